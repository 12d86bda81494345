package org.diaspore.chemistry;

import java.util.List;

/// A sum n x^i y^j with its derivatives: the form of every basic equation of IAPWS-IF97.
///
/// Source: IAPWS R7-97(2012), coefficients in `if97.tsv`.
final class Gibbs97 {
    private final int[] i;
    private final int[] j;
    private final double[] n;

    Gibbs97(List<Table.Row> rows) {
        i = rows.stream().mapToInt(row -> (int) row.number("i")).toArray();
        j = rows.stream().mapToInt(row -> (int) row.number("j")).toArray();
        n = rows.stream().mapToDouble(row -> row.number("n")).toArray();
    }

    double value(double x, double y) {
        double sum = 0;
        for (int k = 0; k < n.length; k++) {
            sum += n[k] * power(x, i[k]) * power(y, j[k]);
        }
        return sum;
    }

    double dx(double x, double y) {
        double sum = 0;
        for (int k = 0; k < n.length; k++) {
            if (i[k] != 0) {
                sum += n[k] * i[k] * power(x, i[k] - 1) * power(y, j[k]);
            }
        }
        return sum;
    }

    double dy(double x, double y) {
        double sum = 0;
        for (int k = 0; k < n.length; k++) {
            if (j[k] != 0) {
                sum += n[k] * j[k] * power(x, i[k]) * power(y, j[k] - 1);
            }
        }
        return sum;
    }

    double dyy(double x, double y) {
        double sum = 0;
        for (int k = 0; k < n.length; k++) {
            if (j[k] != 0 && j[k] != 1) {
                sum += n[k] * j[k] * (j[k] - 1) * power(x, i[k]) * power(y, j[k] - 2);
            }
        }
        return sum;
    }

    /// Whole power by repeated squaring; Math.pow costs several times as much.
    private static double power(double base, int exponent) {
        int left = Math.abs(exponent);
        double factor = base;
        double product = 1;
        while (left != 0) {
            if ((left & 1) == 1) {
                product *= factor;
            }
            factor *= factor;
            left >>= 1;
        }
        return exponent < 0 ? 1 / product : product;
    }
}
