package org.diaspore.plant;

import java.util.Map;
import org.diaspore.chemistry.Substances;
import org.diaspore.flowsheet.Stream;

/// Ores that the tests of refineries feed, and streams by what they hold.
public final class RefineryStreams {
    private RefineryStreams() {}

    /// Kilograms per second by substance.
    public static Stream ofKg(double temperatureK, Map<String, Double> kgPerS) {
        double[] amounts = new double[Substances.count()];
        kgPerS.forEach((name, kg) -> {
            int i = Substances.index(name);
            amounts[i] += kg / Substances.kgPerMol(i);
        });
        return Stream.of(amounts, temperatureK);
    }

    /// Case S2: diasporic ore, 5 % moisture, for 1 kg/s of dry ore.
    public static Stream diasporicOre() {
        return ofKg(
                298.15,
                Map.of(
                        "diaspore", 0.745,
                        "kaolinite", 0.150,
                        "quartz", 0.010,
                        "anatase", 0.030,
                        "hematite", 0.055,
                        "unexplained", 0.010,
                        "water", 0.05 / 0.95));
    }

    /// Case S1: gibbsitic ore, 8 % moisture, for 1 kg/s of dry ore.
    public static Stream gibbsiticOre() {
        return ofKg(
                298.15,
                Map.of(
                        "gibbsite", 0.650,
                        "boehmite", 0.018,
                        "kaolinite", 0.054,
                        "quartz", 0.015,
                        "anatase", 0.025,
                        "hematite", 0.190,
                        "unexplained", 0.048,
                        "water", 0.08 / 0.92));
    }

    /// Low-grade ore, Al2O3 near 48 %, A/S near 2.5, with carbonate, pyrite, organics and traces.
    public static Stream lowGradeOre() {
        return ofKg(
                298.15,
                Map.ofEntries(
                        Map.entry("diaspore", 0.385),
                        Map.entry("kaolinite", 0.330),
                        Map.entry("illite", 0.060),
                        Map.entry("quartz", 0.010),
                        Map.entry("hematite", 0.060),
                        Map.entry("goethite", 0.020),
                        Map.entry("anatase", 0.026),
                        Map.entry("calcite", 0.024),
                        Map.entry("pyrite", 0.015),
                        Map.entry("organic matter", 0.006),
                        Map.entry("gallium oxide", 0.0001),
                        Map.entry("lithium oxide", 0.0006),
                        Map.entry("vanadium oxide", 0.0006),
                        Map.entry("unexplained", 0.06),
                        Map.entry("water", 0.087)));
    }

    /// What roasting and leaching make of it: corundum with some silica left, as wet cake.
    public static Stream concentrate() {
        return ofKg(
                333.15,
                Map.ofEntries(
                        Map.entry("corundum", 0.54),
                        Map.entry("spinel alumina", 0.15),
                        Map.entry("meta-illite", 0.06),
                        Map.entry("quartz", 0.015),
                        Map.entry("residual silica", 0.012),
                        Map.entry("mullite", 0.01),
                        Map.entry("sodalite", 0.012),
                        Map.entry("hematite", 0.12),
                        Map.entry("anatase", 0.04),
                        Map.entry("anhydrite", 0.01),
                        Map.entry("gallium oxide", 0.00015),
                        Map.entry("vanadium oxide", 0.0009),
                        Map.entry("NaOH(aq)", 0.003),
                        Map.entry("water", 0.15)));
    }
}
