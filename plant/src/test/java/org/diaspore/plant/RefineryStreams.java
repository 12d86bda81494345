package org.diaspore.plant;

import java.util.Map;
import java.util.Random;
import org.diaspore.chemistry.Caustic;
import org.diaspore.chemistry.Liquor;
import org.diaspore.chemistry.Substances;
import org.diaspore.chemistry.liquor.AluminaSolubility;
import org.diaspore.flowsheet.Stream;

/// Streams that the refinery's tests feed.
final class RefineryStreams {
    private RefineryStreams() {}

    /// Kilograms per second by substance.
    static Stream ofKg(double temperatureK, Map<String, Double> kgPerS) {
        double[] amounts = new double[Substances.count()];
        kgPerS.forEach((name, kg) -> {
            int i = Substances.index(name);
            amounts[i] += kg / Substances.kgPerMol(i);
        });
        return Stream.of(amounts, temperatureK);
    }

    /// Strong liquor: caustic near 390 g/L as Na2CO3, A/C near 0.34, some salts; kg/s of it.
    static Stream strongLiquor(double kgPerS) {
        Stream liquor =
                ofKg(
                        353.15,
                        Map.of(
                                "water", 0.58,
                                "NaOH(aq)", 0.146,
                                "NaAl(OH)4(aq)", 0.21,
                                "Na2CO3(aq)", 0.045,
                                "Na2SO4(aq)", 0.010,
                                "KOH(aq)", 0.006,
                                "Na2C2O4(aq)", 0.002,
                                "NaGa(OH)4(aq)", 0.0003,
                                "Na3VO4(aq)", 0.0005));
        return liquor.times(kgPerS / liquor.massKgPerS());
    }

    /// Pure aluminate liquor of a strength, g/L Na2CO3 at 25 degC, and an A/C.
    static Stream liquor(double causticGPerL, double aToC) {
        double[] amounts = new double[Substances.count()];
        double aluminium = Caustic.aluminiumPerSodium(aToC);
        amounts[Substances.index("NaAl(OH)4(aq)")] = aluminium;
        amounts[Substances.index("NaOH(aq)")] = 1 - aluminium;
        int water = Substances.index("water");
        amounts[water] = 10;
        for (int pass = 0; pass < 50; pass++) {
            double strength = AluminaSolubility.causticGPerL(Liquor.of(amounts));
            amounts[water] *= strength / causticGPerL;
        }
        return Stream.of(amounts, 333.15);
    }

    /// Case S2: diasporic ore, 5 % moisture, for 1 kg/s of dry ore.
    static Stream diasporicOre() {
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
    static Stream gibbsiticOre() {
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
    static Stream lowGradeOre() {
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
    static Stream concentrate() {
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

    /// Any mixture at all of a few dozen substances in the phases a slurry has, mol/s.
    static Stream random(Random random, double temperatureK) {
        double[] amounts = new double[Substances.count()];
        for (int i = 0; i < amounts.length; i++) {
            switch (Substances.get(i).phase()) {
                case SOLID -> amounts[i] = random.nextInt(3) == 0 ? random.nextDouble() : 0;
                case LIQUID -> amounts[i] = 300 + 300 * random.nextDouble();
                case AQUEOUS -> amounts[i] = 5 * random.nextDouble();
                case GAS -> {}
            }
        }
        amounts[Substances.index("NaOH(aq)")] += 60;
        return Stream.of(amounts, temperatureK);
    }
}
