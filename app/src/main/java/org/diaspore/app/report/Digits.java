package org.diaspore.app.report;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;

/// Numbers as people read them: few significant digits, thousands parted by a blank.
public final class Digits {
    private static final int USUAL = 4;

    private Digits() {}

    /// Four significant digits; `n/a` for what is no number.
    public static String of(double value) {
        return of(value, USUAL);
    }

    public static String of(double value, int significant) {
        if (!Double.isFinite(value)) {
            return "n/a";
        }
        double size = Math.abs(value);
        if (size == 0) {
            return "0";
        }
        if (size < 1e-4 || size >= 1e10) {
            return String.format(Locale.ROOT, "%." + (significant - 2) + "e", value);
        }
        BigDecimal rounded = new BigDecimal(value).round(new MathContext(significant));
        if (rounded.scale() < 0) {
            rounded = rounded.setScale(0);
        }
        return grouped(rounded.toPlainString());
    }

    /// A number for a column: so many decimals, whatever its size; blank where nothing is left.
    public static String fixed(double value, int decimals) {
        if (!Double.isFinite(value)) {
            return "n/a";
        }
        String text = String.format(Locale.ROOT, "%." + decimals + "f", value);
        boolean nothing = text.chars().noneMatch(c -> c >= '1' && c <= '9');
        return nothing ? (value == 0 ? "" : "~0") : grouped(text);
    }

    /// A fraction as a signed change in percent; `>10x` for what grows beyond comparison.
    static String change(double fraction) {
        if (!Double.isFinite(fraction)) {
            return "n/a";
        }
        if (fraction > 9) {
            return ">10x";
        }
        String form = Math.abs(fraction) < 0.0995 ? "%+.1f %%" : "%+.0f %%";
        return String.format(Locale.ROOT, form, 100 * fraction);
    }

    /// Three digits in few places: millions as `1.11M`.
    static String brief(double value) {
        return Math.abs(value) >= 1e5 && Double.isFinite(value)
                ? of(value / 1e6, 3) + "M"
                : of(value, 3);
    }

    /// A number of a file in a unit of its own: the last bits of a conversion rounded off.
    static String converted(double value) {
        return exact(clean(value));
    }

    /// The value to twelve digits, so that 1273.15 K reads as 1000 degC.
    static double clean(double value) {
        return Double.isFinite(value) && value != 0
                ? new BigDecimal(value).round(new MathContext(12)).doubleValue()
                : value;
    }

    /// A number for files: all its digits, empty where it is none.
    static String exact(double value) {
        return Double.isFinite(value) ? Double.toString(value) : "";
    }

    private static String grouped(String plain) {
        int point = plain.indexOf('.');
        String whole = point < 0 ? plain : plain.substring(0, point);
        if (whole.replace("-", "").length() < 5) {
            return plain;
        }
        return whole.replaceAll("(?<=\\d)(?=(\\d{3})+$)", " ") + plain.substring(whole.length());
    }
}
