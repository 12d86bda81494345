package org.diaspore.chemistry.equilibrium;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalDouble;
import org.diaspore.chemistry.InputException;

/// A liquor to be brought to equilibrium: what is in it per kilogram of water, and the minerals
/// offered to it. Immutable; built by `withX` steps.
///
/// @param temperatureK 273.15 to 573.15 K, within the range of the database
/// @param pressurePa total pressure
/// @param totals mol per kg water by element (`Na`) or valence (`C(4)`)
/// @param minerals mol at the start by mineral or gas of the database; 0 may form
/// @param mixtures solid solutions and gases offered, with mol of their end-members at the start
/// @param pH fixed in the speciation; empty for the pH of the charge balance
/// @param pe fixed; empty for no redox: each element keeps its valence
public record EquilibriumProblem(
        double temperatureK,
        double pressurePa,
        Map<String, Double> totals,
        Map<String, Double> minerals,
        Map<Mixture, Map<String, Double>> mixtures,
        OptionalDouble pH,
        OptionalDouble pe) {
    private static final double LOWEST_K = 273.15;
    private static final double HIGHEST_K = 573.15;

    public EquilibriumProblem {
        if (!(temperatureK >= LOWEST_K && temperatureK <= HIGHEST_K)) {
            throw new InputException(
                    "temperature",
                    String.format(java.util.Locale.ROOT, "%.6g degC", temperatureK - LOWEST_K),
                    "0 to 300 degC",
                    "Try: the range of the data; most databases end at 100 to 300 degC.");
        }
        if (!(pressurePa > 0 && pressurePa <= 1e8)) {
            throw new InputException(
                    "pressure",
                    String.format(java.util.Locale.ROOT, "%.6g Pa", pressurePa),
                    "above 0 and at most 1e8 Pa (987 atm)",
                    "Try: 1 atm (101325 Pa), or the saturation pressure when hotter than 100 degC.");
        }
        totals = checked("total of ", totals);
        minerals = checked("amount of ", minerals);
        var offered = new LinkedHashMap<Mixture, Map<String, Double>>();
        mixtures.forEach((mixture, mol) -> offered.put(mixture, checked("amount of ", mol)));
        mixtures = java.util.Collections.unmodifiableMap(offered);
    }

    private static Map<String, Double> checked(String what, Map<String, Double> amounts) {
        amounts.forEach((name, mol) -> {
            if (!(mol >= 0 && mol < 1e3)) {
                throw new InputException(
                        what + name,
                        mol,
                        "0 to 1000 mol per kg water",
                        "Try: mol, not g or mg, and no sign.");
            }
        });
        return java.util.Collections.unmodifiableMap(new LinkedHashMap<>(amounts));
    }

    public static EquilibriumProblem at(double temperatureK, double pressurePa) {
        return new EquilibriumProblem(
                temperatureK,
                pressurePa,
                Map.of(),
                Map.of(),
                Map.of(),
                OptionalDouble.empty(),
                OptionalDouble.empty());
    }

    public EquilibriumProblem withTotal(String component, double molPerKg) {
        return new EquilibriumProblem(
                temperatureK,
                pressurePa,
                plus(totals, component, molPerKg),
                minerals,
                mixtures,
                pH,
                pe);
    }

    public EquilibriumProblem withMineral(String mineral, double mol) {
        return new EquilibriumProblem(
                temperatureK, pressurePa, totals, plus(minerals, mineral, mol), mixtures, pH, pe);
    }

    /// @param mol of its end-members at the start; those left out are 0
    public EquilibriumProblem withMixture(Mixture mixture, Map<String, Double> mol) {
        var next = new LinkedHashMap<>(mixtures);
        next.put(mixture, mol);
        return new EquilibriumProblem(temperatureK, pressurePa, totals, minerals, next, pH, pe);
    }

    public EquilibriumProblem withPH(double fixed) {
        return new EquilibriumProblem(
                temperatureK, pressurePa, totals, minerals, mixtures, OptionalDouble.of(fixed), pe);
    }

    public EquilibriumProblem withPe(double fixed) {
        return new EquilibriumProblem(
                temperatureK, pressurePa, totals, minerals, mixtures, pH, OptionalDouble.of(fixed));
    }

    private static Map<String, Double> plus(Map<String, Double> old, String name, double amount) {
        var next = new LinkedHashMap<>(old);
        next.put(name, amount);
        return next;
    }
}
