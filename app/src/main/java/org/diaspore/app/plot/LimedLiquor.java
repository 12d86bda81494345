package org.diaspore.app.plot;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.diaspore.chemistry.Formula;
import org.diaspore.chemistry.database.AqueousSpecies;
import org.diaspore.chemistry.database.Database;
import org.diaspore.chemistry.equilibrium.Equilibrator;
import org.diaspore.chemistry.equilibrium.Equilibrium;
import org.diaspore.chemistry.equilibrium.EquilibriumProblem;

/// Silicate liquor with lime at equilibrium: what silica stays and which solids there are.
final class LimedLiquor {
    private static final double SILICA_G_PER_MOL = 1e3 * Formula.of("SiO2").kgPerMol();
    private static final double TRACE_MOL = 1e-7;

    private final Equilibrator equilibrator;
    private final List<String> solids;
    private final Map<String, Double> siliconAtoms = new HashMap<>();

    /// What came of one liquor.
    ///
    /// @param silicaGPerKg SiO2 left, g per kg water; not a number where nothing converged
    /// @param limeToSilica mol Ca per mol Si in calcium silicates
    /// @param solids names, most silicon first; portlandite last; `none` where there is none
    record Outcome(double silicaGPerKg, double limeToSilica, String solids) {}

    /// @param solids offered, portlandite among them
    LimedLiquor(Database database, List<String> solids) {
        equilibrator = new Equilibrator(database);
        this.solids = solids;
        for (AqueousSpecies s : database.species()) {
            double atoms = atoms(s.elements(), "Si");
            if (atoms > 0) {
                siliconAtoms.put(s.name(), atoms);
            }
        }
    }

    static double atoms(Map<String, Double> elements, String element) {
        return elements.getOrDefault(element, 0.0);
    }

    /// @param sodium mol per kg water, as NaOH
    /// @param silica mol per kg water at the start
    /// @param held mol of solids at the start
    Outcome at(double temperatureK, double sodium, double silica, Map<String, Double> held) {
        EquilibriumProblem problem =
                EquilibriumProblem.at(temperatureK, SaturatedLiquor.pressurePa(temperatureK))
                        .withTotal("Na", sodium);
        if (silica > 0) {
            problem = problem.withTotal("Si", silica);
        }
        for (String solid : solids) {
            problem = problem.withMineral(solid, held.getOrDefault(solid, 0.0));
        }
        Equilibrium state = equilibrator.solve(problem);
        if (!state.converged()) {
            return new Outcome(Double.NaN, Double.NaN, "not converged");
        }
        double left = 0;
        for (Map.Entry<String, Double> atoms : siliconAtoms.entrySet()) {
            left += atoms.getValue() * state.molality().getOrDefault(atoms.getKey(), 0.0);
        }
        return new Outcome(SILICA_G_PER_MOL * left, limeToSilica(state), names(state));
    }

    private Map<String, Double> elements(String mineral) {
        return equilibrator.database().mineral(mineral).orElseThrow().elements();
    }

    private double limeToSilica(Equilibrium state) {
        double calcium = 0;
        double silicon = 0;
        for (Map.Entry<String, Double> solid : state.mineralMol().entrySet()) {
            double silica = atoms(elements(solid.getKey()), "Si");
            if (silica > 0) {
                silicon += solid.getValue() * silica;
                calcium += solid.getValue() * atoms(elements(solid.getKey()), "Ca");
            }
        }
        return calcium / silicon;
    }

    private String names(Equilibrium state) {
        String all =
                state.mineralMol().entrySet().stream()
                        .filter(e -> e.getValue() > TRACE_MOL)
                        .sorted((a, b) -> Double.compare(silicon(b), silicon(a)))
                        .map(Map.Entry::getKey)
                        .collect(Collectors.joining(" + "));
        return all.isEmpty() ? "none" : all;
    }

    private double silicon(Map.Entry<String, Double> solid) {
        return solid.getValue() * atoms(elements(solid.getKey()), "Si");
    }
}
