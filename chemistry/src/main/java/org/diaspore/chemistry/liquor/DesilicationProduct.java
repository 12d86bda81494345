package org.diaspore.chemistry.liquor;

import java.util.ArrayList;
import java.util.List;
import org.diaspore.chemistry.InputException;

/// Silica that a Bayer liquor keeps over desilication product, g/L SiO2, as a calibratable
/// correlation attributed to Oku and Yamada (1971).
///
/// `SiO2 = k Na2O_k Al2O3 (1 + a (T - 373.15)) / (1 + b Na2CO3)`, all in g/L at 25 degC. k is known
/// within 50 %; a and b are 0 until calibrated, with the signs the literature has: silica rises
/// linearly from 90 to 220 degC (Barnes 1999), carbonate lowers it. The form holds for liquor rich
/// in alumina only: below 0.8 mol/L Al silica rises again as alumina falls (Zeng and Li 2012).
///
/// @param kLPerG L/g
/// @param temperaturePerK a, 1/K, 0 to 0.02
/// @param carbonateLPerG b, L/g, 0 or more
public record DesilicationProduct(double kLPerG, double temperaturePerK, double carbonateLPerG) {
    private static final String NAME = "desilication";
    private static final CorrelationRange RANGE = CorrelationRange.of(NAME);
    private static final double REFERENCE_K = Coefficient.value(NAME, "reference") + 273.15;
    // Zeng and Li (2012): minimum of the silica at about 0.8 mol/L Al, here as g/L Al2O3.
    private static final double LOWEST_ALUMINA_G_PER_L = 0.8 * 50.981;

    public DesilicationProduct {
        check("desilication k", kLPerG, 1e-6, 1e-3, "L/g");
        check("desilication temperature factor", temperaturePerK, 0, 0.02, "1/K");
        check("desilication carbonate factor", carbonateLPerG, 0, 0.1, "L/g");
    }

    /// With the values of `correlations.tsv`.
    public static DesilicationProduct standard() {
        return new DesilicationProduct(
                Coefficient.value(NAME, "k"),
                Coefficient.value(NAME, "temperature"),
                Coefficient.value(NAME, "carbonate"));
    }

    /// k, temperature and carbonate factor as priors: value, spread, grade, source.
    public static List<Coefficient> priors() {
        return List.of(
                Coefficient.get(NAME, "k"),
                Coefficient.get(NAME, "temperature"),
                Coefficient.get(NAME, "carbonate"));
    }

    /// SiO2 at equilibrium, g/L at 25 degC; never below zero.
    public double silicaGPerL(
            double temperatureK, double na2oGPerL, double aluminaGPerL, double carbonateGPerL) {
        double warm = Math.max(0, 1 + temperaturePerK * (temperatureK - REFERENCE_K));
        double carbonate = 1 + carbonateLPerG * Math.max(0, carbonateGPerL);
        return kLPerG * Math.max(0, na2oGPerL) * Math.max(0, aluminaGPerL) * warm / carbonate;
    }

    public double silicaGPerL(double temperatureK, LiquorAnalysis liquor) {
        LiquorAnalysis cold = liquor.at(LiquorAnalysis.REFERENCE_K);
        return silicaGPerL(
                temperatureK,
                cold.na2oGPerL(),
                cold.aluminaGPerL(),
                cold.impurities().carbonateGPerL());
    }

    public static List<String> warnings(
            double temperatureK, double causticGPerL, double aluminaGPerL) {
        List<String> said = new ArrayList<>(RANGE.warnings(temperatureK, causticGPerL));
        if (aluminaGPerL < LOWEST_ALUMINA_G_PER_L) {
            said.add(
                    "desilication holds from 41 g/L Al2O3 on, asked at %.0f: silica rises there as alumina falls"
                            .formatted(aluminaGPerL));
        }
        return said;
    }

    private static void check(String field, double value, double low, double high, String unit) {
        if (!(value >= low && value <= high)) {
            throw new InputException(
                    field,
                    value + " " + unit,
                    low + " to " + high + " " + unit,
                    "Try: DesilicationProduct.standard() and change one factor at a time.");
        }
    }
}
