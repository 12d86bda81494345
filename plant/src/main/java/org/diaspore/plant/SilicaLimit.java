package org.diaspore.plant;

/// Least silica that plenty of lime leaves in a caustic liquor, with its growth with strength.
///
/// Two sides that disagree: 1 g/L was measured at 100 g/L Na2O, equilibrium data extrapolated to
/// that strength leave twenty times as much. `equilibriumSide` 0 takes the first, 1 the second,
/// between them the logarithm is interpolated.
///
/// @param measuredKgPerM3 at 100 g/L Na2O, 95 degC and C/S 1.2
/// @param strengthExponent growth with total caustic
/// @param limeSlope fall of its logarithm with C/S of the solid
record SilicaLimit(
        double measuredKgPerM3, double strengthExponent, double limeSlope, double equilibriumSide) {
    private static final double REFERENCE_K = 368.15;
    private static final double REFERENCE_G_PER_L_NA2O = 100;

    // blanc-2012 with miron-2023, derived: 99.5 mmol/kg over C1.6SH at 3 mol/kg NaOH and 95 degC,
    // 351 at 4 mol/kg, so 8.9 g/L at 100 g/L Na2O; 2.26 times that at C/S 1.2. Order of magnitude.
    private static final double EQUILIBRIUM_KG_PER_M3 = 20;

    // Same table, over C1.6SH at 2 mol/kg: 12.4, 22.7, 50.2 mmol/kg at 60, 95, 150 degC
    private static final double WARMTH_K = 2200;

    static SilicaLimit of(Settings settings) {
        return new SilicaLimit(
                settings.si("lime.silica_left"),
                settings.si("lime.silica_left_exponent"),
                settings.si("lime.silica_left_slope"),
                settings.si("lime.equilibrium_side"));
    }

    /// Over a solid of C/S 1.2.
    double kgPerM3(double na2oGPerL, double temperatureK) {
        double atReference =
                measuredKgPerM3
                        * Math.pow(EQUILIBRIUM_KG_PER_M3 / measuredKgPerM3, equilibriumSide);
        return atReference
                * Math.pow(Math.max(na2oGPerL, 0) / REFERENCE_G_PER_L_NA2O, strengthExponent)
                * Math.exp(WARMTH_K * (1 / REFERENCE_K - 1 / temperatureK));
    }
}
