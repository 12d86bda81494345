package org.diaspore.chemistry;

import java.util.Arrays;

/// A chemical formula as moles of each element per mole of substance.
///
/// Reads brackets, decimals and hydrate dots: `Al2Si2O5(OH)4`, `(CaO)0.8333SiO2(H2O)1.3333`.
public final class Formula {
    private final String text;
    private final double[] molesByElement;

    private Formula(String text, double[] molesByElement) {
        this.text = text;
        this.molesByElement = molesByElement;
    }

    /// @throws InputException when the text is not a formula of known elements
    public static Formula of(String text) {
        double[] moles = new double[Element.values().length];
        int end = new Reader(text).group(0, moles, 1.0);
        if (end != text.length() || Arrays.stream(moles).sum() == 0) {
            throw unreadable(text);
        }
        return new Formula(text, moles);
    }

    public double moles(Element element) {
        return molesByElement[element.ordinal()];
    }

    public double kgPerMol() {
        double sum = 0;
        for (Element element : Element.values()) {
            sum += molesByElement[element.ordinal()] * element.kgPerMol();
        }
        return sum;
    }

    @Override
    public String toString() {
        return text;
    }

    private static InputException unreadable(String text) {
        return new InputException(
                "formula",
                text,
                "element symbols with counts and round brackets",
                "Try: Al2Si2O5(OH)4.");
    }

    /// Recursive descent over one formula; each call returns the place after what it read.
    private record Reader(String text) {
        int group(int start, double[] moles, double factor) {
            int at = start;
            while (at < text.length() && text.charAt(at) != ')') {
                if (text.charAt(at) == '(') {
                    double[] inner = new double[moles.length];
                    int close = group(at + 1, inner, 1.0);
                    if (close >= text.length()) {
                        throw unreadable(text);
                    }
                    int after = numberEnd(close + 1);
                    double count = number(close + 1, after);
                    for (int i = 0; i < moles.length; i++) {
                        moles[i] += factor * count * inner[i];
                    }
                    at = after;
                } else {
                    at = element(at, moles, factor);
                }
            }
            return at;
        }

        private int element(int start, double[] moles, double factor) {
            int end = start + 1;
            while (end < text.length() && Character.isLowerCase(text.charAt(end))) {
                end++;
            }
            String symbol = text.substring(start, end);
            for (Element element : Element.values()) {
                if (element.name().equals(symbol)) {
                    int after = numberEnd(end);
                    moles[element.ordinal()] += factor * number(end, after);
                    return after;
                }
            }
            throw unreadable(text);
        }

        private int numberEnd(int start) {
            int end = start;
            while (end < text.length()
                    && (Character.isDigit(text.charAt(end)) || text.charAt(end) == '.')) {
                end++;
            }
            return end;
        }

        private double number(int start, int end) {
            if (start == end) {
                return 1.0;
            }
            try {
                return Double.parseDouble(text.substring(start, end));
            } catch (NumberFormatException e) {
                throw unreadable(text);
            }
        }
    }
}
