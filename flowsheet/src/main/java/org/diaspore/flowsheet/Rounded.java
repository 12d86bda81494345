package org.diaspore.flowsheet;

/// Lesser, greater and positive part with their corner rounded off, so that solvers see no kink.
///
/// Far from the corner, by much more than `width`, they are exact; at it they are off by half of
/// it.
public final class Rounded {
    /// Rounding of {@link #limited} in parts of what limits.
    private static final double LIMITED_SHARE = 0.02;

    private Rounded() {}

    public static double lesser(double a, double b, double width) {
        return Math.min(a, b) - corner(a - b, width);
    }

    public static double greater(double a, double b, double width) {
        return Math.max(a, b) + corner(a - b, width);
    }

    public static double positive(double a, double width) {
        return greater(a, 0, width);
    }

    /// As much as is wanted, but no more than there can be; nothing where either is not above 0.
    public static double limited(double wanted, double most) {
        return wanted > 0 && most > 0
                ? lesser(wanted, most, LIMITED_SHARE * wanted * most / (wanted + most))
                : 0;
    }

    /// (sqrt(apart² + width²) - |apart|) / 2, without loss of digits.
    private static double corner(double apart, double width) {
        double far = Math.abs(apart) + Math.sqrt(apart * apart + width * width);
        return far > 0 ? 0.5 * width * width / far : 0;
    }
}
