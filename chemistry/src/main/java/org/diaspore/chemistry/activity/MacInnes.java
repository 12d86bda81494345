package org.diaspore.chemistry.activity;

import java.util.List;
import org.diaspore.chemistry.database.Interaction;
import org.diaspore.chemistry.database.Interaction.Kind;
import org.diaspore.chemistry.database.TemperatureFunction;

/// Convention of D. A. MacInnes, J. Am. Chem. Soc. 41 (1919) 1086: the activity coefficient of
/// Cl-is that of KCl alone in water at the same ionic strength; every ion is scaled by its charge
/// so that it is so. Combinations without charge do not change.
final class MacInnes {
    private static final double ALPHA = 2;

    private final int chloride;
    private final TermList salt;

    /// Slope of the virial terms of KCl by ionic strength, of the last evaluation.
    private double saltSlope;

    MacInnes(List<Interaction> interactions, List<String> species) {
        chloride = species.indexOf("Cl-");
        PitzerTerms pair = new PitzerTerms(interactions, List.of("K+", "Cl-"), new int[] {1, -1});
        salt =
                TermList.of(
                        List.of(
                                term(pair.parameter(Kind.B0, "K+", "Cl-")),
                                term(pair.parameter(Kind.B1, "K+", "Cl-")),
                                term(pair.parameter(Kind.C0, "K+", "Cl-"))));
    }

    private static TermList.Term term(TemperatureFunction function) {
        return TermList.Term.pair(0, 0, 1, function);
    }

    void at(double temperatureK, double pressurePa) {
        salt.at(temperatureK, pressurePa);
    }

    /// Shifts the logarithms of gamma; `f` is the Debye-Hückel term F of an ion of charge 1.
    void scale(int[] charge, double strength, double f, double[] lnGamma) {
        shift(charge, f + virial(salt.value, strength), lnGamma);
    }

    void scaleTemperatureSlopes(int[] charge, double strength, double f, double[] slopes) {
        shift(charge, f + virial(salt.slope, strength), slopes);
    }

    private void shift(int[] charge, double alone, double[] values) {
        double perCharge = values[chloride] - alone;
        for (int i = 0; i < charge.length; i++) {
            values[i] += charge[i] * perCharge;
        }
    }

    private double virial(double[] b, double strength) {
        double x = ALPHA * Math.sqrt(strength);
        double decay = Math.exp(-x);
        double shape = (1 - (1 + x - 0.5 * x * x) * decay) / (x * x);
        saltSlope =
                2 * b[0]
                        + 2 * b[1] * (shape + 0.5 * ((2 - 0.5 * x) * decay - 2 * shape))
                        + 3 * b[2] * strength;
        return strength * (2 * b[0] + 2 * b[1] * shape + 1.5 * b[2] * strength);
    }

    /// The same for a matrix of slopes by molality; `fSlope` is dF/dI of an ion of charge 1.
    void scaleSlopes(
            int[] charge, double[] halfSquare, double strength, double fSlope, double[] matrix) {
        virial(salt.value, strength);
        int n = charge.length;
        for (int j = 0; j < n; j++) {
            double perCharge = matrix[chloride * n + j] - (fSlope + saltSlope) * halfSquare[j];
            for (int i = 0; i < n; i++) {
                matrix[i * n + j] += charge[i] * perCharge;
            }
        }
    }
}
