package org.diaspore.plant.precipitation;

import org.diaspore.chemistry.Substances;
import org.diaspore.chemistry.liquor.LiquorReaction;
import org.diaspore.plant.setting.Settings;

/// Gallium, lithium and vanadium that go with the hydrate.
///
/// Each falls as a power of the alumina left, `1 - (left)^d`, the logarithmic law of Doerner and
/// Hoskins, so that many tanks take the same as one; the settings say what goes while dissolved
/// alumina halves.
final class TraceUptake {
    private static final int GALLATE = Substances.index("NaGa(OH)4(aq)");
    private static final int LITHIUM = Substances.index("LiOH(aq)");
    private static final int VANADATE = Substances.index("Na3VO4(aq)");
    private static final LiquorReaction GALLIUM = LiquorReaction.dissolving("gallium oxide");
    private static final LiquorReaction LITHIUM_OXIDE = LiquorReaction.dissolving("lithium oxide");
    private static final LiquorReaction VANADIUM = LiquorReaction.dissolving("vanadium oxide");

    private final double gallium;
    private final double lithium;
    private final double vanadium;

    private TraceUptake(double gallium, double lithium, double vanadium) {
        this.gallium = gallium;
        this.lithium = lithium;
        this.vanadium = vanadium;
    }

    static TraceUptake of(Settings settings) {
        return new TraceUptake(
                power(settings.si("precipitation.gallium_to_hydrate")),
                power(settings.si("precipitation.lithium_to_hydrate")),
                power(settings.si("precipitation.vanadium_to_hydrate")));
    }

    private static double power(double shareWhileHalved) {
        return Math.log1p(-shareWhileHalved) / Math.log(0.5);
    }

    /// @param leftFraction dissolved alumina left, of what came
    void run(double[] amounts, double leftFraction) {
        if (!(leftFraction > 0 && leftFraction < 1)) {
            return;
        }
        double log = Math.log(leftFraction);
        GALLIUM.run(amounts, 0.5 * Math.expm1(gallium * log) * Math.max(0, amounts[GALLATE]));
        LITHIUM_OXIDE.run(amounts, 0.5 * Math.expm1(lithium * log) * Math.max(0, amounts[LITHIUM]));
        VANADIUM.run(amounts, 0.5 * Math.expm1(vanadium * log) * Math.max(0, amounts[VANADATE]));
    }
}
