package org.diaspore.chemistry.database;

import java.util.ArrayList;
import java.util.List;

/// Reads the numbers of a statement: digits, a sign, a decimal point, an exponent.
final class Numbers {
    private Numbers() {}

    static boolean looksLike(String word) {
        char first = word.charAt(0);
        return first >= '0' && first <= '9' || first == '.' || first == '-' || first == '+';
    }

    static double of(SourceLine line, String what, String word) {
        try {
            if (plain(word)) {
                double value = Double.parseDouble(word);
                if (Double.isFinite(value)) {
                    return value;
                }
            }
        } catch (NumberFormatException e) {
            throw malformed(line, what, word);
        }
        throw malformed(line, what, word);
    }

    private static RuntimeException malformed(SourceLine line, String what, String word) {
        return line.wrong(
                what,
                "'" + word + "' in '" + line.text() + "'",
                "a number such as -3.15 or 1.2e-3",
                "a decimal point, no blanks or commas inside the number");
    }

    private static boolean plain(String word) {
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if ((c < '0' || c > '9') && c != '.' && c != '-' && c != '+' && c != 'e' && c != 'E') {
                return false;
            }
        }
        return true;
    }

    /// The first number of an option, which must be there.
    static double first(SourceLine line, String what, List<String> words) {
        if (words.isEmpty()) {
            throw line.wrong(
                    what,
                    "'" + line.text() + "'",
                    "followed by a number",
                    "write '" + what + " 1.0' with the value, or delete the line");
        }
        return of(line, what, words.getFirst());
    }

    /// Between the fewest and the most numbers; text that begins with no digit or sign ends them.
    static List<Double> several(
            SourceLine line, String what, List<String> words, int fewest, int most) {
        List<Double> values = new ArrayList<>();
        for (String word : words) {
            if (!looksLike(word)) {
                if (values.size() < fewest) {
                    throw malformed(line, what, word);
                }
                break;
            }
            values.add(of(line, what, word));
        }
        if (values.size() < fewest || values.size() > most) {
            throw line.wrong(
                    what,
                    values.size() + " numbers in '" + line.text() + "'",
                    fewest == most ? fewest + " numbers" : fewest + " to " + most + " numbers",
                    "check for a missing '#' before a comment and for a missing or doubled number");
        }
        return values;
    }
}
