package org.diaspore.chemistry.equilibrium;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.diaspore.chemistry.database.PhreeqcReader;
import org.junit.jupiter.api.Test;

/// Solid solutions and gases hold to the law of mass action and to their totals.
class MixtureIdentityTest {
    private static final List<String> END_MEMBERS = List.of("Calcite", "Strontianite");
    private static final String SMALL =
            """
            SOLUTION_MASTER_SPECIES
            H H+ 0 H 1.008
            E e- 0 0 0
            O H2O 0 O 16
            Na Na+ 0 Na 22.99
            Cl Cl- 0 Cl 35.45
            Ca Ca+2 0 Ca 40.08
            Sr Sr+2 0 Sr 87.62
            C CO3-2 2 CO3 12.01
            C(4) CO3-2 2 CO3
            SOLUTION_SPECIES
            H+ = H+
            e- = e-
            H2O = H2O
            Na+ = Na+
            Cl- = Cl-
            Ca+2 = Ca+2
            Sr+2 = Sr+2
            CO3-2 = CO3-2
            H2O = OH- + H+; log_k -14
            CO3-2 + H+ = HCO3-; log_k 10.33
            CO3-2 + 2 H+ = CO2 + H2O; log_k 16.68
            PHASES
            Calcite
            CaCO3 = Ca+2 + CO3-2; log_k -8.48
            Strontianite
            SrCO3 = Sr+2 + CO3-2; log_k -9.27
            CO2(g)
            CO2 = CO2; log_k -1.47
            H2O(g)
            H2O = H2O; log_k 1.51
            """;

    private final Equilibrator equilibrator =
            new Equilibrator(PhreeqcReader.read("small.dat", SMALL.lines().toList()));

    private static EquilibriumProblem brine() {
        return EquilibriumProblem.at(298.15, 101325)
                .withTotal("Na", 0.1)
                .withTotal("Cl", 0.1)
                .withTotal("Ca", 0.01)
                .withTotal("Sr", 0.001)
                .withTotal("C(4)", 0.01);
    }

    @Test
    void anIdealSolutionHasTheActivitiesOfItsMoleFractions() {
        var solution = Mixture.SolidSolution.ideal("CaSr", END_MEMBERS);
        for (Map<String, Double> start :
                List.<Map<String, Double>>of(
                        Map.of(), Map.of("Calcite", 0.05, "Strontianite", 0.01))) {
            Equilibrium e = equilibrator.solve(brine().withMixture(solution, start));
            assertThat(e.converged()).as(e.reason()).isTrue();
            double all = END_MEMBERS.stream().mapToDouble(m -> e.mixtureMol("CaSr", m)).sum();
            for (String member : END_MEMBERS) {
                assertThat(e.saturationIndex(member))
                        .isCloseTo(Math.log10(e.mixtureMol("CaSr", member) / all), within(1e-10));
            }
        }
    }

    @Test
    void aRegularSolutionAddsItsMargulesTerm() {
        double w = 4000;
        var solution = new Mixture.SolidSolution("CaSr", END_MEMBERS, List.of(0.0, w, w, 0.0));
        Equilibrium e =
                equilibrator.solve(brine().withMixture(solution, Map.of("Strontianite", 0.02)));
        assertThat(e.converged()).as(e.reason()).isTrue();
        double x =
                e.mixtureMol("CaSr", "Calcite")
                        / (e.mixtureMol("CaSr", "Calcite") + e.mixtureMol("CaSr", "Strontianite"));
        double lnLambda = w * (1 - x) * (1 - x) / (8.31470 * 298.15);
        assertThat(e.saturationIndex("Calcite"))
                .isCloseTo((Math.log(x) + lnLambda) / Math.log(10), within(1e-10));
    }

    @Test
    void componentsAndWaterAreConserved() {
        var solution = Mixture.SolidSolution.ideal("CaSr", END_MEMBERS);
        Equilibrium e = equilibrator.solve(brine().withMixture(solution, Map.of("Calcite", 0.05)));
        double calcium = e.waterKg() * e.molality("Ca+2") + e.mixtureMol("CaSr", "Calcite");
        double strontium = e.waterKg() * e.molality("Sr+2") + e.mixtureMol("CaSr", "Strontianite");
        assertThat(calcium).isCloseTo(0.06, within(1e-13));
        assertThat(strontium).isCloseTo(0.001, within(1e-14));
    }

    @Test
    void anUndersaturatedSolutionDissolvesWhole() {
        var solution = Mixture.SolidSolution.ideal("CaSr", END_MEMBERS);
        Equilibrium e =
                equilibrator.solve(
                        EquilibriumProblem.at(298.15, 101325)
                                .withTotal("Cl", 0.1)
                                .withMixture(
                                        solution, Map.of("Calcite", 1e-3, "Strontianite", 1e-3)));
        assertThat(e.converged()).as(e.reason()).isTrue();
        assertThat(END_MEMBERS).allMatch(m -> e.mixtureMol("CaSr", m) == 0);
    }

    @Test
    void aGasFillsUpToItsPressure() {
        double atm = 2;
        var gas = new Mixture.Gas("gas", List.of("CO2(g)", "H2O(g)"), atm * 101325);
        Equilibrium e = equilibrator.solve(brine().withMixture(gas, Map.of("CO2(g)", 0.5)));
        assertThat(e.converged()).as(e.reason()).isTrue();
        double sum =
                Math.pow(10, e.saturationIndex("CO2(g)"))
                        + Math.pow(10, e.saturationIndex("H2O(g)"));
        assertThat(sum).isCloseTo(atm, within(1e-9));
    }

    @Test
    void derivativesAreRefusedWithAMixtureInPlay() {
        var system =
                ChemicalSystem.of(
                        equilibrator.database(), List.of("Na", "Ca", "Sr", "C(4)"), false);
        var solver = new EquilibriumSolver(system, 2);
        var sensitivities = new Sensitivities(solver);
        double[] totals = {0.1, 0.01, 0.001, 0.01};
        assertThat(solver.speciate(298.15, 101325, totals, Double.NaN, Double.NaN, false)).isTrue();
        assertThat(sensitivities.ofLiquor()).isTrue();
        int[] members =
                END_MEMBERS.stream().mapToInt(m -> system.mineralNumber(m).orElseThrow()).toArray();
        var solution = Mixture.SolidSolution.ideal("CaSr", END_MEMBERS);
        assertThat(solver.equilibrate(members, new double[2], List.of(solution))).isTrue();
        assertThat(sensitivities.ofAssemblage()).isFalse();
    }

    @Test
    void anEndMemberThatCannotFormLeavesTheOthersPure() {
        var solution = Mixture.SolidSolution.ideal("CaSr", END_MEMBERS);
        EquilibriumProblem withoutStrontium =
                EquilibriumProblem.at(298.15, 101325)
                        .withTotal("Na", 0.1)
                        .withTotal("Ca", 0.01)
                        .withTotal("Sr", 0)
                        .withTotal("C(4)", 0.01);
        Equilibrium mixed = equilibrator.solve(withoutStrontium.withMixture(solution, Map.of()));
        Equilibrium pure = equilibrator.solve(withoutStrontium.withMineral("Calcite", 0));
        assertThat(mixed.mixtureMol("CaSr", "Calcite"))
                .isCloseTo(pure.mineralMol("Calcite"), within(1e-12));
    }
}
