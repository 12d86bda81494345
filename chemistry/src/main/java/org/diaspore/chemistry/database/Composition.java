package org.diaspore.chemistry.database;

import java.util.LinkedHashMap;
import java.util.Map;

/// Reads a chemical formula as geochemical databases write it: `CaSO4:2H2O`, `Ca0.5(CO3)0.5`,
/// `H[13C]O3`, `Hfo_wOH`.
///
/// An element is a capital letter and the small letters or underscores behind it, so that `Acetate`
/// is one; in square brackets it is an isotope. A number before a part behind a colon counts for
/// all that follows.
final class Composition {
    private final SourceLine line;
    private final String text;
    private final boolean valences;
    private final Map<String, Double> atoms = new LinkedHashMap<>();
    private int at;

    private Composition(SourceLine line, String text, boolean valences) {
        this.line = line;
        this.text = text;
        this.valences = valences;
    }

    /// Atoms by element of a formula without its charge.
    static Map<String, Double> of(SourceLine line, String formula) {
        return new Composition(line, formula, false).read();
    }

    /// The same where elements may have valences: `S(-2)2` is two of `S(-2)`.
    static Map<String, Double> withValences(SourceLine line, String formula) {
        return new Composition(line, formula, true).read();
    }

    private Map<String, Double> read() {
        group(1, false);
        if (at < text.length() || atoms.isEmpty()) {
            throw wrong();
        }
        return atoms;
    }

    private void group(double factor, boolean nested) {
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == ')') {
                if (!nested) {
                    throw wrong();
                }
                return;
            } else if (c == '(') {
                bracket(factor);
            } else if (c == ':') {
                at++;
                group(factor * number(), nested);
            } else if (c == '[' || Character.isUpperCase(c)) {
                String element = element();
                atoms.merge(element, factor * number(), Double::sum);
            } else {
                throw wrong();
            }
        }
        if (nested) {
            throw wrong();
        }
    }

    private void bracket(double factor) {
        int open = at;
        int close = closing(open);
        at = close + 1;
        double count = number();
        int after = at;
        at = open + 1;
        group(factor * count, true);
        if (at != close) {
            throw wrong();
        }
        at = after;
    }

    private int closing(int open) {
        int depth = 0;
        for (int i = open; i < text.length(); i++) {
            char c = text.charAt(i);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        throw wrong();
    }

    private String element() {
        int start = at;
        if (text.charAt(at) == '[') {
            at = text.indexOf(']', at);
            if (at < 0) {
                throw wrong();
            }
        }
        at++;
        while (at < text.length() && partOfName(text.charAt(at))) {
            at++;
        }
        String symbol = text.substring(start, at);
        if (valences && at < text.length() && text.charAt(at) == '(') {
            int close = text.indexOf(')', at);
            String inner = close < 0 ? "" : text.substring(at + 1, close);
            if (inner.matches("[-+.0-9]+")) {
                at = close + 1;
                return symbol + "(" + inner.replace("+", "") + ")";
            }
        }
        return symbol;
    }

    private static boolean partOfName(char c) {
        return Character.isLowerCase(c) || c == '_';
    }

    private double number() {
        int start = at;
        while (at < text.length()
                && (Character.isDigit(text.charAt(at)) || text.charAt(at) == '.')) {
            at++;
        }
        return start == at ? 1 : Numbers.of(line, "formula " + text, text.substring(start, at));
    }

    private RuntimeException wrong() {
        return line.wrong(
                "formula",
                "'" + text + "' in '" + line.text() + "'",
                "elements (a capital letter, then small ones) with counts, round brackets in pairs"
                        + " and ':' before water",
                "write it like Al(OH)4-, CaSO4:2H2O or H[13C]O3-");
    }
}
