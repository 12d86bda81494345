package org.diaspore.chemistry.activity;

import org.diaspore.chemistry.Table;

/// The integral J(x) of K. S. Pitzer, J. Solution Chem. 4 (1975) 249, for ions of like sign and
/// unequal charge, with its first two derivatives; x greater than 0, no unit.
///
/// Source: the Chebyshev fit of Harvie (1981), in `x^0.2` up to 1 and in `x^-0.1` above.
final class MixingIntegral {
    private static final Table TABLE = Table.read(MixingIntegral.class, "mixing-integral.tsv");
    private static final double[] UP_TO_1 = column("upTo1");
    private static final double[] ABOVE_1 = column("above1");

    /// J, x J' and x^2 J''.
    double j;

    double xj1;
    double x2j2;

    private static double[] column(String name) {
        return TABLE.rows().stream().mapToDouble(row -> row.number(name)).toArray();
    }

    void at(double x) {
        double z;
        double xz1;
        double x2z2;
        double[] a;
        if (x <= 1) {
            double power = 4 * Math.pow(x, 0.2);
            z = power - 2;
            xz1 = 0.2 * power;
            x2z2 = -0.8 * xz1;
            a = UP_TO_1;
        } else {
            double power = 40.0 / 9 * Math.pow(x, -0.1);
            z = power - 22.0 / 9;
            xz1 = -0.1 * power;
            x2z2 = -1.1 * xz1;
            a = ABOVE_1;
        }
        double b1 = 0;
        double b2 = 0;
        double b0 = 0;
        double d1 = 0;
        double d2 = 0;
        double d0 = 0;
        double e1 = 0;
        double e2 = 0;
        double e0 = 0;
        for (int k = a.length - 1; k >= 0; k--) {
            b2 = b1;
            b1 = b0;
            d2 = d1;
            d1 = d0;
            e2 = e1;
            e1 = e0;
            b0 = z * b1 - b2 + a[k];
            d0 = b1 + z * d1 - d2;
            e0 = 2 * d1 + z * e1 - e2;
        }
        double slope = 0.5 * (d0 - d2);
        j = x / 4 - 1 + 0.5 * (b0 - b2);
        xj1 = x / 4 + xz1 * slope;
        x2j2 = x2z2 * slope + 0.5 * xz1 * xz1 * (e0 - e2);
    }
}
