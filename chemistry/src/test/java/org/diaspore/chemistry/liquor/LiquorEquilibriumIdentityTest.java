package org.diaspore.chemistry.liquor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.diaspore.chemistry.Steam97;
import org.diaspore.chemistry.database.Database;
import org.diaspore.chemistry.database.Mineral;
import org.diaspore.chemistry.equilibrium.Equilibrator;
import org.diaspore.chemistry.equilibrium.Equilibrium;
import org.diaspore.chemistry.equilibrium.EquilibriumProblem;
import org.junit.jupiter.api.Test;

/// The liquor database in the equilibrium engine: every liquor a plant could meet is solved.
class LiquorEquilibriumIdentityTest {
    private static final int STATES = 10_000;

    @Test
    void tenThousandRandomLiquorsWithMineralsAllConverge() {
        Database database = LiquorDatabase.recommended();
        List<String> minerals = database.minerals().stream().map(Mineral::name).toList();
        var equilibrator = new Equilibrator(database);
        var random = new SplittableRandom(20260101);
        List<String> failed = new ArrayList<>();
        for (int k = 0; k < STATES; k++) {
            EquilibriumProblem problem = liquor(random);
            int offered = random.nextInt(4);
            for (int m = 0; m < offered; m++) {
                problem =
                        problem.withMineral(
                                minerals.get(random.nextInt(minerals.size())),
                                random.nextBoolean() ? 0 : random.nextDouble(0, 2));
            }
            Equilibrium e = equilibrator.solve(problem);
            if (!e.converged()) {
                failed.add(e.reason() + " " + problem);
            }
        }
        assertThat(failed).as("unconverged of " + STATES).isEmpty();
    }

    /// Caustic from 0.5 to 9 mol/kg, Al/Na to 0.75, salts, 25 to 280 degC at saturation.
    private static EquilibriumProblem liquor(SplittableRandom random) {
        double kelvin = 273.15 + random.nextDouble(25, 280);
        double sodium = random.nextDouble(0.5, 9);
        double aluminium = sodium * random.nextDouble(0, 0.75);
        double free = sodium - aluminium;
        return EquilibriumProblem.at(kelvin, Math.max(1e5, Steam97.saturationPressurePa(kelvin)))
                .withTotal("Na", sodium)
                .withTotal("Al", aluminium)
                .withTotal("C", random.nextDouble(0, 0.12) * free)
                .withTotal("S", random.nextDouble(0, 0.06) * free)
                .withTotal("Cl", random.nextDouble(0, 0.15) * free)
                .withTotal("Si", Math.pow(10, random.nextDouble(-4, -0.7)) * Math.min(1, free / 2))
                .withTotal("Oxalate", random.nextDouble(0, 0.03) * free);
    }

    @Test
    void gibbsiteInExcessSaturatesCausticSoda() {
        Database database = LiquorDatabase.recommended();
        var equilibrator = new Equilibrator(database);
        for (double celsius : new double[] {40, 60, 80, 100, 140}) {
            double kelvin = celsius + 273.15;
            Equilibrium e =
                    equilibrator.solve(
                            EquilibriumProblem.at(
                                            kelvin,
                                            Math.max(1e5, Steam97.saturationPressurePa(kelvin)))
                                    .withTotal("Na", 4)
                                    .withMineral("Gibbsite", 4));
            assertThat(e.converged()).as(e.reason()).isTrue();
            assertThat(e.saturationIndex("Gibbsite")).isCloseTo(0, within(1e-10));
            assertThat(e.mineralMol("Gibbsite")).isPositive();
        }
    }

    @Test
    void valencesHaveTheNamesOfOtherDatabases() {
        var equilibrator = new Equilibrator(LiquorDatabase.recommended());
        Equilibrium e =
                equilibrator.solve(
                        EquilibriumProblem.at(333.15, 101325)
                                .withTotal("Na", 3)
                                .withTotal("C(4)", 0.2)
                                .withTotal("S(6)", 0.1));
        assertThat(e.converged()).isTrue();
        assertThat(e.molality("SO4-2")).isCloseTo(0.1, within(1e-12));
    }
}
