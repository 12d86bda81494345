package org.diaspore.plant.precipitation;

import org.diaspore.plant.setting.Settings;

/// Soda that growing hydrate takes into its crystals, Na2O per alumina: `s (C / 240) exp(b (1/T -
/// 1/333.15)) (sigma / 0.4)^p + c`, C in g/L Na2CO3, sigma = (A - A*)/C.
///
/// The form is common (Ohkawa 1985, Sang 1989, Armstrong), the constants are ours: set to what
/// practice reports, see the settings. It rises with supersaturation and falls with temperature,
/// because soda is trapped where layers grow faster than it diffuses out. The reference stands in
/// the middle of precipitation, so that b and p can be drawn without moving s.
///
/// @param referenceFraction s, kg Na2O per kg alumina at C 240 g/L, 60 degC, sigma 0.4
/// @param activationK b
/// @param order p
/// @param floorFraction c, kg Na2O per kg alumina
public record SodaOcclusion(
        double referenceFraction, double activationK, double order, double floorFraction) {
    private static final double REFERENCE_CAUSTIC_G_PER_L = 240;
    private static final double REFERENCE_K = 333.15;
    private static final double REFERENCE_SIGMA = 0.4;

    static SodaOcclusion of(Settings settings) {
        return new SodaOcclusion(
                settings.si("precipitation.soda_occlusion"),
                settings.si("precipitation.soda_activation"),
                settings.si("precipitation.soda_order"),
                settings.si("precipitation.soda_floor"));
    }

    /// Na2O per calcined alumina, kg/kg.
    public double fraction(double temperatureK, double causticGPerL, double sigma) {
        if (!(sigma > 0 && causticGPerL > 0)) {
            return floorFraction;
        }
        double over = sigma / REFERENCE_SIGMA;
        double power = order == 2 ? over * over : Math.pow(over, order);
        return referenceFraction
                        * (causticGPerL / REFERENCE_CAUSTIC_G_PER_L)
                        * Math.exp(activationK * (1 / temperatureK - 1 / REFERENCE_K))
                        * power
                + floorFraction;
    }
}
