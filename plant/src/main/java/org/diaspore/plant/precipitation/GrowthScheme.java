package org.diaspore.plant.precipitation;

/// Growth between pivots: exact in number, length, surface and volume where the distribution is
/// smooth, always in number and volume, never below zero.
///
/// With `h_i = G N_i / x_i` the number that goes from class i to the next is
///
/// ```
/// F_i = 3/(R - 1) h_i - B_i / R + B_(i+1),   R = r³
/// B_i = (k0 h_i + k1 h_(i-1)) S,   S = 1 / (1 + a² (p + 1/p - 2)²),   p = h_(i-1) / h_i
/// ```
///
/// The first term alone is upwind and exact in number and volume. A pair `(B_i, -B_i/R)` draws a
/// distribution together without changing either; k0 and k1 make length and surface grow exactly. S
/// is 1 on a smooth distribution and lets B vanish where either class is empty. What would grow out
/// of the last class stays there as more particles of its size, volume exact.
final class GrowthScheme {
    /// a: low enough to leave slopes of the fourth power of size alone, high enough for F >= 0.
    private static final double SHARPNESS = 0.3;

    private final SizeClasses classes;
    private final double upwind;
    private final double back;
    private final double k0;
    private final double k1;
    private final double[] h;
    private final double[] b;
    private final double[] bByOwn;
    private final double[] bByLower;

    GrowthScheme(SizeClasses classes) {
        this.classes = classes;
        double r = classes.grid.ratio();
        double volumes = r * r * r;
        upwind = 3 / (volumes - 1);
        back = 1 / volumes;
        double length = (1 - upwind * (r - 1)) / (1 - 1 / r + back * (1 - r));
        double surface = (2 - upwind * (r * r - 1)) / (1 - 1 / (r * r) + back * (1 - r * r));
        k1 = (surface - length) / (r * r - r);
        k0 = length - k1 * r;
        h = new double[classes.count];
        b = new double[classes.count];
        bByOwn = new double[classes.count];
        bByLower = new double[classes.count];
    }

    /// Change of the numbers by class for a growth of the diameter of 1 m/s, added to `change`.
    void rate(double[] number, double[] change) {
        fluxes(number);
        int last = classes.count - 1;
        for (int i = 0; i < last; i++) {
            double flux = upwind * h[i] - back * b[i] + b[i + 1];
            change[i] -= flux;
            change[i + 1] += flux;
        }
        change[last] += 3 * h[last] - (1 - back) * b[last];
    }

    /// Its slopes by the numbers, times -`factor`, added to a system whose unknown 1 is the number
    /// in the first class; call after {@link #rate} for the same numbers.
    void slopes(double factor, LinearSystem system) {
        int last = classes.count - 1;
        for (int i = 0; i < last; i++) {
            if (i > 0) {
                outflow(i, i - 1, -back * bByLower[i] * factor, system);
            }
            double own = upwind - back * bByOwn[i] + bByLower[i + 1];
            outflow(i, i, own * factor, system);
            outflow(i, i + 1, bByOwn[i + 1] * factor, system);
        }
        double own = (3 - (1 - back) * bByOwn[last]) / classes.sizeM[last];
        system.add(last + 1, last + 1, -factor * own);
        if (last > 0) {
            double lower = (1 - back) * bByLower[last] / classes.sizeM[last - 1];
            system.add(last + 1, last, factor * lower);
        }
    }

    /// The flux out of class `from` feels the number in class `by`.
    private void outflow(int from, int by, double slope, LinearSystem system) {
        double value = slope / classes.sizeM[by];
        system.add(from + 1, by + 1, value);
        system.add(from + 2, by + 1, -value);
    }

    private void fluxes(double[] number) {
        for (int i = 0; i < h.length; i++) {
            h[i] = number[i] / classes.sizeM[i];
        }
        for (int i = 1; i < h.length; i++) {
            pair(i, h[i], h[i - 1]);
        }
    }

    private void pair(int i, double h, double lower) {
        double most = Math.max(h, lower);
        if (!(Math.min(h, lower) > 0)) {
            b[i] = 0;
            bByOwn[i] = 0;
            bByLower[i] = 0;
            return;
        }
        double own = h / most;
        double low = lower / most;
        double apart = own - low;
        double both = own * low;
        double cube = SHARPNESS * SHARPNESS * apart * apart * apart;
        double inverse = 1 / (both * both + cube * apart);
        double s = both * both * inverse;
        double drawn = k0 * own + k1 * low;
        double slope = 2 * drawn * both * cube * inverse * inverse;
        b[i] = most * drawn * s;
        bByOwn[i] = k0 * s + slope * (low * apart - 2 * both);
        bByLower[i] = k1 * s + slope * (own * apart + 2 * both);
    }
}
