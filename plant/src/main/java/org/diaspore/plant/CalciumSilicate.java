package org.diaspore.plant;

import org.diaspore.flowsheet.Rounded;

/// Calcium silicate hydrate that lime and dissolved silica make: how much, and of which C/S.
///
/// Its C/S runs from that of tobermorite to that of jennite. The silica left is what the liquor
/// holds over a solid of that C/S ({@link SilicaCurve}), and what is taken sets the C/S, so both
/// are found together. Little lime stays at the lowest C/S and leaves silica for want of calcium;
/// beyond the highest C/S lime is left over.
///
/// @param silicaMolPerS silica taken into the solid
/// @param calciumToSilicon C/S of the solid, mol/mol
record CalciumSilicate(double silicaMolPerS, double calciumToSilicon) {
    /// C/S of tobermorite and of jennite as the registry writes them.
    static final double LOWEST = 0.8333;

    static final double HIGHEST = 1.6667;

    /// C/S at which lime's effect was measured.
    static final double REFERENCE = 1.2;

    private static final double ROUNDING = 0.02;
    private static final int MOST_STEPS = 60;

    /// @param silica dissolved silica, mol/s
    /// @param lime calcium that can react, mol/s
    /// @param waterKg water that silica is left in, kg/s
    /// @param curve silica held by it over a solid of any C/S
    static CalciumSilicate of(double silica, double lime, double waterKg, SilicaCurve curve) {
        if (!(silica > 0) || !(lime > 0)) {
            return new CalciumSilicate(0, LOWEST);
        }
        double free = lime / taken(silica, lime, waterKg, curve);
        double held = Rounded.greater(free, LOWEST, ROUNDING);
        return new CalciumSilicate(lime / held, Rounded.lesser(held, HIGHEST, ROUNDING));
    }

    /// Silica taken if C/S had no lowest value: Newton inside a bracket, on a function that rises
    /// with a slope of at least one.
    private static double taken(double silica, double lime, double waterKg, SilicaCurve curve) {
        double low = 0;
        double high = silica;
        double t = 0.9 * silica;
        for (int step = 0; step < MOST_STEPS; step++) {
            double ratio = lime / t;
            double solid = Rounded.lesser(ratio, HIGHEST, ROUNDING);
            double left = waterKg * curve.molPerKg(solid);
            double over = silica - left;
            double root = Math.sqrt(over * over + 0.01 * silica * left);
            double off = t - 0.5 * (over + root);
            if (off > 0) {
                high = t;
            } else {
                low = t;
            }
            double apart = ratio - HIGHEST;
            double solidByRatio =
                    0.5 * (1 - apart / Math.sqrt(apart * apart + ROUNDING * ROUNDING));
            double leftByTaken = -curve.lnSlope(solid) * left * solidByRatio * ratio / t;
            double takenByLeft = 0.5 * (-1 + (0.005 * silica - over) / root);
            double next = t - off / (1 - takenByLeft * leftByTaken);
            if (!(next > low && next < high)) {
                next = 0.5 * (low + high);
            }
            if (Math.abs(next - t) <= 1e-15 * silica) {
                return next;
            }
            t = next;
        }
        return t;
    }
}
