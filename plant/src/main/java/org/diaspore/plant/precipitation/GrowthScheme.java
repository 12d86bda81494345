package org.diaspore.plant.precipitation;

/// Growth between pivots: exact in number and mass, of second order, never below zero.
///
/// With `h_i = G N_i / x_i` the number that goes from class i to the next is
///
/// ```
/// F_i = 3/(R - 1) h_i - B_i / R + B_(i+1),   R = r³
/// B_i = 2 k h_i² h_(i-1) / (h_i² + h_(i-1)²)
/// ```
///
/// The first term alone is upwind and exact in number and volume. A pair `(B_i, -B_i/R)` moves
/// number forth and back without changing number or volume; k makes the surface of a smooth
/// distribution grow exactly, and the harmonic form lets B vanish where either class is empty.
/// Where particles outgrow their class by far within the residence time (`G t / x` times the log
/// of r above 1/2) k fades, since the spread of residence times hides what upwind smears. What would
/// grow out of the last class stays there as more particles of its size, volume exact.
final class GrowthScheme {
    private final SizeClasses classes;
    private final double upwind;
    private final double back;
    private final double[] k;
    private final double[] h;
    private final double[] b;
    private final double[] bByOwn;
    private final double[] bByLower;

    /// @param typicalM growth of the diameter within the residence time, about
    GrowthScheme(SizeClasses classes, double typicalM) {
        this.classes = classes;
        double r = classes.grid.ratio();
        double volumes = r * r * r;
        upwind = 3 / (volumes - 1);
        back = 1 / volumes;
        double whole = (2 - 3 * (r * r - 1) / (volumes - 1)) / ((1 - 1 / r) * (1 - 1 / (r * r)));
        k = new double[classes.count];
        for (int i = 0; i < k.length; i++) {
            double outgrown = 2 * classes.logRatio * typicalM / classes.sizeM[i];
            k[i] = whole / (1 + outgrown * outgrown);
        }
        h = new double[classes.count];
        b = new double[classes.count];
        bByOwn = new double[classes.count];
        bByLower = new double[classes.count];
    }

    /// Change of the numbers by class for a growth of the diameter, added to `change`.
    void rate(double[] number, double growthMPerS, double[] change) {
        fluxes(number, growthMPerS);
        int last = classes.count - 1;
        for (int i = 0; i < last; i++) {
            double flux = upwind * h[i] - back * b[i] + b[i + 1];
            change[i] -= flux;
            change[i + 1] += flux;
        }
        change[last] += 3 * h[last] - (1 - back) * b[last];
    }

    /// Its slopes by the numbers, times -`factor`, added to a row-major matrix; call after
    /// {@link #rate}.
    void slopes(double growthMPerS, double factor, double[] matrix, int width) {
        int last = classes.count - 1;
        for (int i = 0; i < last; i++) {
            if (i > 0) {
                byNumber(i, i - 1, -back * bByLower[i], growthMPerS, factor, matrix, width);
            }
            double own = upwind - back * bByOwn[i] + bByLower[i + 1];
            byNumber(i, i, own, growthMPerS, factor, matrix, width);
            byNumber(i, i + 1, bByOwn[i + 1], growthMPerS, factor, matrix, width);
        }
        double g = factor * growthMPerS;
        matrix[last * width + last] -=
                g / classes.sizeM[last] * (3 - (1 - back) * bByOwn[last]);
        if (last > 0) {
            matrix[last * width + last - 1] +=
                    g / classes.sizeM[last - 1] * (1 - back) * bByLower[last];
        }
    }

    /// The flux out of class `from` feels the number in class `by`.
    private void byNumber(
            int from, int by, double slope, double growth, double factor, double[] a, int width) {
        double value = factor * slope * growth / classes.sizeM[by];
        a[from * width + by] += value;
        a[(from + 1) * width + by] -= value;
    }

    private void fluxes(double[] number, double growthMPerS) {
        for (int i = 0; i < h.length; i++) {
            h[i] = growthMPerS * number[i] / classes.sizeM[i];
        }
        for (int i = 1; i < h.length; i++) {
            double own = h[i];
            double lower = h[i - 1];
            if (!(own > 0 && lower > 0)) {
                b[i] = 0;
                bByOwn[i] = 0;
                bByLower[i] = own > 0 ? 2 * k[i] : 0;
            } else if (own > lower) {
                double s = lower / own;
                double d = 1 + s * s;
                b[i] = 2 * k[i] * lower / d;
                bByOwn[i] = 4 * k[i] * s * s * s / (d * d);
                bByLower[i] = 2 * k[i] * (1 - s * s) / (d * d);
            } else {
                double q = own / lower;
                double d = 1 + q * q;
                b[i] = 2 * k[i] * own * q / d;
                bByOwn[i] = 4 * k[i] * q / (d * d);
                bByLower[i] = 2 * k[i] * q * q * (q * q - 1) / (d * d);
            }
        }
    }
}
