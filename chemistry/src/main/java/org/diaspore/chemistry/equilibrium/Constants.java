package org.diaspore.chemistry.equilibrium;

import java.util.List;
import org.diaspore.chemistry.database.LogK;

/// Equilibrium constants of many reactions over temperature, six numbers each, in natural
/// logarithms.
final class Constants {
    private static final double LN_10 = Math.log(10);
    private static final int TERMS = 6;

    private final double[] coefficients;
    private final int rows;

    private Constants(double[] coefficients) {
        this.coefficients = coefficients;
        this.rows = coefficients.length / TERMS;
    }

    static Constants of(List<LogK> constants) {
        var c = new double[constants.size() * TERMS];
        int k = 0;
        for (LogK logK : constants) {
            c[k++] = LN_10 * logK.a1();
            c[k++] = LN_10 * logK.a2();
            c[k++] = LN_10 * logK.a3();
            c[k++] = LN_10 * logK.a4();
            c[k++] = LN_10 * logK.a5();
            c[k++] = LN_10 * logK.a6();
        }
        return new Constants(c);
    }

    /// ln K of every reaction at T into `lnK`.
    void at(double temperatureK, double[] lnK) {
        double t = temperatureK;
        fill(1, t, 1 / t, Math.log10(t), 1 / (t * t), t * t, lnK);
    }

    /// d ln K / dT of every reaction, 1/K.
    void slopes(double temperatureK, double[] slopes) {
        double t = temperatureK;
        fill(0, 1, -1 / (t * t), 1 / (t * LN_10), -2 / (t * t * t), 2 * t, slopes);
    }

    double at(int row, double temperatureK) {
        double t = temperatureK;
        int k = row * TERMS;
        return coefficients[k]
                + coefficients[k + 1] * t
                + coefficients[k + 2] / t
                + coefficients[k + 3] * Math.log10(t)
                + coefficients[k + 4] / (t * t)
                + coefficients[k + 5] * t * t;
    }

    private void fill(
            double f1, double f2, double f3, double f4, double f5, double f6, double[] into) {
        for (int row = 0, k = 0; row < rows; row++, k += TERMS) {
            into[row] =
                    coefficients[k] * f1
                            + coefficients[k + 1] * f2
                            + coefficients[k + 2] * f3
                            + coefficients[k + 3] * f4
                            + coefficients[k + 4] * f5
                            + coefficients[k + 5] * f6;
        }
    }
}
