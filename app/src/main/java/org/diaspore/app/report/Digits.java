package org.diaspore.app.report;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;

/// Numbers as people read them: few significant digits, thousands parted by a blank.
final class Digits {
    private static final int USUAL = 4;

    private Digits() {}

    /// Four significant digits; `n/a` for what is no number.
    static String of(double value) {
        return of(value, USUAL);
    }

    static String of(double value, int significant) {
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
    static String fixed(double value, int decimals) {
        if (!Double.isFinite(value)) {
            return "n/a";
        }
        String text = String.format(Locale.ROOT, "%." + decimals + "f", value);
        boolean nothing = text.chars().noneMatch(c -> c >= '1' && c <= '9');
        return nothing ? (value == 0 ? "" : "~0") : grouped(text);
    }

    /// A fraction as a signed change in percent.
    static String change(double fraction) {
        return Double.isFinite(fraction)
                ? String.format(Locale.ROOT, "%+.1f %%", 100 * fraction)
                : "n/a";
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
