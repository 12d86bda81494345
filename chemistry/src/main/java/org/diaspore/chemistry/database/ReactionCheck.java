package org.diaspore.chemistry.database;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// Checks that a reaction is balanced in elements and charge and made of known species.
final class ReactionCheck {
    /// Moles per mole of reaction; as PHREEQC allows.
    private static final double TOLERANCE = 1e-9;

    private final Set<String> species;
    private final Set<String> elements;

    /// @param species names of all aqueous species
    /// @param elements names of all elements with a primary master species
    ReactionCheck(Set<String> species, Set<String> elements) {
        this.species = species;
        this.elements = elements;
    }

    void known(Draft draft, Iterable<String> names) {
        for (String name : names) {
            if (!species.contains(name)) {
                throw draft.line.wrong(
                        "reaction of " + draft.name,
                        "'" + name + "' in '" + draft.line.text() + "'",
                        "species defined in SOLUTION_SPECIES",
                        "define it there, or check its spelling and charge");
            }
        }
    }

    /// @param symbols elements of the formula, valences allowed
    void known(SourceLine line, String owner, Iterable<String> symbols) {
        for (String symbol : symbols) {
            String element = new Master(symbol, "", 1, 0).symbol();
            if (!elements.contains(element)) {
                throw line.wrong(
                        "elements of " + owner,
                        "'" + element + "' in '" + line.text() + "'",
                        "elements with a line in SOLUTION_MASTER_SPECIES",
                        "add a line for " + element + " there, or check the formula");
            }
        }
    }

    void balanced(Draft draft) {
        if (!draft.checked) {
            return;
        }
        Map<String, Double> left = content(draft, draft.equation.left());
        Map<String, Double> right = content(draft, draft.equation.right());
        for (Map<String, Double> side : List.of(left, right)) {
            for (String what : side.keySet()) {
                double difference = right.getOrDefault(what, 0.0) - left.getOrDefault(what, 0.0);
                if (Math.abs(difference) > TOLERANCE) {
                    throw draft.line.wrong(
                            "balance of '" + draft.line.text() + "'",
                            "left " + text(left) + "; right " + text(right),
                            "equal on both sides",
                            "correct the coefficients so that "
                                    + what
                                    + " balances, or write -no_check below if it is meant");
                }
            }
        }
    }

    private static Map<String, Double> content(Draft draft, List<Equation.Part> side) {
        Map<String, Double> sum = new TreeMap<>();
        for (Equation.Part part : side) {
            double times = part.coefficient();
            sum.merge("charge", times * part.species().charge(), Double::sum);
            atoms(draft, part.species())
                    .forEach((element, n) -> sum.merge(element, times * n, Double::sum));
        }
        return sum;
    }

    private static Map<String, Double> atoms(Draft draft, SpeciesName name) {
        return bare(name).elements(draft.line);
    }

    /// Without the mark of a gas or solid, which is no part of the formula.
    static SpeciesName bare(SpeciesName name) {
        String formula = name.formula();
        boolean marked = formula.matches(".*\\([gGsS]\\)");
        return marked
                ? new SpeciesName(
                        name.name(), formula.substring(0, formula.length() - 3), name.charge())
                : name;
    }

    private static String text(Map<String, Double> content) {
        StringBuilder text = new StringBuilder();
        content.forEach((what, n) -> {
            text.append(text.isEmpty() ? "" : ", ").append(what).append(' ');
            text.append(n == Math.rint(n) ? Long.toString(Math.round(n)) : n.toString());
        });
        return text.toString();
    }
}
