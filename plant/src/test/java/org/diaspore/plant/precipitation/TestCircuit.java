package org.diaspore.plant.precipitation;

import java.util.ArrayList;
import java.util.List;
import org.diaspore.chemistry.Caustic;
import org.diaspore.chemistry.Liquor;
import org.diaspore.chemistry.LiquorAnalysis;
import org.diaspore.chemistry.Substances;
import org.diaspore.flowsheet.Divider;
import org.diaspore.flowsheet.Feed;
import org.diaspore.flowsheet.Flowsheet;
import org.diaspore.flowsheet.Outcome;
import org.diaspore.flowsheet.Reading;
import org.diaspore.flowsheet.Spec;
import org.diaspore.flowsheet.Stream;
import org.diaspore.plant.setting.Settings;

/// A whole precipitation circuit: agglomeration, growth with interstage coolers, three classes of
/// hydrate, two seeds going round.
///
/// ```
/// pregnant -> agglomeration 1..a -> growth 1..g (coolers between) -> divider -> product cyclones
///    fine seed ^          coarse seed ^                                |  overflow |   -> product
///    washed filter <- thickener <- overflow of coarse-seed cyclones <--+-----------+
/// ```
record TestCircuit(
        Settings settings, Stream pregnant, int agglomerators, int growers, List<Integer> coolers) {
    static final String LAST = "last";

    /// Seed, time and growth of a gibbsitic refinery.
    static final Settings SETTINGS = Settings.defaults().ofPlant("bayer-low-temperature");

    /// C 240 g/L, A/C 0.70, 75 degC, with the salts of plant liquor; one m3/s.
    static TestCircuit usual() {
        return new TestCircuit(SETTINGS, liquor(240, 0.70, 75), 2, 10, List.of(2, 5));
    }

    TestCircuit with(Settings other) {
        return new TestCircuit(other, pregnant, agglomerators, growers, coolers);
    }

    TestCircuit withPregnant(Stream other) {
        return new TestCircuit(settings, other, agglomerators, growers, coolers);
    }

    TestCircuit withCoolersAfter(List<Integer> tanks) {
        return new TestCircuit(settings, pregnant, agglomerators, growers, tanks);
    }

    /// Liquor of one m3/s at 25 degC with 40 g/L carbonate, 10 g/L chloride and sulphate, 2 g/L
    /// oxalate.
    static Stream liquor(double causticGPerL, double aToC, double celsius) {
        LiquorAnalysis analysis =
                new LiquorAnalysis(
                        Caustic.ofCarbonateGPerL(causticGPerL), aToC, 40, 10, 10, 2, 0.6, 8);
        return Stream.of(analysis.molPerM3(), celsius + 273.15);
    }

    Flowsheet flowsheet(double chargeKgPerM3, double fraction) {
        Flowsheet.Builder drawing = new Flowsheet.Builder("precipitation");
        drawing.node("feed", new Feed(pregnant), List.of(), List.of("pregnant"));
        String at = "pregnant fine-seed";
        for (int k = 1; k <= agglomerators; k++) {
            drawing.node(
                    "agglomeration-" + k,
                    Precipitator.of(settings, k, agglomerators, Stage.AGGLOMERATION),
                    List.of(at),
                    List.of("agglomerated-" + k));
            at = "agglomerated-" + k;
        }
        at = at + " coarse-seed";
        for (int k = 1; k <= growers; k++) {
            String out = k == growers ? LAST : "grown-" + k;
            drawing.node(
                    "growth-" + k,
                    Precipitator.of(settings, k, growers, Stage.GROWTH),
                    List.of(at),
                    List.of(out));
            at = out;
            if (coolers.contains(k)) {
                drawing.node(
                        "cooler-" + k,
                        InterstageCooler.of(settings),
                        List.of(at),
                        List.of("cooled-" + k));
                at = "cooled-" + k;
            }
        }
        classification(drawing, at);
        return drawing.start(LAST, SeedGuess.slurry(pregnant, chargeKgPerM3))
                .spec(seedCharge(fraction))
                .build();
    }

    private void classification(Flowsheet.Builder drawing, String last) {
        drawing.node("divider", new Divider(), List.of(last), List.of("to-product", "past"))
                .node(
                        "product-cyclones",
                        Cyclone.of(settings, "product"),
                        List.of("to-product"),
                        List.of("product", "product-overflow"))
                .node(
                        "coarse-seed-cyclones",
                        Cyclone.of(settings, "coarse-seed"),
                        List.of("past product-overflow"),
                        List.of("coarse-underflow", "coarse-overflow"))
                .node(
                        "coarse-filter",
                        SeedFilter.of(settings),
                        List.of("coarse-underflow"),
                        List.of("coarse-seed", "coarse-filtrate"))
                .node(
                        "thickener",
                        SeedThickener.of(settings),
                        List.of("coarse-overflow"),
                        List.of("fine-underflow", "spent"))
                .node(
                        "fine-filter",
                        SeedFilter.washing(settings),
                        List.of("fine-underflow", ""),
                        List.of("fine-seed", "fine-filtrate", "condensate-left"));
    }

    private Spec seedCharge(double fraction) {
        double target = settings.si("precipitation.seed_charge");
        return new Spec(
                "slurry to product holds the seed charge",
                List.of(new Spec.Turn("divider", "fraction", 1)),
                fraction,
                0.2,
                0.001,
                1,
                new Reading.OfLedger(
                        "growth-1", ledger -> ledger.reading("solids_kg_per_m3") / target - 1));
    }

    /// Alumina precipitated per pregnant liquor, kg/m3.
    double yield(Outcome outcome) {
        double alumina = 0;
        for (String tank : tanks()) {
            alumina += outcome.ledger(tank).reading("alumina_kg_per_s");
        }
        return alumina / Liquor.of(pregnant.amounts()).volumeM3PerS();
    }

    List<String> tanks() {
        List<String> names = new ArrayList<>();
        for (int k = 1; k <= agglomerators; k++) {
            names.add("agglomeration-" + k);
        }
        for (int k = 1; k <= growers; k++) {
            names.add("growth-" + k);
        }
        return names;
    }

    static SizeDistribution product(Outcome outcome) {
        return SizeDistribution.of(outcome.stream("product").sizes());
    }

    /// Soda per alumina of the product's hydrate, kg Na2O per kg Al2O3.
    static double soda(Outcome outcome) {
        Stream product = outcome.stream("product");
        return product.amount("sorbed caustic")
                * 0.5
                * Substances.get("residual soda").kgPerMol()
                / (0.5 * product.amount("gibbsite") * Substances.get("corundum").kgPerMol());
    }
}
