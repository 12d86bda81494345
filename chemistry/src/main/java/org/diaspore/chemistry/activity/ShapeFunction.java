package org.diaspore.chemistry.activity;

/// `g(x) = 2 (1 - (1 + x) exp(-x)) / x^2` of Pitzer's B1 and B2, `x = alpha sqrt(I)`, and its
/// derivatives by ionic strength.
final class ShapeFunction {
    private static final double SMALL = 0.1;

    private final double alpha;

    double value;

    /// Times I.
    double slope;

    /// Times I squared.
    double curve;

    ShapeFunction(double alpha) {
        this.alpha = alpha;
    }

    void at(double root) {
        double x = alpha * root;
        double decay = Math.exp(-x);
        // Below 0.1 a series, as the difference would lose digits.
        value =
                x < SMALL
                        ? 1 + x * (-2.0 / 3 + x * (0.25 + x * (-1.0 / 15 + x * series(x))))
                        : 2 * (1 - (1 + x) * decay) / (x * x);
        slope = decay - value;
        curve = -0.5 * x * decay - 2 * slope;
    }

    private static double series(double x) {
        return 1.0 / 72
                + x * (-1.0 / 420 + x * (1.0 / 2880 + x * (-1.0 / 22680 + x * (1.0 / 201600))));
    }
}
