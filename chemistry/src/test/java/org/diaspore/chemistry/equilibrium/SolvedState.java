package org.diaspore.chemistry.equilibrium;

import java.util.List;

/// A solver with named problems on one compiled system: what a system lacks is left out.
final class SolvedState {
    private final ChemicalSystem system;
    final EquilibriumSolver solver;

    SolvedState(ChemicalSystem system) {
        this.system = system;
        this.solver = new EquilibriumSolver(system, 32);
    }

    boolean solve(EquilibriumProblem problem) {
        return speciate(problem, false) && equilibrate(problem);
    }

    boolean speciate(EquilibriumProblem problem, boolean warm) {
        double[] totals =
                system.components().stream()
                        .mapToDouble(c -> problem.totals().getOrDefault(c, 0.0))
                        .toArray();
        return solver.speciate(
                problem.temperatureK(),
                problem.pressurePa(),
                totals,
                problem.pH().orElse(Double.NaN),
                problem.pe().orElse(Double.NaN),
                warm);
    }

    boolean equilibrate(EquilibriumProblem problem) {
        List<String> offered = offered(problem);
        return offered.isEmpty()
                || solver.equilibrate(
                        offered.stream()
                                .mapToInt(m -> system.mineralNumber(m).orElseThrow())
                                .toArray(),
                        offered.stream()
                                .mapToDouble(m -> problem.minerals().getOrDefault(m, 0.0))
                                .toArray());
    }

    List<String> offered(EquilibriumProblem problem) {
        return problem.minerals().keySet().stream()
                .filter(m -> system.mineralNumber(m).isPresent())
                .toList();
    }
}
