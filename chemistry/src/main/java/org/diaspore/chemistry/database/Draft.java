package org.diaspore.chemistry.database;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A species or a mineral as read, its reaction not yet checked against the rest of the file.
///
/// @param made the species that the reaction makes, or the mineral's formula
final class Draft {
    final SourceLine line;
    final String name;
    final SpeciesName made;
    final Equation equation;
    final Constant constant = new Constant();
    Map<String, Double> balance = Map.of();
    boolean checked = true;
    Gamma gamma = new Gamma.Unit();
    MolarVolume volume = new MolarVolume.Unknown();

    Draft(SourceLine line, String name, SpeciesName made, Equation equation) {
        this.line = line;
        this.name = name;
        this.made = made;
        this.equation = equation;
    }

    /// Coefficients of the formation by species, reactants negative, the species made left out;
    /// those that cancel are gone, so that nothing is left of `H+ = H+`.
    Map<String, Double> formation() {
        Map<String, Double> sum = sum(equation.left());
        if (!sum.isEmpty()) {
            sum.merge(made.name(), -1.0, Double::sum);
            sum.values().removeIf(x -> x == 0);
        }
        return sum;
    }

    /// The same of the dissolution, products positive. The phase is left out by its place: a gas
    /// has the formula of its dissolved species.
    Map<String, Double> dissolution() {
        return sum(equation.left().subList(1, equation.left().size()));
    }

    private Map<String, Double> sum(List<Equation.Part> left) {
        Map<String, Double> sum = new LinkedHashMap<>();
        for (Equation.Part part : equation.right()) {
            sum.merge(part.species().name(), part.coefficient(), Double::sum);
        }
        for (Equation.Part part : left) {
            sum.merge(part.species().name(), -part.coefficient(), Double::sum);
        }
        sum.values().removeIf(x -> x == 0);
        return sum;
    }
}
