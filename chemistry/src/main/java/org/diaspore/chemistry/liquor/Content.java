package org.diaspore.chemistry.liquor;

import java.util.Map;
import java.util.TreeMap;

/// Atoms by element and charge of a species or mineral as the tables write it: `Al(OH)4-`,
/// `Ca3Si2O7.9783H1.9566:2.2848H2O`, `Oxalate-2`.
///
/// An element is a capital letter and the small letters behind it; a number behind a colon counts
/// for all that follows.
record Content(Map<String, Double> elements, int charge) {
    static Content of(String name) {
        int sign = Math.max(name.lastIndexOf('+'), name.lastIndexOf('-'));
        String formula = sign < 0 ? name : name.substring(0, sign);
        if (sign < 0) {
            return new Content(new Scan(formula).read(), 0);
        }
        String size = name.substring(sign + 1);
        int z = size.isEmpty() ? 1 : Integer.parseInt(size);
        int charge = name.charAt(sign) == '-' ? -z : z;
        return new Content(formula.equals("e") ? Map.of() : new Scan(formula).read(), charge);
    }

    private static final class Scan {
        private final String text;
        private final Map<String, Double> atoms = new TreeMap<>();
        private int at;

        Scan(String text) {
            this.text = text;
        }

        Map<String, Double> read() {
            group(1);
            if (at != text.length() || atoms.isEmpty()) {
                throw new IllegalStateException("not a formula: " + text);
            }
            return atoms;
        }

        private void group(double outer) {
            double factor = outer;
            while (at < text.length() && text.charAt(at) != ')') {
                if (text.charAt(at) == ':') {
                    at++;
                    factor = outer * number();
                } else if (text.charAt(at) == '(') {
                    int open = ++at;
                    double count = countBehind(open);
                    group(factor * count);
                    at++;
                    number();
                } else {
                    element(factor);
                }
            }
        }

        /// The number behind the bracket that closes the one opened before a place.
        private double countBehind(int inside) {
            int depth = 1;
            int end = inside;
            while (depth > 0) {
                char c = text.charAt(end++);
                depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            }
            at = end;
            double count = number();
            at = inside;
            return count;
        }

        private void element(double factor) {
            int start = at++;
            while (at < text.length() && Character.isLowerCase(text.charAt(at))) {
                at++;
            }
            String symbol = text.substring(start, at);
            atoms.merge(symbol, factor * number(), Double::sum);
        }

        private double number() {
            int start = at;
            while (at < text.length()
                    && (Character.isDigit(text.charAt(at)) || text.charAt(at) == '.')) {
                at++;
            }
            return start == at ? 1 : Double.parseDouble(text.substring(start, at));
        }
    }
}
