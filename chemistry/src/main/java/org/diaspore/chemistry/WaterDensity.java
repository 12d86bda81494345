package org.diaspore.chemistry;

/// Density of the water in a liquor: Kell's polynomial to 120 degC, as Laliberté uses it, and the
/// saturated water of IAPWS-IF97 above.
///
/// Sources: G. S. Kell, J. Chem. Eng. Data 20 (1975) 97; IAPWS R7-97(2012).
final class WaterDensity {
    private static final double AT_120C_M3_PER_KG = saturated(273.15 + Laliberte.HIGHEST_C);
    private static final double AT_25C = kell(25);

    private WaterDensity() {}

    /// kg/m3, 0 to 120 degC.
    static double kgPerM3(double celsius) {
        return celsius == 25 ? AT_25C : kell(celsius);
    }

    private static double kell(double t) {
        return ((((((-2.8054253e-10 * t + 1.0556302e-7) * t - 4.6170461e-5) * t - 0.0079870401) * t
                                        + 16.945176)
                                * t
                        + 999.83952)
                / (1 + 0.01687985 * t));
    }

    /// Volume of saturated water over that at 120 degC; held above 350 degC.
    static double expansionFrom120C(double temperatureK) {
        return saturated(Math.min(temperatureK, Steam97.HIGHEST_LIQUID_K)) / AT_120C_M3_PER_KG;
    }

    private static double saturated(double temperatureK) {
        return Steam97.liquid(temperatureK, Steam97.boilingPa(temperatureK))
                .specificVolumeM3PerKg();
    }
}
