package org.diaspore.app.report;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.diaspore.chemistry.Substances;
import org.diaspore.flowsheet.Accelerator;
import org.diaspore.flowsheet.Duty;
import org.diaspore.flowsheet.Feed;
import org.diaspore.flowsheet.Flowsheet;
import org.diaspore.flowsheet.Inlets;
import org.diaspore.flowsheet.Ledger;
import org.diaspore.flowsheet.Mixer;
import org.diaspore.flowsheet.Operation;
import org.diaspore.flowsheet.Solver;
import org.diaspore.flowsheet.Splitter;
import org.diaspore.flowsheet.Stream;
import org.diaspore.flowsheet.Work;
import org.diaspore.ore.Assay;
import org.diaspore.ore.Mineral;
import org.diaspore.ore.MineralMakeup;
import org.diaspore.ore.Ore;
import org.diaspore.ore.Oxide;
import org.diaspore.plant.Figure;
import org.diaspore.plant.Plant;
import org.diaspore.plant.PlantCase;
import org.diaspore.plant.PlantRun;
import org.diaspore.plant.Result;
import org.diaspore.plant.setting.Settings;

/// Results to report on: the Liulin ore in the real plants, and a toy plant with awkward names.
final class Samples {
    private Samples() {}

    private static final Map<Plant, Result> SOLVED = new EnumMap<>(Plant.class);

    static PlantCase liulin(Plant plant) {
        Map<Oxide, Double> assay = new EnumMap<>(Oxide.class);
        assay.put(Oxide.Al2O3, 0.48);
        assay.put(Oxide.SiO2, 0.192);
        assay.put(Oxide.Fe2O3, 0.09);
        assay.put(Oxide.TiO2, 0.026);
        assay.put(Oxide.CaO, 0.014);
        assay.put(Oxide.K2O, 0.006);
        assay.put(Oxide.LOI, 0.16);
        assay.put(Oxide.S, 0.008);
        Ore ore = new Ore("Liulin", MineralMakeup.of(Assay.of(assay)), 0.08);
        return PlantCase.yearly("Liulin", plant, ore, 95, Settings.defaults());
    }

    /// The plant on an ore it is made for, solved once for all tests.
    static synchronized Result run(Plant plant) {
        return SOLVED.computeIfAbsent(plant, key -> PlantRun.run(made(key)));
    }

    private static PlantCase made(Plant plant) {
        return switch (plant) {
            case BAYER_LOW_TEMPERATURE -> liulin(plant).with(ferruginous(Mineral.GIBBSITE, 0.66));
            case BAYER_HIGH_TEMPERATURE -> liulin(plant).with(ferruginous(Mineral.BOEHMITE, 0.60));
            case UPGRADE,
                    BAYER,
                    LIME_BAYER,
                    BAYER_TUBE,
                    UPGRADE_BAYER,
                    SINTER,
                    BAYER_SINTER,
                    FLOTATION_BAYER ->
                    liulin(plant);
        };
    }

    /// An alumina mineral with a little clay, the rest iron.
    private static Ore ferruginous(Mineral alumina, double fraction) {
        Map<Mineral, Double> minerals = new EnumMap<>(Mineral.class);
        minerals.put(alumina, fraction);
        minerals.put(Mineral.KAOLINITE, 0.07);
        minerals.put(Mineral.ANATASE, 0.03);
        minerals.put(Mineral.HEMATITE, 0.90 - fraction);
        return new Ore(alumina.name(), MineralMakeup.of(minerals), 0.08);
    }

    /// A recycle over two groups; names hold what markup and tables trip over.
    static Result awkward(boolean converged) {
        Flowsheet flowsheet =
                new Flowsheet.Builder("toy")
                        .group("upgrade")
                        .node("ore", new Feed(ore()), List.of(), List.of("raw-<ore>&\"co\""))
                        .node(
                                "wet'mill",
                                new WetMill(),
                                List.of("raw-<ore>&\"co\" weak"),
                                List.of("slurry"))
                        .group("bayer")
                        .node("meet", new Mixer(), List.of("slurry"), List.of("met"))
                        .node(
                                "split",
                                new Splitter(0.4),
                                List.of("met"),
                                List.of("weak", "=product,1"))
                        .build();
        var outcome = new Solver(flowsheet).solve(Accelerator.BROYDEN);
        Map<String, Figure> figures = new LinkedHashMap<>();
        add(figures, new Figure("upgrade.mass_yield", 0.7, "t/t", "a < b & \"c\"", List.of()));
        add(
                figures,
                new Figure(
                        "upgrade.roast_heat",
                        Double.NaN,
                        "GJ/t ore",
                        "0 over 0",
                        List.of("roast.temperature", "no.such_setting")));
        var ended =
                new org.diaspore.flowsheet.Outcome(
                        outcome.flowsheet(),
                        converged,
                        outcome.streams(),
                        outcome.ledgers(),
                        outcome.variables(),
                        outcome.loops(),
                        outcome.balance(),
                        outcome.memories());
        PlantCase plantCase =
                new PlantCase(
                        "<script>alert(1)</script> & co",
                        Plant.UPGRADE_BAYER,
                        liulin(Plant.UPGRADE).ore(),
                        10,
                        Settings.defaults());
        return new Result(plantCase, ended, figures, List.of("hot & <wet>"));
    }

    private static void add(Map<String, Figure> figures, Figure figure) {
        figures.put(figure.name(), figure);
    }

    private static Stream ore() {
        double[] amounts = new double[Substances.count()];
        amounts[Substances.index("diaspore")] = 100;
        amounts[Substances.index("kaolinite")] = 10;
        return Stream.of(amounts, 298.15);
    }

    /// Adds water and takes power: what a supply and a duty look like.
    private record WetMill() implements Operation {
        @Override
        public List<String> inlets() {
            return List.of("in");
        }

        @Override
        public List<String> outlets() {
            return List.of("out");
        }

        @Override
        public Work run(Inlets inlets) {
            Stream water = Stream.pure("water", 5, 298.15);
            Stream mixed = Stream.mix(inlets.stream(0), water);
            double heat = 2e6;
            return Work.of(
                    Ledger.builder()
                            .supply("water <fresh>", water)
                            .duty(Duty.Kind.STEAM, "live & steam", heat)
                            .power(1e6)
                            .build(),
                    Stream.ofEnthalpy(
                            mixed.amounts(), mixed.enthalpyW() + heat, mixed.pressurePa()));
        }
    }
}
