package org.diaspore.chemistry.liquor;

import java.util.List;

/// Constant of the causticisation of Bayer liquor over tricalcium aluminate by Salimi, Vaughan and
/// Peng (2014), measured in liquor:
///
/// `C3AH6 + 3 CO3-2 + 4 H+ = 3 CaCO3(aq) + 2 Al(OH)4- + 4 H2O`, `log10 K = 80.56 - 0.105 T`, T in
/// K, 35 to 95 degC.
///
/// Beside the database, not in it: CaCO3(aq) is no species there. The slope is that of the
/// abstract.
public record Causticisation(double constant, double slopePerK) {
    private static final String MODEL = "causticisation";
    private static final double LOWEST_K = 308;
    private static final double HIGHEST_K = 368;

    public static Causticisation published() {
        return new Causticisation(
                LiquorPrior.mean(MODEL, "constant"), LiquorPrior.mean(MODEL, "slope"));
    }

    public double log10K(double temperatureK) {
        return constant + slopePerK * temperatureK;
    }

    /// What of a question lies outside the range; empty where nothing does.
    public List<String> warnings(double temperatureK) {
        return temperatureK >= LOWEST_K && temperatureK <= HIGHEST_K
                ? List.of()
                : List.of(
                        "causticisation constant: %.1f K is outside %.0f to %.0f"
                                .formatted(temperatureK, LOWEST_K, HIGHEST_K));
    }
}
