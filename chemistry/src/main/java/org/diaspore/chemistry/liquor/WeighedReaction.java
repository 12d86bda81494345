package org.diaspore.chemistry.liquor;

import java.util.Map;
import java.util.TreeMap;
import org.diaspore.chemistry.database.LogK;

/// A reaction with its constant, as a vector that adds and scales: products positive.
record WeighedReaction(Map<String, Double> terms, LogK logK) {
    /// Below this a coefficient is the rounding of a sum, not a species.
    private static final double NOTHING = 1e-9;

    WeighedReaction {
        terms = Map.copyOf(terms);
    }

    /// Reads `Gibbsite + 3 H+ = Al+3 + 3 H2O`.
    static WeighedReaction of(String text, LogK logK) {
        int sign = -1;
        double count = 1;
        Map<String, Double> terms = new TreeMap<>();
        for (String word : text.strip().split(" +")) {
            if (word.equals("=")) {
                sign = 1;
            } else if (word.matches("[0-9.]+")) {
                count = Double.parseDouble(word);
            } else if (!word.equals("+")) {
                terms.merge(word, sign * count, Double::sum);
                count = 1;
            }
        }
        return new WeighedReaction(terms, logK);
    }

    double coefficient(String species) {
        return terms.getOrDefault(species, 0.0);
    }

    WeighedReaction plus(WeighedReaction other, double times) {
        Map<String, Double> sum = new TreeMap<>(terms);
        other.terms.forEach((name, n) -> sum.merge(name, times * n, Double::sum));
        sum.values().removeIf(n -> Math.abs(n) < NOTHING);
        sum.replaceAll((name, n) -> Math.rint(n / NOTHING) * NOTHING);
        return new WeighedReaction(sum, logK.plus(other.logK, times));
    }

    /// The same with a species taken out by a reaction that contains it.
    WeighedReaction without(String species, WeighedReaction by) {
        double n = coefficient(species);
        return n == 0 ? this : plus(by, -n / by.coefficient(species));
    }

    /// Scaled so that the species has the given coefficient.
    WeighedReaction scaled(String species, double wanted) {
        WeighedReaction nothing = new WeighedReaction(Map.of(), LogK.ZERO);
        return nothing.plus(this, wanted / coefficient(species));
    }
}
