package org.diaspore.chemistry.database;

import java.util.LinkedHashMap;
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

    /// Coefficients by species, products positive, `made` left out; those that cancel are gone, so
    /// that nothing is left of `H+ = H+`.
    ///
    /// @param own coefficient of `made` to be cancelled: 1 where it is a product, else -1
    Map<String, Double> terms(double own) {
        Map<String, Double> sum = new LinkedHashMap<>();
        for (Equation.Part part : equation.right()) {
            sum.merge(part.species().name(), part.coefficient(), Double::sum);
        }
        for (Equation.Part part : equation.left()) {
            sum.merge(part.species().name(), -part.coefficient(), Double::sum);
        }
        sum.values().removeIf(x -> x == 0);
        if (!sum.isEmpty()) {
            sum.merge(made.name(), -own, Double::sum);
            sum.values().removeIf(x -> x == 0);
        }
        return sum;
    }
}
