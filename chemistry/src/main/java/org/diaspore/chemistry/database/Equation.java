package org.diaspore.chemistry.database;

import java.util.ArrayList;
import java.util.List;

/// A chemical equation, `2 H+ + SO4-2 = H2SO4`.
///
/// Blanks mean nothing. Where a sign could belong to a charge or to the next species, the last sign
/// before a species separates: `Ca+2+2H2O` is calcium and two waters.
record Equation(List<Part> left, List<Part> right) {
    /// A species with its coefficient.
    record Part(double coefficient, SpeciesName species) {}

    Equation {
        left = List.copyOf(left);
        right = List.copyOf(right);
    }

    static Equation of(SourceLine line) {
        String text = line.text().replaceAll("\\s+", "");
        int middle = text.indexOf('=');
        if (middle < 0) {
            throw line.wrong(
                    "equation",
                    "'" + line.text() + "'",
                    "a reaction with '=' between its sides",
                    "write it like Ca+2 + CO3-2 = CaCO3; a new block begins with its keyword in"
                            + " full, an option with '-'");
        }
        if (text.indexOf('=', middle + 1) >= 0) {
            throw line.wrong(
                    "equation",
                    "two '=' in '" + line.text() + "'",
                    "a reaction with one '='",
                    "put each reaction on a line of its own");
        }
        return new Equation(
                new Side(line, text.substring(0, middle)).read(),
                new Side(line, text.substring(middle + 1)).read());
    }

    /// One side, read from left to right.
    private static final class Side {
        private final SourceLine line;
        private final String text;
        private int at;

        Side(SourceLine line, String text) {
            this.line = line;
            this.text = text;
        }

        List<Part> read() {
            List<Part> parts = new ArrayList<>();
            while (at < text.length()) {
                double coefficient = coefficient();
                int end = SpeciesName.formulaEnd(text, at);
                if (end == at) {
                    throw wrong();
                }
                String formula = text.substring(at, end);
                at = end;
                parts.add(new Part(coefficient, SpeciesName.of(line, formula, charge())));
            }
            if (parts.isEmpty()) {
                throw wrong();
            }
            return parts;
        }

        private double coefficient() {
            int start = at;
            while (at < text.length() && signOrNumber(text.charAt(at))) {
                at++;
            }
            String number = text.substring(start, at);
            return switch (number) {
                case "", "+" -> 1;
                case "-" -> -1;
                default -> Numbers.of(line, "coefficient", number);
            };
        }

        private String charge() {
            int start = at;
            while (at < text.length() && signOrNumber(text.charAt(at))) {
                at++;
            }
            if (at < text.length()) {
                int last = at - 1;
                while (last > start && Character.isDigit(text.charAt(last))
                        || text.charAt(last) == '.') {
                    last--;
                }
                at = last;
            }
            return text.substring(start, at);
        }

        private static boolean signOrNumber(char c) {
            return c >= '0' && c <= '9' || c == '.' || c == '+' || c == '-';
        }

        private RuntimeException wrong() {
            return line.wrong(
                    "equation",
                    "'" + line.text() + "'",
                    "species with coefficients on both sides of '='",
                    "write it like 2 H+ + SO4-2 = H2SO4");
        }
    }
}
