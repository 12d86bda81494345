package org.diaspore.ore;

import java.util.Arrays;
import java.util.List;

/// What is believed of the minerals of an ore: a normal law cut off below zero, of precision H and
/// mode without bounds H⁻¹c, over mass fractions that sum to one.
record Posterior(double[][] h, double[] c) {
    // One sigma of the sum of fractions: small against any assay, large against rounding.
    private static final double CLOSURE_SIGMA = 1e-5;

    /// Nothing known yet but that the fractions sum to one.
    static Posterior closed() {
        int n = Mineral.count();
        double weight = 1 / (CLOSURE_SIGMA * CLOSURE_SIGMA);
        double[][] h = new double[n][n];
        double[] c = new double[n];
        for (int i = 0; i < n; i++) {
            Arrays.fill(h[i], weight);
            c[i] = weight;
        }
        return new Posterior(h, c);
    }

    /// Adds the knowledge that one mineral is `value` to within `sigma`.
    void know(int mineral, double value, double sigma) {
        double weight = 1 / (sigma * sigma);
        h[mineral][mineral] += weight;
        c[mineral] += weight * value;
    }

    /// Adds the knowledge that a weighted sum of the minerals is `value` to within `sigma`.
    void know(double[] coefficients, double value, double sigma) {
        double weight = 1 / (sigma * sigma);
        for (int i = 0; i < c.length; i++) {
            double scaled = weight * coefficients[i];
            if (scaled != 0) {
                c[i] += scaled * value;
                for (int j = 0; j < c.length; j++) {
                    h[i][j] += scaled * coefficients[j];
                }
            }
        }
    }

    /// The most probable fractions; their sum is one to within rounding.
    ///
    /// @param near a guess, such as the mode before the last thing was known
    double[] mode(double[] near) {
        return closed(BoundedFit.solve(h, c, near));
    }

    /// A copy to which more knowledge can be added.
    Posterior copy() {
        double[][] copy = new double[h.length][];
        for (int i = 0; i < h.length; i++) {
            copy[i] = h[i].clone();
        }
        return new Posterior(copy, c.clone());
    }

    /// One draw: `z` are independent standard normal numbers, one per mineral. The normal law
    /// without bounds is drawn and then brought inside the bounds along the metric H, so that a
    /// draw fits the assay as the assay's precision allows.
    ///
    /// @param near the mode, from which the bounds are sought
    double[] draw(double[] z, double[] near) {
        int n = c.length;
        double[][] factor = new double[n][n];
        Cholesky.factor(h, Cholesky.all(n), n, factor);
        double[] shifted = c.clone();
        for (int i = 0; i < n; i++) {
            for (int k = 0; k <= i; k++) {
                shifted[i] += factor[i][k] * z[k]; // H (m + L⁻ᵀz) = c + L z
            }
        }
        return closed(BoundedFit.solve(h, shifted, near));
    }

    /// Makes the sum one: scales, then lets the largest take the rounding.
    static double[] closed(double[] fractions) {
        double sum = 0;
        int largest = 0;
        for (int i = 0; i < fractions.length; i++) {
            sum += fractions[i];
            largest = fractions[i] > fractions[largest] ? i : largest;
        }
        double[] closed = new double[fractions.length];
        for (int i = 0; i < closed.length; i++) {
            closed[i] = fractions[i] / sum;
        }
        for (int pass = 0; pass < 4; pass++) {
            double total = 0;
            for (double fraction : closed) {
                total += fraction;
            }
            closed[largest] += 1 - total;
        }
        return closed;
    }

    /// One sigma of each mineral.
    ///
    /// A mineral at zero has the law that falls from zero with the slope and curvature there. A
    /// free mineral has the normal law within the free set, widened by what the minerals at zero
    /// could take from it, and cut off at zero.
    double[] sigma(double[] mode) {
        int n = c.length;
        int[] free = positive(mode);
        double[][] factor = new double[n][n];
        Cholesky.factor(h, free, free.length, factor);
        double[] variance = new double[free.length];
        double[] work = new double[free.length];
        for (int k = 0; k < free.length; k++) {
            Arrays.fill(work, 0);
            work[k] = 1;
            Cholesky.solve(factor, free.length, work);
            variance[k] = work[k];
        }
        double[] sigma = new double[n];
        double[] exact = BoundedFit.solve(h, c, mode);
        for (int i = 0; i < n; i++) {
            if (mode[i] <= 0) {
                response(i, free, factor, work);
                sigma[i] = atZero(i, exact, free, work);
                for (int k = 0; k < free.length; k++) {
                    variance[k] += work[k] * work[k] * sigma[i] * sigma[i];
                }
            }
        }
        for (int k = 0; k < free.length; k++) {
            sigma[free[k]] = cutAtZero(mode[free[k]], Math.sqrt(variance[k]));
        }
        return sigma;
    }

    private static int[] positive(double[] mode) {
        int[] positive = new int[mode.length];
        int count = 0;
        for (int i = 0; i < mode.length; i++) {
            if (mode[i] > 0) {
                positive[count++] = i;
            }
        }
        return Arrays.copyOf(positive, count);
    }

    /// How much each free mineral gives way per unit of mineral `i`.
    private void response(int i, int[] free, double[][] factor, double[] response) {
        for (int k = 0; k < free.length; k++) {
            response[k] = h[i][free[k]];
        }
        Cholesky.solve(factor, free.length, response);
    }

    private double atZero(int i, double[] exact, int[] free, double[] response) {
        double curvature = h[i][i];
        for (int k = 0; k < free.length; k++) {
            curvature -= h[i][free[k]] * response[k];
        }
        double slope = Math.max(0, BoundedFit.dot(h[i], exact) - c[i]);
        // Exact at both ends: half-normal (1 - 2/pi) where the slope is 0, exponential where steep.
        double halfNormal = 1 - 2 / Math.PI;
        return 1 / Math.sqrt(slope * slope + Math.max(curvature, 1e-300) / halfNormal);
    }

    /// Standard deviation of a normal law (mean, sigma) cut off below zero.
    private static double cutAtZero(double mean, double sigma) {
        double t = mean / sigma;
        if (t > 6) {
            return sigma;
        }
        double density = Math.exp(-0.5 * t * t) / Math.sqrt(2 * Math.PI);
        double ratio = density / belowNormal(t);
        return sigma * Math.sqrt(1 - t * ratio - ratio * ratio);
    }

    /// Standard normal law up to t >= 0, to 8e-8. Source: Abramowitz and Stegun (1964), 26.2.17.
    private static double belowNormal(double t) {
        double k = 1 / (1 + 0.2316419 * t);
        double sum =
                k
                        * (0.319381530
                                + k
                                        * (-0.356563782
                                                + k
                                                        * (1.781477937
                                                                + k
                                                                        * (-1.821255978
                                                                                + k
                                                                                        * 1.330274429))));
        return 1 - Math.exp(-0.5 * t * t) / Math.sqrt(2 * Math.PI) * sum;
    }

    /// What is believed of a mixture: covariances of independent parts add with the squares of
    /// their shares, around the mixture's fractions.
    static Posterior mix(List<Posterior> parts, double[] shares, double[] fractions) {
        int n = fractions.length;
        double[][] covariance = new double[n][n];
        for (int p = 0; p < shares.length; p++) {
            double[][] part = Cholesky.inverse(parts.get(p).h);
            for (int i = 0; i < n; i++) {
                for (int j = 0; j < n; j++) {
                    covariance[i][j] += shares[p] * shares[p] * part[i][j];
                }
            }
        }
        double[][] h = Cholesky.inverse(covariance);
        double[] c = new double[n];
        for (int i = 0; i < n; i++) {
            c[i] = BoundedFit.dot(h[i], fractions);
        }
        return new Posterior(h, c);
    }

    /// -2 log of the evidence up to a constant that all posteriors of one assay share, given the
    /// sum of squares at the mode and the sum of the logarithms of the priors' sigmas.
    double evidence(double squares, double logSigmas) {
        int n = c.length;
        double[][] factor = new double[n][n];
        Cholesky.factor(h, Cholesky.all(n), n, factor);
        double logs = 0;
        for (int i = 0; i < n; i++) {
            logs += Math.log(factor[i][i]);
        }
        return squares + 2 * (logs + logSigmas);
    }
}
