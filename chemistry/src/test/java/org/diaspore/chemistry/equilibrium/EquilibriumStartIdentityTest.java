package org.diaspore.chemistry.equilibrium;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.diaspore.chemistry.ReferenceData;
import org.junit.jupiter.api.Test;

/// The answer belongs to the problem: not to the start, the order of its parts, or what was solved
/// before.
class EquilibriumStartIdentityTest {
    private static final List<String> COMPONENTS =
            List.of("Na", "Al", "Si", "Ca", "C(4)", "S(6)", "Cl", "K");
    private static final List<String> MINERALS =
            List.of("Gibbsite", "Kaolinite", "Calcite", "Analcime");

    /// Each start is the answer to another random problem, hundreds of orders of magnitude away in
    /// the trace species.
    @Test
    void aHundredRandomStartsGiveTheSameSpeciationAndMinerals() {
        var system = ChemicalSystem.of(ReferenceData.database("llnl.dat"), COMPONENTS, false);
        for (EquilibriumProblem problem : List.of(liquor(), brine(), acid())) {
            var cold = new SolvedState(system);
            assertThat(cold.solve(problem)).isTrue();
            double[] expected = numbers(cold, problem);
            var warm = new SolvedState(system);
            var random = new RandomStates(17);
            for (int start = 0; start < 100; start++) {
                EquilibriumProblem other = start(random);
                assertThat(warm.solve(other)).as("%s", other).isTrue();
                assertThat(warm.speciate(problem, true) && warm.equilibrate(problem))
                        .as("from %s", other)
                        .isTrue();
                double[] found = numbers(warm, problem);
                for (int k = 0; k < found.length; k++) {
                    assertThat(found[k])
                            .as("number %d of %s from %s", k, problem, other)
                            .isCloseTo(expected[k], within(1e-9 * (1 + Math.abs(expected[k]))));
                }
            }
        }
    }

    @Test
    void theOrderOfTotalsAndMineralsDoesNotMatter() {
        var equilibrator = new Equilibrator(ReferenceData.database("llnl.dat"));
        for (EquilibriumProblem problem : List.of(liquor(), brine(), acid())) {
            Equilibrium expected = equilibrator.solve(problem);
            for (int seed = 0; seed < 20; seed++) {
                Equilibrium found = equilibrator.solve(shuffled(problem, new Random(seed)));
                assertThat(found.pH()).isCloseTo(expected.pH(), within(1e-10));
                expected.molality()
                        .forEach((species, m) ->
                                assertThat(found.molality().getOrDefault(species, 0.0))
                                        .as(species)
                                        .isCloseTo(m, within(1e-9 * m)));
                expected.mineralMol()
                        .forEach((mineral, mol) ->
                                assertThat(found.mineralMol().getOrDefault(mineral, -1.0))
                                        .as(mineral)
                                        .isCloseTo(mol, within(1e-11)));
            }
        }
    }

    @Test
    void theSameProblemGivesTheSameBitsWhateverWasSolvedBefore() {
        var fresh = new Equilibrator(ReferenceData.database("llnl.dat"));
        var used = new Equilibrator(ReferenceData.database("llnl.dat"));
        var random = new RandomStates(19);
        for (EquilibriumProblem problem : List.of(liquor(), brine(), acid())) {
            Equilibrium expected = fresh.solve(problem);
            for (int i = 0; i < 10; i++) {
                used.solve(start(random));
                assertThat(used.solve(problem)).isEqualTo(expected);
            }
        }
    }

    private static EquilibriumProblem at(double degC) {
        return EquilibriumProblem.at(degC + 273.15, 101325);
    }

    private static EquilibriumProblem liquor() {
        return offered(with(at(80), 4, 0.9, 0.01, 1e-4, 0.3, 0.05, 0.2, 0.02), 0.5, 0.1, 0.1, 0);
    }

    private static EquilibriumProblem brine() {
        return offered(with(at(25), 0.5, 1e-6, 1e-4, 0.01, 2e-3, 0.03, 0.55, 0.01), 0, 0.2, 0, 0.1);
    }

    private static EquilibriumProblem acid() {
        return offered(with(at(60), 0.1, 0.3, 2e-3, 0.02, 1e-3, 0.9, 0.5, 0.1), 0.05, 0, 0.2, 0);
    }

    /// A problem with every component there, so that its answer can serve as a start.
    private static EquilibriumProblem start(RandomStates random) {
        var totals = new double[COMPONENTS.size()];
        for (int k = 0; k < totals.length; k++) {
            totals[k] = random.logUniform(1e-7, 1);
        }
        return offered(
                with(at(random.uniform(1, 99)), totals), 0, random.logUniform(1e-3, 1), 0, 0);
    }

    private static EquilibriumProblem with(EquilibriumProblem problem, double... totals) {
        EquilibriumProblem p = problem;
        for (int k = 0; k < totals.length; k++) {
            p = p.withTotal(COMPONENTS.get(k), totals[k]);
        }
        return p;
    }

    private static EquilibriumProblem offered(EquilibriumProblem problem, double... moles) {
        EquilibriumProblem p = problem;
        for (int k = 0; k < moles.length; k++) {
            p = p.withMineral(MINERALS.get(k), moles[k]);
        }
        return p;
    }

    private static EquilibriumProblem shuffled(EquilibriumProblem p, Random random) {
        EquilibriumProblem q = EquilibriumProblem.at(p.temperatureK(), p.pressurePa());
        var totals = new ArrayList<>(p.totals().keySet());
        Collections.shuffle(totals, random);
        for (String c : totals) {
            q = q.withTotal(c, p.totals().getOrDefault(c, 0.0));
        }
        var minerals = new ArrayList<>(p.minerals().keySet());
        Collections.shuffle(minerals, random);
        for (String m : minerals) {
            q = q.withMineral(m, p.minerals().getOrDefault(m, 0.0));
        }
        return q;
    }

    /// pH, moles of minerals and the logarithm of every molality.
    private static double[] numbers(SolvedState state, EquilibriumProblem problem) {
        EquilibriumSolver solver = state.solver;
        int minerals = state.offered(problem).size();
        int species = solver.system().species().size();
        var all = new double[1 + minerals + species];
        all[0] = solver.pH();
        for (int k = 0; k < minerals; k++) {
            all[1 + k] = solver.moles(k);
        }
        for (int i = 0; i < species; i++) {
            all[1 + minerals + i] = Math.log(solver.molality(i));
        }
        return all;
    }
}
