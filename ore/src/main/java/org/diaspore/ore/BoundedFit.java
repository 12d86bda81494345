package org.diaspore.ore;

/// Minimum of ½ xᵀHx - cᵀx over x >= 0 for a small positive definite H: bounded least squares.
///
/// Active set after Lawson and Hanson (Solving Least Squares Problems, 1974, ch. 23) on the normal
/// equations: minerals enter one at a time by steepest scaled descent and leave where a step would
/// make them negative. Deterministic; ends because the objective falls with every entry.
final class BoundedFit {
    private static final double TOLERANCE = 1e-9; // of the scaled gradient, sigma units
    private final double[][] h;
    private final double[] c;
    private final int n;
    private final double[] x;
    private final boolean[] free;
    private final int[] of;
    private final double[][] factor;

    private BoundedFit(double[][] h, double[] c) {
        this.h = h;
        this.c = c;
        this.n = c.length;
        this.x = new double[n];
        this.free = new boolean[n];
        this.of = new int[n];
        this.factor = new double[n][n];
    }

    static double[] solve(double[][] h, double[] c) {
        return solve(h, c, new double[c.length]);
    }

    /// The same minimum, found sooner from a point near it.
    ///
    /// @param near a guess, none negative; its zeros start bound
    static double[] solve(double[][] h, double[] c, double[] near) {
        BoundedFit fit = new BoundedFit(h, c);
        boolean any = false;
        for (int i = 0; i < near.length; i++) {
            fit.x[i] = near[i];
            fit.free[i] = near[i] > 0;
            any |= fit.free[i];
        }
        if (any) {
            fit.settle();
        }
        fit.run();
        return fit.x;
    }

    private void run() {
        for (int entry = 0; entry < 20 * n; entry++) {
            int next = steepest();
            if (next < 0) {
                return;
            }
            free[next] = true;
            settle();
        }
        throw new IllegalStateException("bounded fit did not end in " + 20 * n + " entries");
    }

    /// The bound variable whose release lowers the objective most steeply, or -1 at the minimum.
    private int steepest() {
        int best = -1;
        double most = 0;
        for (int i = 0; i < n; i++) {
            if (!free[i]) {
                double scale = Math.sqrt(h[i][i]);
                double descent = (c[i] - dot(h[i], x)) / scale;
                double noise = TOLERANCE * (1 + Math.abs(c[i]) / scale);
                if (descent > noise && descent > most) {
                    best = i;
                    most = descent;
                }
            }
        }
        return best;
    }

    /// Solves on the free variables; walks back and binds those that would turn negative.
    private void settle() {
        while (true) {
            int count = 0;
            for (int i = 0; i < n; i++) {
                if (free[i]) {
                    of[count++] = i;
                }
            }
            double[] trial = new double[count];
            for (int k = 0; k < count; k++) {
                trial[k] = c[of[k]];
            }
            Cholesky.factor(h, of, count, factor);
            Cholesky.solve(factor, count, trial);
            double step = 1;
            for (int k = 0; k < count; k++) {
                if (trial[k] <= 0) {
                    double from = x[of[k]];
                    step = Math.min(step, from <= 0 ? 0 : from / (from - trial[k]));
                }
            }
            boolean left = false;
            for (int k = 0; k < count; k++) {
                int i = of[k];
                x[i] += step * (trial[k] - x[i]);
                if (trial[k] <= 0 && x[i] <= 1e-15) {
                    x[i] = 0;
                    free[i] = false;
                    left = true;
                }
            }
            if (!left) {
                return;
            }
        }
    }

    static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }
}
