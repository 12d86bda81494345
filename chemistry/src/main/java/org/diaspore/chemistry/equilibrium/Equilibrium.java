package org.diaspore.chemistry.equilibrium;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A solved state with its names: molalities, activities, saturation indices, minerals.
///
/// Maps are in the order of the database. Species and minerals of which a component is absent are
/// not in them. Where `converged` is false the numbers are those of the last iterate and `reason`
/// says what was worst.
///
/// @param molality mol per kg water of every dissolved species
/// @param log10Activity of every dissolved species
/// @param saturationIndex log10 of ion activity product over constant, of every mineral and gas
/// @param mineralMol moles of the offered minerals at equilibrium
/// @param mixtureMol moles of the end-members of the offered mixtures, by name of the mixture
/// @param charge left over, mol charge per kg water
/// @param waterKg mass of water, 1 before minerals reacted
public record Equilibrium(
        boolean converged,
        String reason,
        int iterations,
        double temperatureK,
        double pH,
        double ionicStrength,
        double charge,
        double waterActivity,
        double waterKg,
        Map<String, Double> molality,
        Map<String, Double> log10Activity,
        Map<String, Double> saturationIndex,
        Map<String, Double> mineralMol,
        Map<String, Map<String, Double>> mixtureMol) {
    public Equilibrium {
        molality = java.util.Collections.unmodifiableMap(molality);
        log10Activity = java.util.Collections.unmodifiableMap(log10Activity);
        saturationIndex = java.util.Collections.unmodifiableMap(saturationIndex);
        mineralMol = java.util.Collections.unmodifiableMap(mineralMol);
        mixtureMol = java.util.Collections.unmodifiableMap(mixtureMol);
    }

    /// mol per kg water; 0 where the species is absent.
    public double molality(String species) {
        return molality.getOrDefault(species, 0.0);
    }

    /// Negative infinity where the species is absent.
    public double log10Activity(String species) {
        return log10Activity.getOrDefault(species, Double.NEGATIVE_INFINITY);
    }

    /// Negative infinity where a component of the mineral is absent.
    public double saturationIndex(String mineral) {
        return saturationIndex.getOrDefault(mineral, Double.NEGATIVE_INFINITY);
    }

    /// Moles of a mineral; 0 where it was not offered.
    public double mineralMol(String mineral) {
        return mineralMol.getOrDefault(mineral, 0.0);
    }

    /// Moles of an end-member of a mixture; 0 where it was not offered.
    public double mixtureMol(String mixture, String endMember) {
        return mixtureMol.getOrDefault(mixture, Map.of()).getOrDefault(endMember, 0.0);
    }

    static Equilibrium of(
            EquilibriumSolver solver,
            EquilibriumProblem problem,
            List<String> offered,
            List<Mixture> mixed) {
        ChemicalSystem system = solver.system();
        var molality = new LinkedHashMap<String, Double>();
        var activity = new LinkedHashMap<String, Double>();
        for (int i = 0; i < system.species().size(); i++) {
            if (solver.molality(i) > 0) {
                molality.put(system.species().get(i), solver.molality(i));
                activity.put(system.species().get(i), solver.log10Activity(i));
            }
        }
        var saturation = new LinkedHashMap<String, Double>();
        for (int p = 0; p < system.minerals().size(); p++) {
            double s = solver.saturationIndex(p);
            if (s > Double.NEGATIVE_INFINITY) {
                saturation.put(system.minerals().get(p), s);
            }
        }
        var minerals = new LinkedHashMap<String, Double>(problem.minerals());
        for (int k = 0; k < offered.size(); k++) {
            minerals.put(offered.get(k), solver.moles(k));
        }
        var mixtures = new LinkedHashMap<String, Map<String, Double>>();
        int position = offered.size();
        for (Mixture mixture : mixed) {
            var members = new LinkedHashMap<String, Double>();
            for (String member : mixture.endMembers()) {
                members.put(member, solver.moles(position++));
            }
            mixtures.put(mixture.name(), members);
        }
        String reason =
                solver.converged()
                        ? ""
                        : "not converged after %d steps, largest residual %.2g"
                                .formatted(solver.iterations(), solver.worstResidual());
        return new Equilibrium(
                solver.converged(),
                reason,
                solver.iterations(),
                solver.temperatureK(),
                solver.pH(),
                solver.ionicStrength(),
                solver.charge(),
                solver.waterActivity(),
                solver.waterKg(),
                molality,
                activity,
                saturation,
                minerals,
                mixtures);
    }
}
