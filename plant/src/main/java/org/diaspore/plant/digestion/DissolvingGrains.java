package org.diaspore.plant.digestion;

import org.diaspore.chemistry.ParticleSizes;

/// What is left of grains that shrink at a constant rate while they pass stirred vessels in series.
///
/// A grain of relative radius c loses radius s in a vessel, and s is spread like the time in the
/// vessel: exponentially, with mean theta = rate × residence time. With y(c) the volume left of a
/// grain after a vessel (c³ before the first),
///
///     theta dy/dc + y = y of the vessel before,   y(0) = 0
///
/// which is exact for full segregation (a grain keeps its own history) and for vessels that all
/// differ. Solved on an even grid of c by an exponential step with cubic Hermite forcing: a single
/// vessel is exact at the nodes and within 1e-6 between. Plug flow is the limit (1 - s/c)³. Sizes are classes of
/// equal mass, c = (size / reference)^order: order 1 for free grains, less where caustic enters cracks
/// and pores.
final class DissolvingGrains {
    /// Steps of the grid.
    static final int STEPS = 32;

    private static final int CLASSES = 6;
    private static final double SERIES_BELOW = 0.7;
    private static final int SERIES_TERMS = 15;
    private static final double NOTHING_LOST = 1e-13;

    private final double[] radii = new double[CLASSES];
    private final double step;
    private final int[] node = new int[CLASSES];
    // Volume left of a class from values and slopes at the two nodes around it, over c³.
    private final double[] weights = new double[4 * CLASSES];

    private DissolvingGrains(double[] sizesM, double referenceM, double sizeOrder) {
        for (int k = 0; k < CLASSES; k++) {
            radii[k] = Math.pow(sizesM[k] / referenceM, sizeOrder);
        }
        step = radii[CLASSES - 1] / STEPS;
        for (int k = 0; k < CLASSES; k++) {
            node[k] = Math.min(STEPS - 1, (int) (radii[k] / step));
            double t = radii[k] / step - node[k];
            double cube = radii[k] * radii[k] * radii[k];
            weights[4 * k] = (1 + 2 * t) * (1 - t) * (1 - t) / cube;
            weights[4 * k + 1] = t * t * (3 - 2 * t) / cube;
            weights[4 * k + 2] = step * t * (1 - t) * (1 - t) / cube;
            weights[4 * k + 3] = step * t * t * (t - 1) / cube;
        }
    }

    /// @param referenceM size of a grain whose radius is 1
    /// @param sizeOrder how the rate falls with size, 0 to 1
    static DissolvingGrains of(ParticleSizes sizes, double referenceM, double sizeOrder) {
        return new DissolvingGrains(sizes.classSizesM(CLASSES), referenceM, sizeOrder);
    }

    /// Values and slopes of y at the nodes before the first vessel.
    void start(double[] value, double[] slope) {
        for (int i = 0; i <= STEPS; i++) {
            double c = i * step;
            value[i] = c * c * c;
            slope[i] = 3 * c * c;
        }
    }

    /// Passes one vessel.
    ///
    /// @param theta mean loss of radius in it
    void pass(double theta, double[] before, double[] slopeBefore, double[] after, double[] slope) {
        if (!(theta > NOTHING_LOST)) {
            System.arraycopy(before, 0, after, 0, STEPS + 1);
            System.arraycopy(slopeBefore, 0, slope, 0, STEPS + 1);
            return;
        }
        if (step / theta < SERIES_BELOW) {
            passFast(theta, before, slopeBefore, after, slope);
        } else {
            passSlow(theta, before, slopeBefore, after, slope);
        }
    }

    /// Where much is lost over a step of the grid: moments of the decay over it.
    private void passFast(
            double theta, double[] before, double[] slopeBefore, double[] after, double[] slope) {
        double z = step / theta;
        double decay = Math.exp(-z);
        double j3 = thirdMoment(z);
        double j2 = z * (1 - j3) / 3;
        double j1 = z * (1 - j2) / 2;
        double j0 = z * (1 - j1);
        double a1 = 3 * j2 - 2 * j3;
        double a0 = j0 - a1;
        double b0 = step * (j1 - 2 * j2 + j3);
        double b1 = step * (j3 - j2);
        double inverse = 1 / theta;
        double y = 0;
        after[0] = 0;
        slope[0] = before[0] * inverse;
        for (int i = 1; i <= STEPS; i++) {
            double forced =
                    a0 * before[i - 1]
                            + a1 * before[i]
                            + b0 * slopeBefore[i - 1]
                            + b1 * slopeBefore[i];
            y = decay * y + forced;
            after[i] = y;
            slope[i] = (before[i] - y) * inverse;
        }
    }

    /// Where little is lost: the polynomial that follows the forcing, and what decays to it. Keeps
    /// all digits of the loss however small.
    private void passSlow(
            double theta, double[] before, double[] slopeBefore, double[] after, double[] slope) {
        double z = step / theta;
        double decay = Math.exp(-z);
        double w = 1 / z;
        double inverse = 1 / theta;
        double perStep = 1 / step;
        double y = 0;
        after[0] = 0;
        slope[0] = before[0] * inverse;
        for (int i = 1; i <= STEPS; i++) {
            double rise = before[i] - before[i - 1];
            double d0 = step * slopeBefore[i - 1];
            double d1 = step * slopeBefore[i];
            double third = 6 * (d0 + d1) - 12 * rise;
            double second = 6 * rise - 4 * d0 - 2 * d1;
            double end = second + third;
            double away = y - (before[i - 1] - w * (d0 - w * (second - w * third)));
            y = before[i] - w * (d1 - w * (end - w * third)) + decay * away;
            after[i] = y;
            slope[i] = perStep * (d1 - w * (end - w * third)) - decay * inverse * away;
        }
    }

    /// z times the integral of e^(-z (1 - t)) t³ over t from 0 to 1, as a series.
    private static double thirdMoment(double z) {
        double term = 0.25;
        double sum = term;
        for (int k = 1; k < SERIES_TERMS; k++) {
            term *= -z / (k + 4);
            sum += term;
        }
        return z * sum;
    }

    /// Fraction of the mineral left.
    double left(double[] value, double[] slope) {
        double sum = 0;
        for (int k = 0; k < CLASSES; k++) {
            int i = node[k];
            sum +=
                    weights[4 * k] * value[i]
                            + weights[4 * k + 1] * value[i + 1]
                            + weights[4 * k + 2] * slope[i]
                            + weights[4 * k + 3] * slope[i + 1];
        }
        return sum / CLASSES;
    }

    /// Fraction left in plug flow where every grain has lost the same radius.
    double leftInPlugFlow(double lost) {
        double sum = 0;
        for (double radius : radii) {
            double share = Math.max(0, 1 - lost / radius);
            sum += share * share * share;
        }
        return sum / CLASSES;
    }
}
