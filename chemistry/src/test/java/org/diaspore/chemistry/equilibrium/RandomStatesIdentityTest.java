package org.diaspore.chemistry.equilibrium;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.diaspore.chemistry.ReferenceData;
import org.junit.jupiter.api.Test;

/// Feasible states drawn at random, none of which may fail. Databases are read from the reference
/// folder.
class RandomStatesIdentityTest {
    private static final List<String> LIQUOR =
            List.of("Na", "Al", "Si", "Ca", "C(4)", "S(6)", "Cl");
    private static final List<String> BRINE = List.of("Na", "Ca", "C(4)", "S(6)", "Cl");
    private static final List<String> WATER =
            List.of(
                    "Na", "Al", "Si", "Ca", "C(4)", "S(6)", "Cl", "K", "Mg", "Li", "Ga", "F", "Sc",
                    "La", "V(5)");

    @Test
    void threeThousandWatersWithMineralsAllConverge() {
        var states = new RandomStates(3);
        assertThat(unconverged("llnl.dat", WATER, 3000, states::waterWithMinerals)).isEmpty();
    }

    @Test
    void threeThousandWatersAllConverge() {
        var states = new RandomStates(4);
        assertThat(unconverged("llnl.dat", WATER, 3000, states::water)).isEmpty();
    }

    @Test
    void tenThousandBayerLiquorsAllConverge() {
        var states = new RandomStates(5);
        assertThat(unconverged("llnl.dat", LIQUOR, 10_000, states::liquor)).isEmpty();
    }

    @Test
    void tenThousandBayerLiquorsWithMineralsAllConverge() {
        var states = new RandomStates(6);
        assertThat(unconverged("llnl.dat", LIQUOR, 10_000, states::liquorWithMinerals)).isEmpty();
    }

    @Test
    void tenThousandLiquorsWithoutAluminaAllConvergeByPitzer() {
        var states = new RandomStates(7);
        assertThat(unconverged("pitzer.dat", BRINE, 10_000, states::liquorWithMinerals)).isEmpty();
    }

    /// Solves on a system of all components, so that none has to be compiled anew.
    private static List<String> unconverged(
            String database,
            List<String> components,
            int count,
            Supplier<EquilibriumProblem> draw) {
        var state =
                new SolvedState(
                        ChemicalSystem.of(ReferenceData.database(database), components, false));
        var failed = new ArrayList<String>();
        for (int i = 0; i < count; i++) {
            EquilibriumProblem problem = draw.get();
            if (!state.solve(problem)) {
                failed.add(i + ": " + problem);
            }
        }
        return failed;
    }
}
