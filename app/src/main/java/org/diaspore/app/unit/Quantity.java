package org.diaspore.app.unit;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.diaspore.chemistry.Dimension;
import org.diaspore.chemistry.InputException;
import org.diaspore.chemistry.Unit;
import org.diaspore.chemistry.Units;

/// A number with its unit as somebody wrote it, and its value in SI.
///
/// A plain number has the unit `1`. Text is kept so that messages can show what stood in the file.
public record Quantity(String text, double si, Unit unit) {
    private static final Pattern NUMBER =
            Pattern.compile("([+-]?(?:[0-9]+\\.?[0-9]*|\\.[0-9]+)(?:[eE][+-]?[0-9]+)?)(.*)");
    private static final Pattern THOUSANDS = Pattern.compile("[, '_][0-9]{3}(?![0-9]).*");
    private static final Pattern MORE_NUMBER =
            Pattern.compile("(?:\\.\\.|to|[+]/?-|[ ,'_.+\\-–±])\\s*[0-9].*");
    private static final String FORM = "one number and its unit";

    /// Reads `1000 degC`, `8 %`, `2.5`; the field names what is read, for messages.
    public static Quantity parse(String field, String text) {
        String clean = text.strip();
        Matcher parts = NUMBER.matcher(clean);
        if (!parts.matches()) {
            throw new InputException(field, shown(clean), FORM, noNumber(clean));
        }
        double value = Double.parseDouble(parts.group(1));
        String rest = parts.group(2);
        if (THOUSANDS.matcher(rest).matches()) {
            String joined = parts.group(1) + rest.substring(1);
            throw new InputException(
                    field,
                    shown(clean),
                    "a number without separators",
                    rest.startsWith(",")
                            ? "Try: " + joined + " for thousands, or a point for decimals."
                            : "Try: " + joined + ".");
        }
        if (rest.startsWith(",") && rest.matches(",[0-9].*")) {
            throw new InputException(
                    field,
                    shown(clean),
                    "a number with a decimal point",
                    "Try: " + parts.group(1) + "." + rest.substring(1) + ".");
        }
        if (MORE_NUMBER.matcher(rest.strip()).matches() || MORE_NUMBER.matcher(rest).matches()) {
            throw new InputException(
                    field, shown(clean), FORM, "Try: a single value; a spread belongs to a study.");
        }
        if (!Double.isFinite(value)) {
            throw new InputException(field, shown(clean), "a finite number", "Try: fewer digits.");
        }
        Unit unit = rest.isBlank() ? Units.ONE : unit(field, clean, rest.strip());
        return new Quantity(clean, unit.toSi(value), unit);
    }

    private static Unit unit(String field, String whole, String text) {
        try {
            return Spelling.read(text);
        } catch (InputException e) {
            throw new InputException(
                    field, shown(whole) + " (unknown unit)", "in a known unit", e.remedy());
        }
    }

    private static String noNumber(String text) {
        String low = text.toLowerCase(Locale.ROOT);
        if (low.matches("[.+-]*(nan|inf|infinity)\\b.*")) {
            return "Try: a finite number, or leave the field out where it may be unknown.";
        }
        if (low.matches("[<>~=≈±].*[0-9].*")) {
            return "Try: the number alone, such as " + text.replaceAll("^[<>~=≈±\\s]+", "") + ".";
        }
        return "Try: a number first, then its unit, such as 10 %.";
    }

    private static String shown(String text) {
        return text.isEmpty()
                ? "nothing"
                : text.length() > 60 ? "'" + text.substring(0, 57) + "...'" : "'" + text + "'";
    }

    /// The value in another unit of the same dimension.
    public double in(Unit other) {
        if (!dimension().equals(other.dimension())) {
            throw new IllegalStateException(text + " has no value in " + other.symbol());
        }
        return other.fromSi(si);
    }

    public Dimension dimension() {
        return unit.dimension();
    }

    /// Whether it was written without any unit.
    public boolean plain() {
        return unit.symbol().equals("1");
    }
}
