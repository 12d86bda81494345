package org.diaspore.plant;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.diaspore.chemistry.Liquor;
import org.diaspore.chemistry.Substances;
import org.diaspore.chemistry.Units;
import org.diaspore.flowsheet.Accelerator;
import org.diaspore.flowsheet.Feed;
import org.diaspore.flowsheet.Flowsheet;
import org.diaspore.flowsheet.Outcome;
import org.diaspore.flowsheet.Solver;
import org.diaspore.flowsheet.Stream;
import org.diaspore.flowsheet.TearChoice;
import org.diaspore.plant.precipitation.HydrateLiquors;
import org.diaspore.plant.precipitation.SeedGuess;
import org.diaspore.plant.precipitation.SizeDistribution;
import org.diaspore.plant.setting.Settings;

/// The precipitation section as every Bayer plant draws it, closed on its seeds and fed with green
/// liquor of one m3/s.
record ClosedPrecipitation(Settings settings, Stream green) {
    private static final Stream CONDENSATE = Stream.pure("water", 100, 353);

    /// C 240 g/L, A/C 0.70, with the salts of plant liquor, to precipitation at 75 degC.
    static ClosedPrecipitation usual() {
        return new ClosedPrecipitation(
                Settings.defaults()
                        .ofPlant("bayer-low-temperature")
                        .with("clarification.interchange_temperature", Units.toSi(75, "degC")),
                HydrateLiquors.of(240, 0.70, 100));
    }

    ClosedPrecipitation with(String key, double value) {
        return new ClosedPrecipitation(settings.with(key, value), green);
    }

    ClosedPrecipitation with(Map<String, Double> changes) {
        return new ClosedPrecipitation(settings.with(changes), green);
    }

    Outcome solve() {
        return solved(drawing(), Accelerator.BROYDEN);
    }

    Outcome solvedBy(Accelerator accelerator) {
        return solved(drawing(), accelerator);
    }

    /// From other guesses of seed, kg/s.
    Outcome solvedFrom(double fineKgPerS, double coarseKgPerS) {
        return solved(
                drawing()
                        .start("fine-seed", SeedGuess.fine(green, fineKgPerS))
                        .start("coarse-seed", SeedGuess.coarse(green, coarseKgPerS)),
                Accelerator.BROYDEN);
    }

    private Flowsheet.Builder drawing() {
        Flowsheet.Builder drawing =
                new Flowsheet.Builder("precipitation")
                        .node("feed", new Feed(green), List.of(), List.of("green-liquor"))
                        .node("tank", new Feed(CONDENSATE), List.of(), List.of("condensate"));
        PrecipitationSection.draw(drawing, settings, green);
        return drawing.start("spent-liquor", HydrateLiquors.of(250, 0.36, 55));
    }

    /// Torn at the streams with a guess, as a plant is: without seed the loop has another, empty,
    /// solution.
    private static Outcome solved(Flowsheet.Builder drawing, Accelerator accelerator) {
        Flowsheet flowsheet = drawing.build();
        TearChoice tears = new TearChoice.Named(List.copyOf(flowsheet.starts().keySet()));
        Outcome outcome = new Solver(flowsheet, tears).solve(accelerator);
        assertThat(outcome.converged()).as(outcome.complaint()).isTrue();
        return outcome;
    }

    /// Alumina precipitated per pregnant liquor, kg/m3.
    static double yield(Outcome outcome) {
        double alumina = 0;
        for (String tank : tanks(outcome)) {
            alumina += outcome.ledger(tank).reading("alumina_kg_per_s");
        }
        return alumina / Liquor.of(outcome.stream("pregnant-liquor").amounts()).volumeM3PerS();
    }

    static List<String> tanks(Outcome outcome) {
        return IntStream.rangeClosed(1, outcome.ledgers().size())
                .mapToObj(tank -> "precipitator-" + tank)
                .filter(outcome.ledgers()::containsKey)
                .toList();
    }

    static SizeDistribution product(Outcome outcome) {
        return SizeDistribution.of(outcome.stream("product-slurry").sizes());
    }

    /// Soda per alumina of the product's hydrate, kg Na2O per kg Al2O3.
    static double soda(Outcome outcome) {
        Stream product = outcome.stream("product-slurry");
        return product.amount("sorbed caustic")
                * 0.5
                * Substances.get("residual soda").kgPerMol()
                / (0.5 * product.amount("gibbsite") * Substances.get("corundum").kgPerMol());
    }
}
