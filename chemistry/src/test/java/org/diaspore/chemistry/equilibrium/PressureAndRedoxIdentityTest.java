package org.diaspore.chemistry.equilibrium;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.diaspore.chemistry.database.Database;
import org.diaspore.chemistry.database.PhreeqcReader;
import org.junit.jupiter.api.Test;

/// Constants answer to pressure by molar volumes, and couples to pe, as thermodynamics asks.
class PressureAndRedoxIdentityTest {
    private static final String SMALL =
            """
            SOLUTION_MASTER_SPECIES
            H H+ 0 H 1.008
            E e- 0 0 0
            O H2O 0 O 16
            Cl Cl- 0 Cl 35.45
            Fe Fe+2 0 Fe 55.85
            Fe(2) Fe+2 0 Fe
            Fe(3) Fe+3 0 Fe
            Na Na+ 0 Na 22.99
            SOLUTION_SPECIES
            H+ = H+
            e- = e-
            H2O = H2O
            Cl- = Cl-; -Vm 4.465 4.801 4.325 -2.847 1.748 0 -0.331 20.16 0 1
            Na+ = Na+; -Vm 2.28 -4.38 -4.1 -0.586 0.09 4 0.3 52 -3.33e-3 0.566
            Fe+2 = Fe+2
            Fe+2 = Fe+3 + e-; log_k -13.02
            H2O = OH- + H+; log_k -14
            PHASES
            Halite
            NaCl = Na+ + Cl-; log_k 1.57; -Vm 27.1
            """;

    private final Database database = PhreeqcReader.read("small.dat", SMALL.lines().toList());

    @Test
    void theCoupleFollowsPe() {
        var e =
                new Equilibrator(database)
                        .solve(
                                EquilibriumProblem.at(298.15, 101325)
                                        .withTotal("Fe", 1e-3)
                                        .withTotal("Cl", 0.1)
                                        .withPe(12.5));
        assertThat(e.converged()).as(e.reason()).isTrue();
        assertThat(e.log10Activity("Fe+3") - e.log10Activity("Fe+2"))
                .isCloseTo(12.5 - 13.02, within(1e-10));
        assertThat(e.molality("Fe+3") + e.molality("Fe+2")).isCloseTo(1e-3, within(1e-15));
    }

    @Test
    void withoutPeEachValenceKeepsItsTotal() {
        var e =
                new Equilibrator(database)
                        .solve(
                                EquilibriumProblem.at(298.15, 101325)
                                        .withTotal("Fe(3)", 1e-3)
                                        .withTotal("Cl", 0.1));
        assertThat(e.molality("Fe+3")).isCloseTo(1e-3, within(1e-15));
        assertThat(e.molality()).doesNotContainKey("Fe+2");
    }

    @Test
    void anElementAloneIsItsFirstValence() {
        var e =
                new Equilibrator(database)
                        .solve(
                                EquilibriumProblem.at(298.15, 101325)
                                        .withTotal("Fe", 1e-3)
                                        .withTotal("Cl", 0.1));
        assertThat(e.molality()).containsKey("Fe+2").doesNotContainKey("Fe+3");
    }

    @Test
    void pressureRaisesTheSolubilityOfASaltThatShrinksOnDissolving() {
        double low = halite(1);
        double high = halite(500);
        // Halite shrinks by about 9 cm3/mol: dlnK = 9e-6 x 500 x 101325 / (R T) = 0.18.
        assertThat(high / low).isBetween(1.005, 1.2);
        assertThat(halite(1.0 + 1e-6)).isCloseTo(low, within(1e-6));
    }

    @Test
    void aSolverThatMetOtherPressuresAndTemperaturesGivesTheSame() {
        var used = new Equilibrator(database);
        for (double celsius : new double[] {25, 60, 10, 90}) {
            for (double atm : new double[] {500, 1, 800, 20}) {
                var problem =
                        EquilibriumProblem.at(celsius + 273.15, atm * 101325)
                                .withTotal("Na", 0.1)
                                .withTotal("Cl", 0.1)
                                .withMineral("Halite", 10);
                double again = used.solve(problem).molality("Na+");
                double fresh = new Equilibrator(database).solve(problem).molality("Na+");
                assertThat(again)
                        .as(celsius + " degC, " + atm + " atm")
                        .isCloseTo(fresh, within(1e-10));
            }
        }
    }

    @Test
    void derivativesAreRefusedWherePressureMovesConstants() {
        ChemicalSystem system = ChemicalSystem.of(database, List.of("Na", "Cl"), false);
        var solver = new EquilibriumSolver(system, 1);
        var sensitivities = new Sensitivities(solver);
        double[] totals = {0.1, 0.1};
        for (double atm : new double[] {1, 500}) {
            assertThat(solver.speciate(298.15, atm * 101325, totals, Double.NaN, Double.NaN, false))
                    .isTrue();
            assertThat(sensitivities.ofLiquor()).as(atm + " atm").isEqualTo(atm == 1);
        }
    }

    private double halite(double atm) {
        var e =
                new Equilibrator(database)
                        .solve(
                                EquilibriumProblem.at(298.15, atm * 101325)
                                        .withMineral("Halite", 10));
        assertThat(e.converged()).as(e.reason()).isTrue();
        return e.molality("Na+");
    }
}
