package org.diaspore.plant;

import org.diaspore.chemistry.Liquor;

/// Equilibrium A/C of gibbsite in Bayer liquor, after Rosenberg and Healy (1996).
///
/// Strength and carbonate in g/L at 25 degC, temperature in K. 25 to 150 degC, caustic 120 to 300
/// g/L as Na2CO3. Constants as handed down in the trade: within 0.03 of three Pitzer models;
/// chloride, sulphate and organic terms are left out at this depth.
final class Gibbsite {
    // Rosenberg and Healy, 4th Int. Alumina Quality Workshop (1996).
    private static final double A0 = -9.2082;
    private static final double A3 = -0.8743;
    private static final double A4 = 0.2149;
    private static final double REACTION_J_PER_MOL = -30960;
    private static final double CARBONATE_WEIGHT = 2.0526;
    private static final double GAS_CONSTANT_J_PER_MOL_K = 8.314462618;
    // Molar masses: 2 / Na2CO3 in mol per g, Al2O3 / Na2CO3.
    private static final double MOL_PER_G = 0.01887;
    private static final double ALUMINA_PER_CARBONATE = 0.96197;

    private Gibbsite() {}

    static double equilibriumAToC(double temperatureK, double causticGPerL, double carbonateGPerL) {
        double ionic =
                MOL_PER_G * causticGPerL + CARBONATE_WEIGHT * Math.max(0, carbonateGPerL) / 105.99;
        double root = Math.sqrt(Math.max(0, ionic));
        double activity = A0 * root / (1 + root) - A3 * ionic - A4 * ionic * root;
        return ALUMINA_PER_CARBONATE
                / (1
                        + Math.pow(10, activity)
                                / Math.exp(
                                        REACTION_J_PER_MOL
                                                / (GAS_CONSTANT_J_PER_MOL_K * temperatureK)));
    }

    static double equilibriumAToC(double temperatureK, Liquor liquor) {
        return equilibriumAToC(
                temperatureK, AluminaSolubility.causticGPerL(liquor), liquor.carbonateGPerL());
    }
}
