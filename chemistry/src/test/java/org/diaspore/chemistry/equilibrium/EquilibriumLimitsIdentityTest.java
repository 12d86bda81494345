package org.diaspore.chemistry.equilibrium;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.diaspore.chemistry.ReferenceData;
import org.diaspore.chemistry.database.Database;
import org.diaspore.chemistry.database.LogK;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Pure water, fixed pH and pe, continuity in the totals, log K and its enthalpy.
class EquilibriumLimitsIdentityTest {
    @ParameterizedTest
    @ValueSource(doubles = {1, 25, 60, 99})
    void withoutTotalsThereIsPureWaterHalfwayToItsIonProduct(double degC) {
        Database database = ReferenceData.database("llnl.dat");
        EquilibriumProblem water = EquilibriumProblem.at(degC + 273.15, 101325);
        Equilibrium found =
                new Equilibrator(database).solve(water.withTotal("Na", 0).withTotal("Cl", 0));
        double logK = database.species("OH-").orElseThrow().logK().at(degC + 273.15);
        assertThat(found.converged()).isTrue();
        assertThat(found.pH()).isCloseTo(-logK / 2, within(1e-5));
        assertThat(found.waterActivity()).isCloseTo(1, within(1e-5));
        assertThat(found.molality().keySet()).contains("H+", "OH-").doesNotContain("Na+", "Cl-");
    }

    @Test
    void thePHOfTheChargeBalanceGivenAsFixedLeavesNoCharge() {
        var equilibrator = new Equilibrator(ReferenceData.database("llnl.dat"));
        for (Reference.State state : Reference.states("llnl-speciation.csv")) {
            Equilibrium free = equilibrator.solve(state.problem());
            Equilibrium fixed = equilibrator.solve(state.problem().withPH(free.pH()));
            assertThat(fixed.converged()).as(state.name()).isTrue();
            assertThat(fixed.charge())
                    .as(state.name())
                    .isCloseTo(0, within(1e-8 * (1 + free.ionicStrength())));
        }
    }

    @Test
    void aFixedPHIsKeptAndTheChargeItLeavesRisesAsItFalls() {
        var equilibrator = new Equilibrator(ReferenceData.database("llnl.dat"));
        EquilibriumProblem problem =
                EquilibriumProblem.at(333.15, 101325)
                        .withTotal("Na", 1)
                        .withTotal("Al", 0.2)
                        .withTotal("C(4)", 0.1)
                        .withTotal("Cl", 0.1);
        double last = Double.POSITIVE_INFINITY;
        for (double pH = 1; pH <= 13; pH += 0.5) {
            Equilibrium found = equilibrator.solve(problem.withPH(pH));
            assertThat(found.converged()).as("pH %s", pH).isTrue();
            assertThat(found.pH()).isCloseTo(pH, within(1e-12));
            assertThat(found.charge()).as("pH %s", pH).isLessThan(last);
            last = found.charge();
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {-4, 0, 4, 10, 14})
    void aFixedPeSetsTheRatioOfTheValences(double pe) {
        Database database = ReferenceData.database("phreeqc.dat");
        Equilibrium found =
                new Equilibrator(database)
                        .solve(
                                EquilibriumProblem.at(298.15, 101325)
                                        .withTotal("Fe", 1e-3)
                                        .withTotal("Cl", 0.1)
                                        .withTotal("Na", 0.05)
                                        .withPe(pe));
        // Fe+2 = Fe+3 + e-
        double logK = database.species("Fe+3").orElseThrow().logK().at(298.15);
        assertThat(found.converged()).isTrue();
        assertThat(
                        found.log10Activity().getOrDefault("Fe+3", Double.NaN)
                                - found.log10Activity().getOrDefault("Fe+2", Double.NaN))
                .isCloseTo(logK + pe, within(1e-9));
    }

    /// Half the step, half the largest change: so no jump where minerals come and go.
    @Test
    void mineralsAndAluminateChangeWithoutAJumpAlongTheTotals() {
        double coarse = largestChange(200);
        double fine = largestChange(400);
        assertThat(fine).isLessThan(0.6 * coarse);
    }

    private static double largestChange(int steps) {
        var equilibrator = new Equilibrator(ReferenceData.database("llnl.dat"));
        double largest = 0;
        double lastGibbsite = Double.NaN;
        double lastAluminate = Double.NaN;
        for (int k = 0; k <= steps; k++) {
            Equilibrium found =
                    equilibrator.solve(
                            EquilibriumProblem.at(353.15, 101325)
                                    .withTotal("Na", 4)
                                    .withTotal("Cl", 0.5)
                                    .withTotal("Si", 0.05)
                                    .withTotal("Al", 0.01 + 3.5 * k / steps)
                                    .withMineral("Gibbsite", 0)
                                    .withMineral("Analcime", 0));
            assertThat(found.converged()).isTrue();
            double gibbsite = found.mineralMol().getOrDefault("Gibbsite", 0.0);
            double aluminate = found.molality().getOrDefault("AlO2-", 0.0);
            if (k > 0) {
                largest = Math.max(largest, Math.abs(gibbsite - lastGibbsite));
                largest = Math.max(largest, Math.abs(aluminate - lastAluminate));
            }
            lastGibbsite = gibbsite;
            lastAluminate = aluminate;
        }
        return largest;
    }

    @ParameterizedTest
    @ValueSource(strings = {"llnl.dat", "phreeqc.dat", "pitzer.dat"})
    void theSlopeOfEveryLogKIsItsDerivative(String name) {
        Database database = ReferenceData.database(name);
        database.species().forEach(s -> derivative(s.name(), s.logK()));
        database.minerals().forEach(m -> derivative(m.name(), m.logK()));
    }

    private static void derivative(String name, LogK logK) {
        for (double t : new double[] {298.15, 348.15, 423.15}) {
            double h = 0.05;
            // Central differences, extrapolated once.
            double wide = (logK.at(t + 2 * h) - logK.at(t - 2 * h)) / (4 * h);
            double near = (logK.at(t + h) - logK.at(t - h)) / (2 * h);
            double slope = (4 * near - wide) / 3;
            double size =
                    Math.abs(logK.a1())
                            + Math.abs(logK.a2() * t)
                            + Math.abs(logK.a4() * Math.log10(t))
                            + Math.abs(logK.a3() / t)
                            + 1;
            assertThat(logK.slope(t))
                    .as("%s at %s K", name, t)
                    .isCloseTo(slope, within(1e-12 * size + 1e-7 * Math.abs(slope)));
        }
    }

    @Test
    void aConstantWithAnEnthalpyGivesTheEnthalpyBackAtEveryTemperature() {
        LogK logK = LogK.vantHoff(-8.48, -9610);
        for (double t = 273.15; t < 573; t += 25) {
            assertThat(logK.enthalpyJPerMol(t)).isCloseTo(-9610, within(1e-8));
        }
        assertThat(logK.at(298.15)).isCloseTo(-8.48, within(1e-12));
    }
}
