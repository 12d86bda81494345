package org.diaspore.plant;

import java.util.List;
import org.diaspore.chemistry.Liquor;
import org.diaspore.chemistry.Substances;
import org.diaspore.flowsheet.Flowsheet;
import org.diaspore.flowsheet.Operation;
import org.diaspore.flowsheet.Reading;
import org.diaspore.flowsheet.Spec;
import org.diaspore.flowsheet.Splitter;
import org.diaspore.flowsheet.Stream;
import org.diaspore.plant.evaporation.FlashEvaporator;
import org.diaspore.plant.evaporation.MultipleEffectEvaporator;
import org.diaspore.plant.evaporation.OxalateCrystalliser;
import org.diaspore.plant.evaporation.SaltCausticiser;
import org.diaspore.plant.evaporation.SaltCrystalliser;
import org.diaspore.plant.setting.Settings;

/// From spent liquor back to strong liquor: a little lost on the way, evaporation, oxalate and
/// salts out, carbonate causticised, fresh caustic in.
///
/// Spills, scale and cleaning take liquor all round the circuit; the loss is drawn once, from spent
/// liquor.
///
/// Two specs close the liquor loop: the flow of soda to digestion holds A/C of blow-off liquor,
/// evaporation holds the strength of the liquor it makes.
final class LiquorSection {
    private static final int WATER = Substances.index("water");

    private LiquorSection() {}

    /// Adds what turns `spent-liquor` into `strong-liquor`.
    ///
    /// @param strong first guess of strong liquor
    /// @param blowOffAToC A/C after the last flash that the charge holds
    static void draw(
            Flowsheet.Builder drawing, Settings settings, Stream strong, double blowOffAToC) {
        double causticMolPerS = Liquor.of(strong.amounts()).causticMolPerS();
        drawing.node(
                        "liquor-losses",
                        new Splitter(settings.si("evaporation.liquor_lost")),
                        List.of("warm-spent-liquor"),
                        List.of("lost-liquor", "liquor-to-evaporator"))
                .node(
                        "bayer-evaporator",
                        evaporator(settings),
                        List.of("liquor-to-evaporator"),
                        List.of("concentrated-liquor", "evaporator-condensate"))
                .node(
                        "oxalate-crystalliser",
                        OxalateCrystalliser.of(settings),
                        List.of("concentrated-liquor"),
                        List.of("oxalate-free-liquor", "oxalate-cake"))
                .node(
                        "salt-crystalliser",
                        SaltCrystalliser.of(settings),
                        List.of("oxalate-free-liquor"),
                        List.of("clean-liquor", "carbonate-salt", "waste-salt"))
                .node(
                        "salt-causticiser",
                        SaltCausticiser.of(settings),
                        List.of("carbonate-salt"),
                        List.of("causticised-liquor", "salt-calcite-cake"))
                .node(
                        "strong-liquor-tank",
                        StrongLiquorTank.of(settings, causticMolPerS),
                        List.of("clean-liquor causticised-liquor"),
                        List.of("strong-liquor"))
                .spec(blowOff(blowOffAToC))
                .spec(strength(settings, strong));
    }

    /// The kind that `evaporation.kind` names.
    private static Operation evaporator(Settings settings) {
        return settings.si("evaporation.kind") > 0.5
                ? FlashEvaporator.of(settings)
                : MultipleEffectEvaporator.of(settings);
    }

    private static Spec blowOff(double target) {
        return new Spec(
                "liquor charge holds blow-off A/C",
                List.of(new Spec.Turn("strong-liquor-tank", "caustic", 1)),
                1,
                1,
                0.05,
                10,
                new Reading.OfStreams(
                        List.of("blow-off-slurry"),
                        streams -> Liquor.of(streams.get(0).amounts()).aToC() / target - 1));
    }

    private static Spec strength(Settings settings, Stream strong) {
        double target = settings.si("evaporation.strong_liquor_caustic");
        double water = strong.massKgPerS(WATER);
        double pregnant = settings.si("clarification.pregnant_caustic");
        double removal = Math.max(0.05, target / pregnant - 1) * water;
        return new Spec(
                "evaporation holds strong liquor",
                List.of(new Spec.Turn("bayer-evaporator", "removal", 1)),
                removal,
                removal,
                0,
                10 * removal,
                new Reading.OfStreams(
                        List.of("concentrated-liquor"),
                        streams ->
                                Liquor.of(streams.get(0).amounts()).causticGPerL() / target - 1));
    }
}
