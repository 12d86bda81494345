package org.diaspore.chemistry.liquor;

import java.util.List;
import org.diaspore.chemistry.Caustic;

/// Gibbsite solubility in pure caustic aluminate by Misra and White (1971), temperature in K,
/// concentrations in g/L at 25 degC.
///
/// `A = N exp(b0 - (b1 - b2 N)/T)`, N caustic as Na2O. Range: 25 to 100 degC; above it runs away
/// and {@link #warnings} says so. Coefficients as handed down in the trade (grade assumed).
public record MisraWhite(double b0, double b1, double b2) {
    private static final String NAME = "misra-white";
    private static final CorrelationRange RANGE = CorrelationRange.of(NAME);

    /// With the coefficients of `correlations.tsv`.
    public static MisraWhite standard() {
        return new MisraWhite(
                Coefficient.value(NAME, "b0"),
                Coefficient.value(NAME, "b1"),
                Coefficient.value(NAME, "b2"));
    }

    /// Equilibrium alumina as Al2O3, g/L; caustic as Na2CO3, g/L.
    public double aluminaGPerL(double temperatureK, double causticGPerL) {
        double soda = Caustic.ofCarbonateGPerL(causticGPerL).na2oGPerL();
        return soda * Math.exp(b0 - (b1 - b2 * soda) / temperatureK);
    }

    /// Equilibrium A/C, g Al2O3 per g caustic as Na2CO3; 0 where there is no caustic.
    public double aToC(double temperatureK, double causticGPerL) {
        return causticGPerL > 0 ? aluminaGPerL(temperatureK, causticGPerL) / causticGPerL : 0;
    }

    public static List<String> warnings(double temperatureK, double causticGPerL) {
        return RANGE.warnings(temperatureK, causticGPerL);
    }
}
