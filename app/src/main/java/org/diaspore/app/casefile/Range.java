package org.diaspore.app.casefile;

import java.math.BigDecimal;
import java.math.MathContext;
import org.diaspore.app.unit.Quantity;
import org.diaspore.chemistry.InputException;
import org.diaspore.chemistry.Unit;
import org.diaspore.chemistry.Units;

/// What a quantity must be: the dimension of a unit, and limits in that unit.
///
/// @param what in words, such as `a mass fraction of the dry ore`
/// @param unit the unit of the limits, the same in which examples are shown
/// @param least smallest value allowed; {@link Double#MIN_NORMAL} stands for "above 0"
/// @param whole whether only whole numbers make sense
/// @param example a value somebody could write
record Range(String what, Unit unit, double least, double most, boolean whole, String example) {
    /// A limit written as such must pass although conversion rounds: some units in the last place.
    private static final double ROUNDING = 1e-12;

    static Range of(String what, String unit, double least, double most, String example) {
        return new Range(what, Units.of(unit), least, most, false, example);
    }

    static Range of(SettingKey key) {
        Unit unit = Units.of(key.unit());
        double middle = (key.least() + key.most()) / 2;
        double example = Double.isFinite(middle) ? middle : Math.max(1, key.least());
        String shown = number(key.whole() ? Math.floor(example) : example) + suffix(unit);
        return new Range("a number", unit, key.least(), key.most(), key.whole(), shown);
    }

    /// What is allowed, in words: `a rate of dry ore, such as 3 Mt/y`.
    String words() {
        return what + ", such as " + example;
    }

    Given check(Given given) {
        Quantity quantity = given.quantity();
        if (quantity.plain() && !plain()) {
            throw complaint(given, " without a unit", words(), quantity.text() + suffix(unit));
        }
        if (plain() && !quantity.plain()) {
            throw complaint(given, "", "a plain number", number(quantity.si()));
        }
        if (!quantity.dimension().equals(unit.dimension())) {
            throw complaint(
                    given, " (a unit of another kind)", words(), "a value in " + unit.symbol());
        }
        double value = quantity.in(unit);
        if (!(value >= least * (1 - ROUNDING) && value <= most * (1 + ROUNDING))) {
            throw complaint(given, "", limits(), example);
        }
        if (whole && value != Math.rint(value)) {
            throw complaint(given, "", "a whole number, " + limits(), number(Math.ceil(value)));
        }
        return given;
    }

    private static InputException complaint(
            Given given, String remark, String allowed, String instead) {
        return new InputException(
                given.field(),
                "'" + given.quantity().text() + "'" + remark,
                allowed,
                "Try: " + instead + ".");
    }

    private String limits() {
        String low = least == Double.MIN_NORMAL ? "above 0" : number(least) + suffix(unit);
        if (most == Double.POSITIVE_INFINITY) {
            return low.equals("above 0") ? low + suffix(unit) : low + " or more";
        }
        return "between " + low + " and " + number(most) + suffix(unit);
    }

    private boolean plain() {
        return suffix(unit).isEmpty();
    }

    private static String suffix(Unit unit) {
        String symbol = unit.symbol();
        return symbol.equals(Units.ONE.symbol()) || symbol.equals("count") ? "" : " " + symbol;
    }

    private static String number(double value) {
        return value == 0
                ? "0"
                : new BigDecimal(value, new MathContext(6)).stripTrailingZeros().toPlainString();
    }
}
