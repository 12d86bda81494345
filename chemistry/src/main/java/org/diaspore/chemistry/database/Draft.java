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

    /// Coefficients of the reaction that makes a species, products positive, the species itself
    /// left out; those that cancel are gone, so that nothing is left of `H+ = H+`.
    Map<String, Double> formation() {
        Map<String, Double> sum = new LinkedHashMap<>();
        add(sum, equation.right(), 1);
        add(sum, equation.left(), -1);
        sum.values().removeIf(x -> x == 0);
        if (!sum.isEmpty()) {
            sum.merge(made.name(), -1.0, Double::sum);
            sum.values().removeIf(x -> x == 0);
        }
        return sum;
    }

    /// Coefficients of the reaction that dissolves a phase, products positive, the phase left out.
    /// A phase is not the species of the same formula: `SiO2 = SiO2` dissolves quartz.
    Map<String, Double> dissolution() {
        Map<String, Double> sum = new LinkedHashMap<>();
        add(sum, equation.right(), 1);
        add(sum, equation.left().subList(1, equation.left().size()), -1);
        sum.values().removeIf(x -> x == 0);
        return sum;
    }

    private static void add(Map<String, Double> sum, List<Equation.Part> parts, double sign) {
        for (Equation.Part part : parts) {
            sum.merge(part.species().name(), sign * part.coefficient(), Double::sum);
        }
    }
}
