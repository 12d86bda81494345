package org.diaspore.plant;

import org.diaspore.chemistry.Substances;
import org.diaspore.flowsheet.Ledger;

/// Warns of a roast that is possible but poor for the leach: too cool or short, too hot or long.
///
/// The limits are where a reader should look, not where anything changes: engineering judgement
/// (assumed).
final class RoastQuality {
    private static final double LEAST_CLAY = 0.02; // kaolinite in the ore's solids, mass fraction
    private static final double MOST_UNPARTED = 0.25; // of the kaolinite
    private static final double MOST_MULLITE = 0.15; // of the spinel
    private static final int KAOLINITE = Substances.index("kaolinite");

    private RoastQuality() {}

    /// @param fed amounts to the roast, mol/s
    /// @param solidsKgPerS solids among them
    static void warn(
            Ledger.Builder ledger, double[] fed, double solidsKgPerS, RoastConversion shares) {
        double clay = fed[KAOLINITE] * Substances.kgPerMol(KAOLINITE);
        if (!(clay > LEAST_CLAY * solidsKgPerS)) {
            return;
        }
        double unparted = 1 - shares.of(RoastStep.KAOLINITE) * shares.of(RoastStep.SPINEL);
        if (unparted > MOST_UNPARTED) {
            ledger.warning(
                    "too cool or too short: "
                            + Math.round(100 * unparted)
                            + " % of the kaolinite has not parted into spinel and free silica, and"
                            + " its alumina leaches with the silica; raise roast.temperature or"
                            + " roast.time");
        }
        double mullite = shares.of(RoastStep.MULLITE);
        if (mullite > MOST_MULLITE) {
            ledger.warning(
                    "too hot or too long: "
                            + Math.round(100 * mullite)
                            + " % of the spinel has taken silica back as mullite, which the leach"
                            + " cannot reach; lower roast.temperature or roast.time");
        }
    }
}
