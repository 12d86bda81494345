package org.diaspore.plant;

/// Rising values of one dimension of a table, with the weights of its interpolation: cubic through
/// the two neighbours, slopes of the parabola through three; straight beyond the ends.
record Axis(double[] knots) {
    /// Neighbours that count: two on each side.
    static final int WEIGHTS = 4;

    /// Position of the first of the four neighbours; it may lie one before the first knot, where
    /// its weight is 0.
    ///
    /// @param weights filled with the four weights
    int weigh(double x, double[] weights) {
        int last = knots.length - 1;
        int i = 0;
        while (i < last - 1 && x > knots[i + 1]) {
            i++;
        }
        double width = knots[i + 1] - knots[i];
        double s = Math.clamp((x - knots[i]) / width, 0, 1);
        double t = 1 - s;
        java.util.Arrays.fill(weights, 0);
        weights[1] = (1 + 2 * s) * t * t;
        weights[2] = s * s * (1 + 2 * t);
        slope(i, i, s * t * t * width, weights);
        slope(i + 1, i, -s * s * t * width, weights);
        double beyond = x < knots[0] ? x - knots[0] : Math.max(0, x - knots[last]);
        if (beyond != 0) {
            slope(x < knots[0] ? 0 : last, i, beyond, weights);
        }
        return i - 1;
    }

    /// Adds the slope at knot k, times a factor.
    private void slope(int k, int i, double factor, double[] weights) {
        int at = k - i + 1;
        if (k == 0 || k == knots.length - 1) {
            int inner = k == 0 ? 1 : -1;
            double chord = factor / (knots[k + inner] - knots[k]);
            weights[at + inner] += chord;
            weights[at] -= chord;
            return;
        }
        double left = knots[k] - knots[k - 1];
        double right = knots[k + 1] - knots[k];
        double before = factor * right / (left * (left + right));
        double behind = factor * left / (right * (left + right));
        weights[at - 1] -= before;
        weights[at] += before - behind;
        weights[at + 1] += behind;
    }
}
