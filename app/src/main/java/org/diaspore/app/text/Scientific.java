package org.diaspore.app.text;

import java.util.Locale;

/// Writes numbers as `-1.234567890123e-05`: twelve digits behind the point, at least two in the
/// exponent. The last digit may differ by one from exact rounding; `String.format` is ten times
/// slower.
public final class Scientific {
    private static final int DIGITS = 12;
    private static final long LEAST = 1_000_000_000_000L;
    private static final int LARGEST_POWER = 22; // the last power of ten that is an exact double
    private static final double[] TEN = new double[LARGEST_POWER + 1];

    static {
        for (int i = 0; i <= LARGEST_POWER; i++) {
            TEN[i] = Double.parseDouble("1e" + i);
        }
    }

    private Scientific() {}

    /// @param number finite
    public static String of(double number) {
        if (number == 0) {
            return "0.000000000000e+00";
        }
        double size = Math.abs(number);
        int exponent = (int) Math.floor(Math.log10(size));
        int up = DIGITS - exponent;
        if (Math.abs(up) > 2 * LARGEST_POWER) {
            return String.format(Locale.ROOT, "%.12e", number);
        }
        long digits = Math.round(scaled(size, up));
        if (digits < LEAST) {
            digits = Math.round(scaled(size, up + 1));
            exponent--;
        }
        if (digits >= 10 * LEAST) {
            digits = Math.round(scaled(size, DIGITS - ++exponent));
        }
        return text(number < 0, digits, exponent);
    }

    private static double scaled(double size, int power) {
        double value = size;
        for (int left = Math.abs(power); left > 0; left -= LARGEST_POWER) {
            double ten = TEN[Math.min(left, LARGEST_POWER)];
            value = power > 0 ? value * ten : value / ten;
        }
        return value;
    }

    private static String text(boolean negative, long digits, int exponent) {
        StringBuilder text = new StringBuilder(20);
        if (negative) {
            text.append('-');
        }
        text.append(digits).insert(negative ? 2 : 1, '.').append(exponent < 0 ? "e-" : "e+");
        int size = Math.abs(exponent);
        return text.append(size < 10 ? "0" : "").append(size).toString();
    }
}
