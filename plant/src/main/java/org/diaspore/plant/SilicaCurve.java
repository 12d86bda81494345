package org.diaspore.plant;

/// Dissolved silica over calcium silicate hydrate of any C/S, at one strength and temperature, mol
/// per kg of water.
///
/// Cubic between the knots with slopes that keep it falling (Fritsch and Carlson 1980, weighted
/// harmonic mean), level beyond both ends. Dissolving the solid changes nothing here: in strong
/// caustic calcium stays in the solid.
final class SilicaCurve {
    private final double[] knots;
    private final double[] ln;
    private final double[] slope;

    /// @param knots rising C/S
    /// @param log10 of silica at them, falling or level; a rise is taken for level
    SilicaCurve(double[] knots, double[] log10) {
        this.knots = knots;
        ln = new double[log10.length];
        slope = new double[log10.length];
        for (int i = 0; i < ln.length; i++) {
            ln[i] = log10[i] * Math.log(10);
            // Interpolation of a level stretch may rise in its last digits.
            ln[i] = i > 0 ? Math.min(ln[i], ln[i - 1]) : ln[i];
        }
        for (int i = 1; i < ln.length - 1; i++) {
            double before = (ln[i] - ln[i - 1]) / (knots[i] - knots[i - 1]);
            double behind = (ln[i + 1] - ln[i]) / (knots[i + 1] - knots[i]);
            double left = knots[i] - knots[i - 1];
            double right = knots[i + 1] - knots[i];
            slope[i] =
                    before < 0 && behind < 0
                            ? 3
                                    * (left + right)
                                    / ((2 * right + left) / before + (right + 2 * left) / behind)
                            : 0;
        }
    }

    double molPerKg(double calciumToSilicon) {
        int i = interval(calciumToSilicon);
        double width = knots[i + 1] - knots[i];
        double s = share(calciumToSilicon, i);
        double t = 1 - s;
        return Math.exp(
                (1 + 2 * s) * t * t * ln[i]
                        + s * t * t * width * slope[i]
                        + s * s * (1 + 2 * t) * ln[i + 1]
                        - s * s * t * width * slope[i + 1]);
    }

    /// Slope of the natural logarithm; 0 or below.
    double lnSlope(double calciumToSilicon) {
        int i = interval(calciumToSilicon);
        double s = share(calciumToSilicon, i);
        double t = 1 - s;
        double chord = (ln[i + 1] - ln[i]) / (knots[i + 1] - knots[i]);
        return s <= 0 || s >= 1
                ? 0
                : 6 * s * t * chord + t * (t - 2 * s) * slope[i] + s * (s - 2 * t) * slope[i + 1];
    }

    private int interval(double calciumToSilicon) {
        int i = 0;
        while (i < knots.length - 2 && calciumToSilicon > knots[i + 1]) {
            i++;
        }
        return i;
    }

    private double share(double calciumToSilicon, int i) {
        return Math.clamp((calciumToSilicon - knots[i]) / (knots[i + 1] - knots[i]), 0, 1);
    }
}
