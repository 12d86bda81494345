package org.diaspore.chemistry;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringTokenizer;

/// The units that people read and write: the table `units.tsv` and its combinations, as factors to
/// SI.
///
/// Used where tables and files are read and shown. SI = factor × value + offset; `%` and `-` are
/// fractions. Words joined by `|`, such as `coal|natural gas`, make a choice numbered from 0.
///
/// Sources: BIPM, The International System of Units, 9th edition (2019). A year is a calendar year
/// of 365 days, 8760 h, as plant availabilities are counted; kWh = 3.6 MJ and t = 1000 kg exactly.
/// `h/y` is the one exception: hours of operation in a year, as seconds.
public final class Units {
    /// The unit of plain numbers: nothing is written behind them.
    public static final Unit ONE = new Unit("1", Dimension.NONE, 1, 0);

    private static final int SHOWN_DIGITS = 6;
    private static final Map<String, Unit> KNOWN = load();

    private Units() {}

    /// The units of the table, without combinations.
    public static List<Unit> simple() {
        return List.copyOf(KNOWN.values());
    }

    /// The unit of a table of ours, such as `degC`, `Mt/y` or `kg/m3`.
    ///
    /// @throws IllegalStateException where there is no such unit: a mistake in the table
    public static Unit of(String symbol) {
        return find(symbol).orElseThrow(() -> new IllegalStateException("no such unit: " + symbol));
    }

    /// The unit of a symbol: one of the table, or several joined by `/` and `*`.
    ///
    /// Empty for an unknown symbol, and for one with an offset inside a combination.
    public static Optional<Unit> find(String symbol) {
        Unit simple = KNOWN.get(symbol);
        if (simple != null) {
            return Optional.of(simple);
        }
        if (symbol.equals(ONE.symbol()) || symbol.equals("-")) {
            return Optional.of(ONE);
        }
        return symbol.indexOf('|') >= 0
                ? Optional.of(new Unit(symbol, Dimension.NONE, 1, 0))
                : combined(symbol);
    }

    private static Optional<Unit> combined(String symbol) {
        Unit unit = ONE;
        int power = 1;
        boolean unitNext = true;
        StringTokenizer parts = new StringTokenizer(symbol, "/*", true);
        while (parts.hasMoreTokens()) {
            String part = parts.nextToken();
            boolean sign = part.equals("/") || part.equals("*");
            if (sign == unitNext) {
                return Optional.empty();
            }
            if (sign) {
                power = part.equals("/") ? -1 : 1;
            } else {
                Unit factor = part.equals(ONE.symbol()) ? ONE : KNOWN.get(part);
                if (factor == null || factor.offset() != 0) {
                    return Optional.empty();
                }
                unit = unit.times(factor, power, symbol);
            }
            unitNext = sign;
        }
        return unitNext ? Optional.empty() : Optional.of(unit);
    }

    /// The words of a choice, in the order of their numbers; empty for a unit of measure.
    public static List<String> words(String unit) {
        return unit.indexOf('|') < 0 ? List.of() : List.of(unit.split("\\|"));
    }

    public static double toSi(double value, String unit) {
        return of(unit).toSi(value);
    }

    public static double fromSi(double si, String unit) {
        return of(unit).fromSi(si);
    }

    /// A value with its unit, to six digits at most, such as `1000 degC`; the word of a choice.
    public static String show(double si, String unit) {
        List<String> words = words(unit);
        if (!words.isEmpty() && si == Math.rint(si) && si >= 0 && si < words.size()) {
            return words.get((int) si);
        }
        String digits = digits(fromSi(si, unit), SHOWN_DIGITS);
        return unit.equals("-") || unit.equals("count") || !words.isEmpty()
                ? digits
                : digits + " " + unit;
    }

    /// A number to so many significant digits, zeros at its end left out; plain from 1e-4 to 1e7,
    /// else as `1.2e-9`.
    public static String digits(double value, int significant) {
        if (value == 0 || !Double.isFinite(value)) {
            return value == 0 ? "0" : String.valueOf(value);
        }
        BigDecimal rounded =
                new BigDecimal(value).round(new MathContext(significant)).stripTrailingZeros();
        double size = Math.abs(value);
        if (size >= 1e-4 && size < 1e7) {
            return rounded.toPlainString();
        }
        int exponent = rounded.precision() - rounded.scale() - 1;
        return rounded.movePointLeft(exponent).stripTrailingZeros().toPlainString()
                + "e"
                + exponent;
    }

    private static Map<String, Unit> load() {
        Map<String, Unit> known = new LinkedHashMap<>();
        for (Table.Row row : Table.read(Units.class, "units.tsv").rows()) {
            String symbol = row.text("symbol");
            known.put(
                    symbol,
                    new Unit(
                            symbol,
                            Dimension.parse(row.text("dimension")),
                            row.number("factor"),
                            row.number("offset")));
        }
        return known;
    }
}
