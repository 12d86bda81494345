package org.diaspore.plant;

import java.util.EnumMap;
import java.util.Map;
import java.util.SplittableRandom;
import org.diaspore.ore.Assay;
import org.diaspore.ore.Mineral;
import org.diaspore.ore.MineralMakeup;
import org.diaspore.ore.Ore;
import org.diaspore.ore.OreKind;
import org.diaspore.ore.Oxide;
import org.diaspore.ore.TraceMetal;
import org.diaspore.ore.Traces;

/// Ores for tests of whole plants.
final class ExampleOres {
    private ExampleOres() {}

    /// The Liulin scenario: Al2O3 48 % and A/S 2.5 are public, the rest is assumed.
    static Ore liulin() {
        Map<Oxide, Double> oxides = new EnumMap<>(Oxide.class);
        oxides.put(Oxide.Al2O3, 0.48);
        oxides.put(Oxide.SiO2, 0.192);
        oxides.put(Oxide.Fe2O3, 0.090);
        oxides.put(Oxide.TiO2, 0.026);
        oxides.put(Oxide.CaO, 0.014);
        oxides.put(Oxide.MgO, 0.006);
        oxides.put(Oxide.K2O, 0.006);
        oxides.put(Oxide.Na2O, 0.001);
        oxides.put(Oxide.P2O5, 0.002);
        oxides.put(Oxide.LOI, 0.160);
        oxides.put(Oxide.S, 0.008);
        oxides.put(Oxide.C_org, 0.005);
        oxides.put(Oxide.CO2, 0.012);
        return new Ore(
                "Liulin",
                MineralMakeup.of(Assay.of(oxides), OreKind.DIASPORIC),
                Traces.ofGramsPerTonne(Map.of(TraceMetal.Ga, 70.0, TraceMetal.Li, 300.0)),
                0.08);
    }

    /// Much gibbsite and iron, little clay: what low-temperature digestion is made for.
    static Ore gibbsitic() {
        Map<Mineral, Double> minerals = new EnumMap<>(Mineral.class);
        minerals.put(Mineral.GIBBSITE, 0.66);
        minerals.put(Mineral.BOEHMITE, 0.02);
        minerals.put(Mineral.KAOLINITE, 0.06);
        minerals.put(Mineral.QUARTZ, 0.02);
        minerals.put(Mineral.ANATASE, 0.03);
        minerals.put(Mineral.HEMATITE, 0.21);
        return new Ore("gibbsitic", MineralMakeup.of(minerals), 0.08);
    }

    /// Boehmite with some gibbsite: what digestion at 245 degC is made for.
    static Ore boehmitic() {
        Map<Mineral, Double> minerals = new EnumMap<>(Mineral.class);
        minerals.put(Mineral.BOEHMITE, 0.48);
        minerals.put(Mineral.GIBBSITE, 0.15);
        minerals.put(Mineral.KAOLINITE, 0.08);
        minerals.put(Mineral.QUARTZ, 0.01);
        minerals.put(Mineral.ANATASE, 0.03);
        minerals.put(Mineral.HEMATITE, 0.25);
        return new Ore("boehmitic", MineralMakeup.of(minerals), 0.06);
    }

    /// A diasporic ore drawn at random: more diaspore than clay, and a little of everything else.
    static Ore random(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Map<Mineral, Double> minerals = new EnumMap<>(Mineral.class);
        double kaolinite = random.nextDouble(0.10, 0.45);
        double illite = random.nextDouble(0, 0.10);
        double quartz = random.nextDouble(0, 0.05);
        double hematite = random.nextDouble(0.01, 0.10);
        double goethite = random.nextDouble(0, 0.05);
        double anatase = random.nextDouble(0.01, 0.04);
        double calcite = random.nextDouble(0, 0.03);
        double dolomite = random.nextDouble(0, 0.02);
        double pyrite = random.nextDouble(0, 0.03);
        double organic = random.nextDouble(0, 0.01);
        double boehmite = random.nextDouble(0, 0.05);
        minerals.put(Mineral.KAOLINITE, kaolinite);
        minerals.put(Mineral.ILLITE, illite);
        minerals.put(Mineral.QUARTZ, quartz);
        minerals.put(Mineral.HEMATITE, hematite);
        minerals.put(Mineral.GOETHITE, goethite);
        minerals.put(Mineral.ANATASE, anatase);
        minerals.put(Mineral.CALCITE, calcite);
        minerals.put(Mineral.DOLOMITE, dolomite);
        minerals.put(Mineral.PYRITE, pyrite);
        minerals.put(Mineral.ORGANIC_MATTER, organic);
        minerals.put(Mineral.BOEHMITE, boehmite);
        double sum = minerals.values().stream().mapToDouble(Double::doubleValue).sum();
        minerals.put(Mineral.DIASPORE, 1 - sum);
        return new Ore("random " + seed, MineralMakeup.of(minerals), random.nextDouble(0, 0.15));
    }
}
