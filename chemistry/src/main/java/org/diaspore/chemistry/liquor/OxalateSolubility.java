package org.diaspore.chemistry.liquor;

import org.diaspore.chemistry.Formula;
import org.diaspore.chemistry.LiquorAnalysis;
import org.diaspore.chemistry.database.Database;
import org.diaspore.chemistry.database.Mineral;

/// Sodium oxalate that a Bayer liquor holds, g/L Na2C2O4 at 25 degC.
///
/// `m(Na)^2 m(Ox) gamma(Na)^2 gamma(Ox) = Ksp` with the Pitzer set of the liquor database, oxalate
/// like sulphate (Hefter et al. 2018: to 5 mol/kg, 25 to 70 degC). Organic matter of plant liquor
/// holds more than this; range 0 to 100 degC. Serves one thread, the solution allocates nothing.
public final class OxalateSolubility {
    private static final double LN_10 = Math.log(10);
    private static final double MOLAR_G = Formula.of("Na2C2O4").kgPerMol() * 1e3;
    private static final double HIGHEST_MOL_PER_M3 = 3000;
    private static final int PASSES = 80;
    private static final double TOLERANCE = 1e-10;

    private final Mineral mineral;
    private final LiquorActivity activity;

    private OxalateSolubility(Mineral mineral, LiquorActivity activity) {
        this.mineral = mineral;
        this.activity = activity;
    }

    public static OxalateSolubility of(LiquorOptions options) {
        Database database = LiquorDatabase.with(options);
        return new OxalateSolubility(
                database.mineral("SodiumOxalate").orElseThrow(), new LiquorActivity(database));
    }

    /// @param liquor its own oxalate is left aside
    public double gPerL(double temperatureK, LiquorAnalysis liquor) {
        activity.load(liquor);
        double lnK = LN_10 * mineral.logK().at(activity.at(temperatureK));
        double low = -30;
        double high = Math.log(HIGHEST_MOL_PER_M3);
        // Bisection: the product rises with oxalate.
        for (int pass = 0; pass < PASSES && high - low > TOLERANCE; pass++) {
            double middle = 0.5 * (low + high);
            activity.put(LiquorActivity.OXALATE, Math.exp(middle));
            activity.evaluate();
            double product =
                    2 * activity.lnActivity(LiquorActivity.SODIUM)
                            + activity.lnActivity(LiquorActivity.OXALATE);
            if (product > lnK) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return MOLAR_G * 1e-3 * Math.exp(0.5 * (low + high));
    }
}
