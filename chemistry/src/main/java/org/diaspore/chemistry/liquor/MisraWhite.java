package org.diaspore.chemistry.liquor;

import java.util.List;
import org.diaspore.chemistry.Caustic;

/// Solubility of gibbsite by Misra and White (1971): `A = N exp(a - (b - c N) / T)`, A g/L Al2O3, N
/// caustic as g/L Na2O, T in K.
///
/// Range: 25 to 100 degC, N to 175 g/L. Above 100 degC it runs away: at 140 degC it dissolves more
/// aluminium than there is caustic. Pure liquor only. Coefficients as handed down in the trade.
public record MisraWhite(double a, double bK, double cKLPerG) {
    private static final String MODEL = "misra-white";
    private static final double ZERO_C_K = 273.15;
    private static final double LOWEST_C = 25;
    private static final double HIGHEST_C = 100;

    public static MisraWhite published() {
        return new MisraWhite(
                LiquorPrior.mean(MODEL, "a"),
                LiquorPrior.mean(MODEL, "b"),
                LiquorPrior.mean(MODEL, "c"));
    }

    /// Equilibrium A/C of pure liquor; may exceed 0.962 outside the range.
    public double aToC(double temperatureK, Caustic caustic) {
        double n = caustic.na2oGPerL();
        double alumina = n * Math.exp(a - (bK - cKLPerG * n) / temperatureK);
        return n > 0 ? alumina / caustic.carbonateGPerL() : 0;
    }

    /// What of a question lies outside the range; empty where nothing does.
    public List<String> warnings(double temperatureK) {
        double celsius = temperatureK - ZERO_C_K;
        return celsius >= LOWEST_C && celsius <= HIGHEST_C
                ? List.of()
                : List.of(
                        "Misra-White: %.1f degC is outside %.0f to %.0f"
                                .formatted(celsius, LOWEST_C, HIGHEST_C));
    }
}
