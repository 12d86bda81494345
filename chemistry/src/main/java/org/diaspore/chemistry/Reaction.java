package org.diaspore.chemistry;

import java.util.LinkedHashMap;
import java.util.Map;

/// A reaction between substances of the registry with whole or broken coefficients.
///
/// Written as `2 goethite = hematite + steam`.
///
/// @param text the reaction as written
/// @param coefficients mol by registry index; reactants negative
public record Reaction(String text, Map<Integer, Double> coefficients) {
    public Reaction {
        coefficients = Map.copyOf(coefficients);
    }

    /// @throws InputException when it has no two sides, a coefficient or a name is not understood
    public static Reaction of(String text) {
        String[] sides = text.split("=", -1);
        if (sides.length != 2) {
            throw unreadable(text);
        }
        Map<Integer, Double> coefficients = new LinkedHashMap<>();
        add(sides[0], -1, coefficients);
        add(sides[1], 1, coefficients);
        return new Reaction(text, coefficients);
    }

    /// Heat taken up at a temperature by one mole of reaction, J/mol; positive is endothermic.
    public double enthalpyJPerMol(double temperatureK) {
        double sum = 0;
        for (Map.Entry<Integer, Double> entry : coefficients.entrySet()) {
            sum += entry.getValue() * Substances.get(entry.getKey()).enthalpyJPerMol(temperatureK);
        }
        return sum;
    }

    /// Atoms made out of nothing, mol per mole of reaction; zero when balanced.
    public double imbalance(Element element) {
        double sum = 0;
        for (Map.Entry<Integer, Double> entry : coefficients.entrySet()) {
            sum += entry.getValue() * Substances.moles(element, entry.getKey());
        }
        return sum;
    }

    private static void add(String side, int sign, Map<Integer, Double> coefficients) {
        for (String term : side.split(" \\+ ")) {
            String stripped = term.strip();
            int blank = stripped.indexOf(' ');
            double count = 1;
            String name = stripped;
            if (blank > 0 && Character.isDigit(stripped.charAt(0))) {
                try {
                    count = Double.parseDouble(stripped.substring(0, blank));
                } catch (NumberFormatException e) {
                    throw unreadable(term);
                }
                name = stripped.substring(blank + 1).strip();
            }
            coefficients.merge(Substances.index(name), sign * count, Double::sum);
        }
    }

    private static InputException unreadable(String text) {
        return new InputException(
                "reaction",
                text,
                "coefficients and substances with one equals sign",
                "Try: 2 goethite = hematite + steam.");
    }
}
