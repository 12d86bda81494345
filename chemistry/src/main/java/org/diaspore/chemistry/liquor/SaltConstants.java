package org.diaspore.chemistry.liquor;

import java.util.List;

/// Equilibrium constants of two salts of Bayer liquor, log10 on the molal scale, temperature in K.
public final class SaltConstants {
    private static final String OXALATE = "oxalate";
    private static final String TCA = "tca-carbonate";
    private static final CorrelationRange OXALATE_RANGE = CorrelationRange.of(OXALATE);
    private static final CorrelationRange TCA_RANGE = CorrelationRange.of(TCA);

    private SaltConstants() {}

    /// Na2C2O4 = 2 Na+ + C2O4-2; 273 to 373 K, +-0.003 in water, with the activity of Na2SO4
    /// (Hefter 2018). Organics keep more in solution.
    public static double logSodiumOxalate(double temperatureK) {
        return Coefficient.value(OXALATE, "p0")
                + Coefficient.value(OXALATE, "p1") / temperatureK
                + Coefficient.value(OXALATE, "p2") * Math.log10(temperatureK);
    }

    /// Ca3Al2(OH)12 + 3 CO3-2 + 4 H+ = 3 CaCO3(aq) + 2 Al(OH)4- + 4 H2O; 308 to 368 K (Salimi
    /// 2014).
    public static double logTricalciumAluminateCarbonation(double temperatureK) {
        return Coefficient.value(TCA, "p0") + Coefficient.value(TCA, "p1") * temperatureK;
    }

    public static List<String> oxalateWarnings(double temperatureK) {
        return OXALATE_RANGE.warnings(temperatureK);
    }

    public static List<String> tricalciumAluminateWarnings(double temperatureK) {
        return TCA_RANGE.warnings(temperatureK);
    }
}
