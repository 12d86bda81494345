package org.diaspore.chemistry;

import java.util.List;

/// Density, viscosity and heat capacity of aqueous salts by Laliberté: apparent properties of each
/// salt as functions of the total solute mass fraction and the temperature.
///
/// Source: M. Laliberté, J. Chem. Eng. Data 54 (2009) 1725; coefficients in `laliberte.tsv`, ranges
/// in `property_ranges.tsv`. Salts are numbered in the order of that file.
final class Laliberte {
    /// The correlations are used to here and then extrapolated as {@link Liquor} says, degC.
    static final double HIGHEST_C = 120;

    private static final double REFERENCE_C = 25;
    // Exception: beyond this solute fraction no salt of a bauxite liquor was measured; the fraction
    // is
    // held there so that an over-evaporated trial point of a solver stays finite.
    private static final double HIGHEST_FRACTION = 0.55;

    // Keeps logarithms finite where a trial point of a solver has no solute, or a little less than
    // none.
    private static final double LOWEST_FRACTION = 1e-12;

    private static final List<Table.Row> ROWS = Table.read(Laliberte.class, "laliberte.tsv").rows();
    private static final double[][] C = columns("c", 0, 5);
    private static final double[][] V = columns("v", 1, 6);
    private static final double[][] A = columns("a", 1, 6);
    private static final double[] VOLUME_AT_25 = new double[ROWS.size()];
    private static final double[][] SHAPE = new double[ROWS.size()][(int) HIGHEST_C + 1];
    private static final double[][] SHAPE_INTEGRAL = new double[ROWS.size()][(int) HIGHEST_C + 1];

    static {
        for (int salt = 0; salt < ROWS.size(); salt++) {
            VOLUME_AT_25[salt] = expansion(salt, REFERENCE_C);
            tabulate(salt);
        }
    }

    private Laliberte() {}

    static int salt(String formula) {
        for (int salt = 0; salt < ROWS.size(); salt++) {
            if (ROWS.get(salt).text("salt").equals(formula)) {
                return salt;
            }
        }
        throw new IllegalStateException("laliberte.tsv has no salt " + formula);
    }

    static String name(int salt) {
        return ROWS.get(salt).text("salt");
    }

    static double fraction(double soluteKg, double totalKg) {
        return totalKg > 0
                ? Math.clamp(soluteKg / totalKg, LOWEST_FRACTION, HIGHEST_FRACTION)
                : LOWEST_FRACTION;
    }

    /// Apparent volume of the salt, m3/kg; may be negative in dilute liquor.
    static double volumeM3PerKg(int salt, double fraction, double celsius) {
        double e = celsius == REFERENCE_C ? VOLUME_AT_25[salt] : expansion(salt, celsius);
        double[] c = C[salt];
        return (fraction + c[2] + c[3] * celsius) / ((c[0] * fraction + c[1]) * e);
    }

    private static double expansion(int salt, double celsius) {
        double shifted = celsius + C[salt][4];
        return Math.exp(1e-6 * shifted * shifted);
    }

    /// Natural logarithm of the apparent viscosity of the salt in mPa s.
    static double logViscosity(int salt, double fraction, double celsius) {
        double[] v = V[salt];
        return (v[0] * Math.pow(fraction, v[1]) + v[2]) / (v[3] * celsius + 1)
                - Math.log(v[4] * Math.pow(fraction, v[5]) + 1);
    }

    /// Heat taken by the salt from 25 degC, J/kg; the logarithm of the fraction is passed in
    /// because every salt of a liquor needs it.
    static double heatJPerKg(int salt, double fraction, double logFraction, double celsius) {
        double[] a = A[salt];
        return 1e3
                * (a[0] * Math.exp(a[3] * fraction) * shapeIntegral(salt, celsius)
                        + a[4] * Math.exp(a[5] * logFraction) * (celsius - REFERENCE_C));
    }

    /// Apparent heat capacity of the salt, J/(kg K): the derivative of {@link #heatJPerKg}.
    static double heatCapacityJPerKgK(int salt, double fraction, double celsius) {
        double[] a = A[salt];
        double within = Math.clamp(celsius, 0, HIGHEST_C);
        return 1e3
                * (a[0] * Math.exp(a[3] * fraction) * shape(salt, within)
                        + a[4] * Math.pow(fraction, a[5]));
    }

    private static double shape(int salt, double celsius) {
        double[] a = A[salt];
        return Math.exp(a[1] * celsius + a[2] * Math.exp(0.01 * celsius));
    }

    /// Integral of the shape from 25 degC: cubic Hermite between whole degrees, straight beyond the
    /// table, so that it is smooth and its slope is the shape.
    private static double shapeIntegral(int salt, double celsius) {
        double[] slopes = SHAPE[salt];
        double[] values = SHAPE_INTEGRAL[salt];
        int last = values.length - 1;
        if (celsius <= 0) {
            return values[0] + slopes[0] * celsius;
        }
        if (celsius >= last) {
            return values[last] + slopes[last] * (celsius - last);
        }
        int k = (int) celsius;
        double u = celsius - k;
        double w = 1 - u;
        return values[k] * (1 + 2 * u) * w * w
                + values[k + 1] * u * u * (3 - 2 * u)
                + u * w * (slopes[k] * w - slopes[k + 1] * u);
    }

    private static void tabulate(int salt) {
        double[] values = SHAPE_INTEGRAL[salt];
        for (int k = 0; k < values.length; k++) {
            SHAPE[salt][k] = shape(salt, k);
            if (k > 0) {
                // Simpson over one degree.
                values[k] =
                        values[k - 1]
                                + (SHAPE[salt][k - 1] + 4 * shape(salt, k - 0.5) + SHAPE[salt][k])
                                        / 6;
            }
        }
        double atReference = values[(int) REFERENCE_C];
        for (int k = 0; k < values.length; k++) {
            values[k] -= atReference;
        }
    }

    private static double[][] columns(String letter, int first, int count) {
        double[][] table = new double[ROWS.size()][count];
        for (int salt = 0; salt < table.length; salt++) {
            for (int k = 0; k < count; k++) {
                table[salt][k] = ROWS.get(salt).number(letter + (first + k));
            }
        }
        return table;
    }
}
