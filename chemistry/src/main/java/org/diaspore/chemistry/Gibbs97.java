package org.diaspore.chemistry;

import java.util.Comparator;
import java.util.List;

/// A sum n x^i y^j with its derivatives: the form of every basic equation of IAPWS-IF97 and of the
/// equations of IAPWS for viscosity and thermal conductivity.
///
/// Source: IAPWS R7-97(2012), coefficients in `if97.tsv`. Terms are sorted by j, so that each power
/// of y is the last one times a few factors.
final class Gibbs97 {
    private final int[] i;
    private final int[] j;
    private final double[] n;
    private final double[] nj;
    private final double[] njj;

    Gibbs97(List<Table.Row> unsorted) {
        List<Table.Row> rows =
                unsorted.stream()
                        .sorted(Comparator.comparingDouble(row -> row.number("j")))
                        .toList();
        i = rows.stream().mapToInt(row -> (int) row.number("i")).toArray();
        j = rows.stream().mapToInt(row -> (int) row.number("j")).toArray();
        n = rows.stream().mapToDouble(row -> row.number("n")).toArray();
        nj = new double[n.length];
        njj = new double[n.length];
        for (int k = 0; k < n.length; k++) {
            nj[k] = n[k] * j[k];
            njj[k] = nj[k] * (j[k] - 1);
        }
    }

    double value(double x, double y) {
        return sum(n, 0, x, y);
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

    double dxx(double x, double y) {
        double sum = 0;
        for (int k = 0; k < n.length; k++) {
            int factor = i[k] * (i[k] - 1);
            if (factor != 0) {
                sum += n[k] * factor * power(x, i[k] - 2) * power(y, j[k]);
            }
        }
        return sum;
    }

    double dxy(double x, double y) {
        double sum = 0;
        for (int k = 0; k < n.length; k++) {
            int factor = i[k] * j[k];
            if (factor != 0) {
                sum += n[k] * factor * power(x, i[k] - 1) * power(y, j[k] - 1);
            }
        }
        return sum;
    }

    double dy(double x, double y) {
        return sum(nj, 1, x, y);
    }

    double dyy(double x, double y) {
        return sum(njj, 2, x, y);
    }

    /// Sum of factor x^i y^(j - order) over the terms whose factor is not zero.
    private double sum(double[] factors, int order, double x, double y) {
        double sum = 0;
        double yPower = 1;
        int exponent = 0;
        for (int k = 0; k < factors.length; k++) {
            if (factors[k] != 0) {
                int next = j[k] - order;
                yPower *= power(y, next - exponent);
                exponent = next;
                sum += factors[k] * power(x, i[k]) * yPower;
            }
        }
        return sum;
    }

    /// Whole power by repeated squaring; Math.pow costs several times as much.
    private static double power(double base, int exponent) {
        if (exponent == 0) {
            return 1;
        }
        int left = Math.abs(exponent);
        double factor = base;
        double product = 1;
        while (true) {
            if ((left & 1) == 1) {
                product *= factor;
            }
            left >>= 1;
            if (left == 0) {
                return exponent < 0 ? 1 / product : product;
            }
            factor *= factor;
        }
    }
}
