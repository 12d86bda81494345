package org.diaspore.plant;

import java.util.List;
import org.diaspore.chemistry.Caustic;
import org.diaspore.chemistry.Element;
import org.diaspore.chemistry.Liquor;
import org.diaspore.chemistry.Substances;
import org.diaspore.chemistry.liquor.AluminaSolubility;
import org.diaspore.flowsheet.Feed;
import org.diaspore.flowsheet.Flowsheet;
import org.diaspore.flowsheet.Inlets;
import org.diaspore.flowsheet.Mixer;
import org.diaspore.flowsheet.Operation;
import org.diaspore.flowsheet.Reading;
import org.diaspore.flowsheet.Spec;
import org.diaspore.flowsheet.Stream;
import org.diaspore.plant.setting.Settings;

/// The Bayer refinery drawn into a plant: bauxite in, alumina and residue out, one liquor loop.
///
/// ```
/// bauxite -> mill -> digester -> washers -> precipitator -> filter -> calciner
///              ^                                              |
///              +-- strong liquor <- purge <- evaporator <- spent liquor
/// ```
///
/// Two specs close the loop: fresh caustic holds A/C of digested liquor, evaporation holds the
/// strength of strong liquor.
final class BayerSection {
    private static final int WATER = Substances.index("water");
    private static final int NAOH = Substances.index("NaOH(aq)");
    private static final int ALUMINATE = Substances.index("NaAl(OH)4(aq)");
    private static final int CARBONATE = Substances.index("Na2CO3(aq)");
    private static final double MAKE_UP_K = 313.15;
    private static final double LIQUOR_K = 353.15;
    // First guesses only: none of them moves the solution.
    private static final double GUESSED_RECOVERY = 0.8;
    private static final double GUESSED_SPENT_A_TO_C = 0.34;
    private static final double GUESSED_CARBONATE_PER_CAUSTIC = 0.06;
    private static final double GUESSED_MAKE_UP_PER_SILICA = 2;

    private final Settings settings;
    private final Operation evaporator;

    BayerSection(Settings settings, Operation evaporator) {
        this.settings = settings;
        this.evaporator = evaporator;
    }

    /// Adds the refinery that turns the stream `bauxite` into `alumina` and `residue`.
    ///
    /// @param ore about what that stream holds; sizes the first guesses
    void draw(Flowsheet.Builder drawing, String bauxite, Stream ore) {
        drawing.group("bayer");
        red(drawing, bauxite, ore);
        white(drawing);
        liquor(drawing);
        Stream strong = strongLiquor(ore);
        drawing.start("strong-liquor", strong)
                .spec(blowOff())
                .spec(strength(spentLiquor(ore, strong), strong));
    }

    /// From bauxite to green liquor and residue.
    private void red(Flowsheet.Builder drawing, String bauxite, Stream ore) {
        drawing.node(
                        "bayer-caustic",
                        new Feed(makeUp(ore)),
                        List.of(),
                        List.of("bayer-make-up-caustic"))
                .node(
                        "slurry-mill",
                        SlurryMill.of(settings),
                        List.of(bauxite, "strong-liquor"),
                        List.of("bauxite-slurry"))
                .node(
                        "digester",
                        Digester.of(settings),
                        List.of("bauxite-slurry"),
                        List.of("digested-slurry", "flash-condensate"))
                .node(
                        "mud-washers",
                        WasherTrain.of(settings),
                        List.of("digested-slurry", "flash-condensate"),
                        List.of("green-liquor", "residue", "digestion-condensate"));
    }

    /// From green liquor to alumina and spent liquor.
    private void white(Flowsheet.Builder drawing) {
        drawing.node(
                        "precipitator",
                        Precipitator.of(settings),
                        List.of("green-liquor"),
                        List.of("hydrate-slurry"))
                .node(
                        "hydrate-filter",
                        HydrateFilter.of(settings),
                        List.of("hydrate-slurry"),
                        List.of("hydrate", "spent-liquor"))
                .node(
                        "calciner",
                        Calciner.of(settings),
                        List.of("hydrate"),
                        List.of("alumina", "calciner-gas"));
    }

    /// From spent liquor back to strong liquor.
    private void liquor(Flowsheet.Builder drawing) {
        drawing.node(
                        "bayer-evaporator",
                        evaporator,
                        List.of("spent-liquor"),
                        List.of("concentrated-liquor", "bayer-condensate"))
                .node(
                        "salt-purge",
                        SaltPurge.of(settings),
                        List.of("concentrated-liquor"),
                        List.of("clean-liquor", "carbonate-salt", "waste-salt"))
                .node(
                        "causticiser",
                        Causticiser.of(settings),
                        List.of("carbonate-salt"),
                        List.of("causticised-liquor", "calcite-cake"))
                .node(
                        "strong-liquor-tank",
                        new Mixer(),
                        List.of("clean-liquor causticised-liquor bayer-make-up-caustic"),
                        List.of("strong-liquor"));
    }

    private Spec blowOff() {
        double target = settings.si("refinery.blow_off_ac");
        return new Spec(
                "caustic make-up holds blow-off A/C",
                List.of(new Spec.Turn("bayer-caustic", "flow", 1)),
                1,
                1,
                0,
                20,
                new Reading.OfLedger(
                        "digester", ledger -> ledger.reading("blow_off_a_to_c") / target - 1));
    }

    private Spec strength(Stream spent, Stream strong) {
        double target = settings.si("refinery.strong_liquor_caustic");
        double water = spent.massKgPerS(WATER);
        double removal = Math.max(0.05 * water, water - strong.massKgPerS(WATER));
        return new Spec(
                "evaporation holds strong liquor",
                List.of(new Spec.Turn("bayer-evaporator", "removal", 1)),
                removal,
                removal,
                0,
                10 * removal,
                new Reading.OfStreams(
                        List.of("strong-liquor"),
                        streams ->
                                AluminaSolubility.causticGPerL(Liquor.of(streams.get(0).amounts()))
                                                / target
                                        - 1));
    }

    /// Fresh caustic, half NaOH by mass, about what the silica of the bauxite binds.
    private static Stream makeUp(Stream bauxite) {
        double[] amounts = new double[Substances.count()];
        amounts[NAOH] =
                Math.max(
                        GUESSED_MAKE_UP_PER_SILICA * 0.5 * bauxite.elementMolPerS(Element.Si),
                        0.01 * bauxite.elementMolPerS(Element.Al));
        amounts[WATER] = amounts[NAOH] * Substances.kgPerMol(NAOH) / Substances.kgPerMol(WATER);
        return Stream.of(amounts, MAKE_UP_K);
    }

    /// Liquor that takes the alumina of the bauxite from spent to blow-off A/C, at strength.
    private Stream strongLiquor(Stream bauxite) {
        double taken = GUESSED_RECOVERY * bauxite.elementMolPerS(Element.Al);
        double low = Caustic.aluminiumPerSodium(GUESSED_SPENT_A_TO_C);
        double high = Caustic.aluminiumPerSodium(settings.si("refinery.blow_off_ac"));
        double sodium = taken / Math.max(0.1, high - low);
        double[] amounts = new double[Substances.count()];
        amounts[ALUMINATE] = low * sodium;
        amounts[NAOH] = sodium - amounts[ALUMINATE];
        amounts[CARBONATE] = GUESSED_CARBONATE_PER_CAUSTIC * sodium;
        double wanted = settings.si("refinery.strong_liquor_caustic");
        amounts[WATER] = 6 * sodium;
        for (int pass = 0; pass < 20; pass++) {
            double strength = AluminaSolubility.causticGPerL(Liquor.of(amounts));
            amounts[WATER] *= strength / wanted;
        }
        return Stream.of(amounts, LIQUOR_K);
    }

    /// Spent liquor of one pass of guessed strong liquor.
    private Stream spentLiquor(Stream bauxite, Stream strong) {
        Stream slurry = SlurryMill.of(settings).run(Inlets.of(bauxite, strong)).outlets().get(0);
        List<Stream> digested = Digester.of(settings).run(Inlets.of(slurry)).outlets();
        Stream green =
                WasherTrain.of(settings)
                        .run(Inlets.of(digested.get(0), digested.get(1)))
                        .outlets()
                        .get(0);
        Stream hydrate = Precipitator.of(settings).run(Inlets.of(green)).outlets().get(0);
        return HydrateFilter.of(settings).run(Inlets.of(hydrate)).outlets().get(1);
    }
}
