package org.diaspore.app.casefile;

import java.math.BigDecimal;
import java.math.MathContext;
import org.diaspore.app.unit.Quantity;
import org.diaspore.app.unit.Unit;
import org.diaspore.app.unit.Units;
import org.diaspore.chemistry.InputException;

/// What a quantity must be: the dimension of a unit, and limits in SI.
///
/// @param what in words, such as `a mass fraction of the dry ore`
/// @param unit the unit in which limits and examples are shown
/// @param example a value somebody could write
record Range(String what, String unit, double leastSi, double mostSi, String example) {
    static Range of(SettingKey key) {
        double middle = Units.of(key.unit()).fromSi((key.leastSi() + key.mostSi()) / 2);
        String example = number(Double.isFinite(middle) ? middle : 1) + suffix(key.unit());
        return new Range("a number", key.unit(), key.leastSi(), key.mostSi(), example);
    }

    /// What is allowed, in words: `a dry mass rate, such as 3 Mt/y`.
    String words() {
        return what + ", such as " + example;
    }

    Given check(Given given) {
        Quantity quantity = given.quantity();
        Unit shown = Units.of(unit);
        if (!unit.equals("1") && quantity.plain()) {
            throw new InputException(
                    given.field(),
                    "'" + quantity.text() + "' without a unit",
                    words(),
                    "Try: " + quantity.text() + " " + unit + ".");
        }
        if (!quantity.dimension().equals(shown.dimension())) {
            throw new InputException(
                    given.field(),
                    "'" + quantity.text() + "' (a unit of another kind)",
                    words(),
                    "Try: a value in " + (unit.equals("1") ? "no unit" : unit) + ".");
        }
        if (unit.equals("1") && !quantity.plain()) {
            throw new InputException(
                    given.field(),
                    "'" + quantity.text() + "'",
                    "a plain number",
                    "Try: " + number(quantity.si()) + ".");
        }
        if (!(quantity.si() >= leastSi && quantity.si() <= mostSi)) {
            throw new InputException(
                    given.field(), "'" + quantity.text() + "'", limits(), "Try: " + example + ".");
        }
        return given;
    }

    private String limits() {
        Unit shown = Units.of(unit);
        String low = number(shown.fromSi(leastSi)) + suffix(unit);
        if (mostSi == Double.POSITIVE_INFINITY) {
            return leastSi == Double.MIN_NORMAL ? "above 0" + suffix(unit) : low + " or more";
        }
        return "between " + low + " and " + number(shown.fromSi(mostSi)) + suffix(unit);
    }

    private static String suffix(String unit) {
        return unit.equals("1") ? "" : " " + unit;
    }

    private static String number(double value) {
        return value == 0
                ? "0"
                : new BigDecimal(value, new MathContext(6)).stripTrailingZeros().toPlainString();
    }
}
