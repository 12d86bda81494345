package org.diaspore.chemistry;

/// Boiling-point elevation of caustic liquor over water, K, from mol of alkali metal per kg water.
///
/// Source: J. L. Dewey, Light Metals (1981) 185; coefficients as handed down in the trade, checked
/// against the Pitzer equation of NaOH: within 0.5 K to 6.3 mol/kg, 1 to 1.8 K low at 8 to 11
/// mol/kg. Range: to about 11 mol/kg, 25 to 280 degC.
final class BoilingPoint {
    // Exception: held at the last strength the formula was checked at, so that a trial point of a
    // solver that boiled dry stays finite.
    private static final double HIGHEST_MOL_PER_KG = 14;
    private static final int PASSES = 60;

    private BoilingPoint() {}

    static double elevationK(double molPerKgWater, double temperatureK) {
        double x = Math.clamp(molPerKgWater, 0, HIGHEST_MOL_PER_KG);
        double t = temperatureK;
        double tenth = x / 10;
        double k = t / 1000;
        double x2 = x * x;
        double x3 = x2 * x;
        double k5 = k * k * k * k * k;
        double seventh = tenth * tenth * tenth * tenth * tenth * tenth * tenth;
        // 0.00182, the value at no solute, is left out so that water boils like water.
        return 0.55379 * seventh
                + 0.0040625 * x * t
                + (-286.66 * x + 29.919 * x2 + 0.6228 * x3) / t
                - 0.032647 * x * (x * k) * (x * k)
                + k5 * (5.9705 * x - 0.57532 * x2 + 0.10417 * x3);
    }

    /// Successive substitution; the slope of the elevation over temperature is a few hundredths.
    static double temperatureK(double molPerKgWater, double pressurePa) {
        double water = Steam97.saturationTemperatureK(pressurePa);
        double boiling = water;
        for (int pass = 0; pass < PASSES; pass++) {
            double next = water + elevationK(molPerKgWater, boiling);
            if (Math.abs(next - boiling) < 1e-10) {
                return next;
            }
            boiling = next;
        }
        return boiling;
    }
}
