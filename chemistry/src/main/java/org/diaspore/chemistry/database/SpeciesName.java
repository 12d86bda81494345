package org.diaspore.chemistry.database;

import java.util.Map;

/// A species as an equation names it, its charge in one spelling: `Al+++` and `Al+3` are the same.
///
/// @param name formula and charge
/// @param formula without charge
/// @param charge in elementary charges, may be a fraction
record SpeciesName(String name, String formula, double charge) {
    /// Reads a word that is a species and nothing else.
    static SpeciesName of(SourceLine line, String word) {
        int end = formulaEnd(word, 0);
        return of(line, word.substring(0, end), word.substring(end));
    }

    static SpeciesName of(SourceLine line, String formula, String charge) {
        double z = charge.isEmpty() ? 0 : charge(line, formula, charge);
        String sign = z < 0 ? "-" : "+";
        double size = Math.abs(z);
        String number = size == Math.rint(size) ? Long.toString((long) size) : size + "";
        String suffix = size == 0 ? "" : size == 1 ? sign : sign + number;
        return new SpeciesName(formula + suffix, formula, z);
    }

    /// Where the formula that begins at a place ends: at a sign, an equals sign or the end.
    static int formulaEnd(String text, int start) {
        int at = start;
        boolean bracket = false;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (!bracket && (c == '+' || c == '-' || c == '=')) {
                break;
            }
            bracket = c == '[' || bracket && c != ']';
            at++;
        }
        return at;
    }

    /// Atoms by element; the electron has none.
    Map<String, Double> elements(SourceLine line) {
        return electron() ? Map.of() : Composition.of(line, formula);
    }

    boolean electron() {
        return name.equals("e-");
    }

    private static double charge(SourceLine line, String formula, String charge) {
        char sign = charge.charAt(0);
        if (charge.chars().allMatch(c -> c == sign)) {
            return sign == '-' ? -charge.length() : charge.length();
        }
        if (charge.indexOf('+', 1) < 0 && charge.indexOf('-', 1) < 0) {
            return Numbers.of(line, "charge of " + formula, charge);
        }
        throw line.wrong(
                "charge of " + formula,
                "'" + charge + "' in '" + line.text() + "'",
                "signs of one kind, or a sign and a number",
                "write it like Ca+2, PO4-3 or Fe+++");
    }
}
