package org.diaspore.plant.precipitation;

import org.diaspore.plant.setting.Settings;

/// Soda that growing hydrate takes into its crystals: `Na2O % of alumina = a C exp(b/T) sigma^p +
/// c`, C in g/L Na2CO3, sigma = (A - A*)/C.
///
/// The form is common (Ohkawa 1985, Sang 1989, Armstrong), the constants are ours: set to what
/// practice reports, see the settings. It rises with supersaturation and falls with temperature,
/// because soda is trapped where layers grow faster than it diffuses out.
///
/// @param factorPercentLPerG a
/// @param activationK b
/// @param order p
/// @param floorFraction c, kg Na2O per kg alumina
public record SodaOcclusion(
        double factorPercentLPerG, double activationK, double order, double floorFraction) {
    static SodaOcclusion of(Settings settings) {
        return new SodaOcclusion(
                settings.si("precipitation.soda_occlusion"), // m3/kg is L/g
                settings.si("precipitation.soda_activation"),
                settings.si("precipitation.soda_order"),
                settings.si("precipitation.soda_floor"));
    }

    /// Na2O per calcined alumina, kg/kg.
    public double fraction(double temperatureK, double causticGPerL, double sigma) {
        if (!(sigma > 0 && causticGPerL > 0)) {
            return floorFraction;
        }
        double power = order == 2 ? sigma * sigma : Math.pow(sigma, order);
        return 0.01
                        * factorPercentLPerG
                        * causticGPerL
                        * Math.exp(activationK / temperatureK)
                        * power
                + floorFraction;
    }
}
