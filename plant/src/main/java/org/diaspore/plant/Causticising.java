package org.diaspore.plant;

import org.diaspore.flowsheet.Rounded;
import org.diaspore.plant.setting.Settings;

/// How far lime takes sodium carbonate back to caustic.
///
/// Ca(OH)2 + CO3-2 = CaCO3 + 2 OH-: m(OH)² / m(CO3) = K / activity ratio, in mol per kg water.
/// Strong liquor keeps its carbonate: at 3.3 mol/kg caustic nothing reacts below 0.2 mol/kg
/// carbonate.
///
/// @param activityRatio activity coefficients, OH² / CO3: 20 near 3 mol/kg
/// @param approach share of the way to equilibrium
record Causticising(double activityRatio, double approach) {
    // blanc-2012 (Thermoddem): log K 3.29, 3.15, 3.05, 2.96 at 25, 60, 95, 150 degC
    private static final double LOG_K = 3.05;
    private static final double LOG_K_BY_INVERSE_K = 376;
    private static final double REFERENCE_K = 368.15;

    static Causticising of(Settings settings) {
        return new Causticising(
                settings.si("lime.causticising_activity"),
                settings.si("lime.causticising_approach"));
    }

    /// Carbonate that reacts, mol per kg water.
    ///
    /// @param caustic hydroxide left at the end but for that of this reaction, mol per kg water
    double extent(double caustic, double carbonate, double temperatureK) {
        if (!(carbonate > 0)) {
            return 0;
        }
        double hydroxide = Math.max(0, caustic);
        double k =
                Math.pow(10, LOG_K + LOG_K_BY_INVERSE_K * (1 / temperatureK - 1 / REFERENCE_K))
                        / activityRatio;
        // (c + 2 x)² = K (m - x)
        double drive =
                Rounded.positive(k * carbonate - hydroxide * hydroxide, 0.01 * k * carbonate);
        double b = 4 * hydroxide + k;
        return approach * 2 * drive / (b + Math.sqrt(b * b + 16 * drive));
    }
}
