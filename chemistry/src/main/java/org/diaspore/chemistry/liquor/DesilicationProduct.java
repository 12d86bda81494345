package org.diaspore.chemistry.liquor;

import org.diaspore.chemistry.InputException;
import org.diaspore.chemistry.LiquorAnalysis;

/// Silica that desilication product leaves in Bayer liquor, g/L SiO2 at 25 degC.
///
/// `SiO2 = factor N_K A exp(warmth (T - 368.15) + carbonate Na2CO3)`, N_K g/L Na2O of caustic, A
/// g/L Al2O3. The product of caustic and alumina is attributed to Oku and Yamada (1971); warmth and
/// carbonate are 0 by default because no figure is known, and have spreads. Good to half of itself;
/// meant to be calibrated on a plant. For liquor with little alumina use the equilibrium engine.
///
/// @param factorLPerG 2.7e-5: 0.34 g/L at C 250, A/C 0.35
/// @param warmthPerK slope of ln SiO2 by temperature
/// @param carbonateLPerG slope of ln SiO2 by g/L Na2CO3
public record DesilicationProduct(double factorLPerG, double warmthPerK, double carbonateLPerG) {
    private static final String MODEL = "desilication-product";
    private static final double REFERENCE_K = 368.15;

    public DesilicationProduct {
        if (!(factorLPerG > 0)) {
            throw new InputException(
                    "factor of desilication product", factorLPerG, "above 0", "Try: 2.7e-5.");
        }
    }

    /// Means of the priors.
    public static DesilicationProduct published() {
        return new DesilicationProduct(
                LiquorPrior.mean(MODEL, "factor"),
                LiquorPrior.mean(MODEL, "warmth"),
                LiquorPrior.mean(MODEL, "carbonate"));
    }

    public double silicaGPerL(double temperatureK, LiquorAnalysis liquor) {
        return factorLPerG
                * liquor.caustic().na2oGPerL()
                * liquor.aluminaGPerL()
                * Math.exp(
                        warmthPerK * (temperatureK - REFERENCE_K)
                                + carbonateLPerG * liquor.carbonateGPerL());
    }

    /// The factor that meets the silica of an analysed liquor at its temperature, the slopes kept.
    public DesilicationProduct calibrated(double temperatureK, LiquorAnalysis measured) {
        double now = silicaGPerL(temperatureK, measured);
        if (!(measured.silicaGPerL() > 0 && now > 0)) {
            throw new InputException(
                    "liquor to calibrate desilication product",
                    measured,
                    "one with caustic, alumina and silica above 0",
                    "Try: a spent liquor with its SiO2 in g/L.");
        }
        return new DesilicationProduct(
                factorLPerG * measured.silicaGPerL() / now, warmthPerK, carbonateLPerG);
    }
}
