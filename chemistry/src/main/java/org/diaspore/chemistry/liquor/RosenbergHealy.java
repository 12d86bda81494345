package org.diaspore.chemistry.liquor;

import java.util.List;

/// Gibbsite solubility in Bayer liquor by Rosenberg and Healy (1996): A/C in g Al2O3 per g caustic
/// as Na2CO3, concentrations in g/L at 25 degC, temperature in K.
///
/// `A/C = 0.96197 / (1 + 10^(a0 sqrt(I)/(1 + sqrt(I)) - a3 I - a4 I^1.5) / exp(dG/(R T)))` with `I
/// = 0.01887 C + k1 NaCl/58.44 + k2 Na2CO3/105.99 + k3 Na2SO4/142.04 + k4 0.01887 TOC`.
///
/// Range: 25 to 150 degC, caustic 120 to 300 g/L; there within 0.03 of three Pitzer models.
/// Coefficients as handed down in the trade (grade assumed): those of the impurities need the
/// paper. Where the sum for the organics is meant, oxalate is not in it here.
public record RosenbergHealy(
        double a0,
        double a3,
        double a4,
        double reactionJPerMol,
        double chlorideWeight,
        double carbonateWeight,
        double sulphateWeight,
        double organicWeight) {
    private static final String NAME = "rosenberg-healy";
    private static final CorrelationRange RANGE = CorrelationRange.of(NAME);
    private static final double GAS_CONSTANT_J_PER_MOL_K = 8.314462618;
    // 2 / Na2CO3 in mol per g, Al2O3 / Na2CO3, molar masses in g/mol: as the equation is printed.
    private static final double MOL_PER_G = 0.01887;
    private static final double ALUMINA_PER_CARBONATE = 0.96197;
    private static final double NACL = 58.44;
    private static final double NA2CO3 = 105.99;
    private static final double NA2SO4 = 142.04;

    /// With the coefficients of `correlations.tsv`.
    public static RosenbergHealy standard() {
        return new RosenbergHealy(
                Coefficient.value(NAME, "a0"),
                Coefficient.value(NAME, "a3"),
                Coefficient.value(NAME, "a4"),
                Coefficient.value(NAME, "reaction"),
                Coefficient.value(NAME, "chloride"),
                Coefficient.value(NAME, "carbonate"),
                Coefficient.value(NAME, "sulphate"),
                Coefficient.value(NAME, "organic"));
    }

    /// Equilibrium A/C; a caustic or ionic strength below zero counts as zero, so that a trial
    /// point of a solver stays finite.
    public double aToC(double temperatureK, double causticGPerL, Impurities impurities) {
        double ionic = Math.max(0, ionicStrength(causticGPerL, impurities));
        double root = Math.sqrt(ionic);
        double activity = a0 * root / (1 + root) - a3 * ionic - a4 * ionic * root;
        double constant = Math.exp(reactionJPerMol / (GAS_CONSTANT_J_PER_MOL_K * temperatureK));
        return ALUMINA_PER_CARBONATE / (1 + Math.pow(10, activity) / constant);
    }

    /// Equilibrium A/C of the caustic and impurities of a liquor, whatever alumina it has now.
    public double aToC(double temperatureK, LiquorAnalysis liquor) {
        LiquorAnalysis cold = liquor.at(LiquorAnalysis.REFERENCE_K);
        return aToC(temperatureK, cold.causticGPerL(), cold.impurities());
    }

    /// Equilibrium alumina as Al2O3, g/L at 25 degC.
    public double aluminaGPerL(double temperatureK, double causticGPerL, Impurities impurities) {
        return causticGPerL * aToC(temperatureK, causticGPerL, impurities);
    }

    private double ionicStrength(double causticGPerL, Impurities of) {
        return MOL_PER_G * causticGPerL
                + chlorideWeight * of.chlorideGPerL() / NACL
                + carbonateWeight * of.carbonateGPerL() / NA2CO3
                + sulphateWeight * of.sulphateGPerL() / NA2SO4
                + organicWeight * MOL_PER_G * of.organicCarbonGPerL();
    }

    public static List<String> warnings(double temperatureK, double causticGPerL) {
        return RANGE.warnings(temperatureK, causticGPerL);
    }
}
