package org.diaspore.chemistry.equilibrium;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.diaspore.chemistry.InputException;
import org.diaspore.chemistry.database.Database;
import org.junit.jupiter.api.Test;

class EquilibriumBatchIdentityTest {
    private static final int STATES = 500;

    @Test
    void twoThreadsGiveTheBitsOfOne() {
        for (Database database : databases()) {
            var system = system(database);
            var batch = batch(system);
            BatchStates states = states(system, 25);
            assertSameBits(batch.solve(states), batch.onThreads(2).solve(states));
            assertSameBits(batch.warm().solve(states), batch.warm().onThreads(2).solve(states));
        }
    }

    @Test
    void aBatchGivesTheBitsOfAFreshSolverPerState() {
        for (Database database : databases()) {
            var system = system(database);
            BatchStates states = states(system, 25);
            BatchResults results = batch(system).solve(states);
            for (int i = 0; i < STATES; i += 17) {
                var solver = new EquilibriumSolver(system, states.offered.length);
                solver.speciate(
                        states.temperatureK[i],
                        states.pressurePa[i],
                        states.totals[i],
                        Double.NaN,
                        Double.NaN,
                        false);
                assertThat(solver.equilibrate(states.offered, states.moles[i])).isTrue();
                assertThat(results.pH()[i]).isEqualTo(solver.pH());
                assertThat(results.moles(1)[i]).isEqualTo(solver.moles(1));
            }
        }
    }

    @Test
    void warmStartsGiveTheSameStates() {
        for (Database database : databases()) {
            var system = system(database);
            BatchStates states = states(system, 25);
            BatchResults cold = batch(system).solve(states);
            BatchResults warm = batch(system).warm().solve(states);
            assertThat(cold.unconverged()).isZero();
            assertThat(warm.unconverged()).isZero();
            for (int i = 0; i < STATES; i++) {
                assertThat(warm.pH()[i]).isCloseTo(cold.pH()[i], within(1e-8));
                assertThat(warm.molality(0)[i]).isCloseTo(cold.molality(0)[i], within(1e-9));
                assertThat(warm.moles(0)[i]).isCloseTo(cold.moles(0)[i], within(1e-9));
            }
        }
    }

    @Test
    void progressRisesToTheNumberOfStates() {
        var system = system(SmallDatabases.debyeHuckel());
        var seen = new ArrayList<Integer>();
        batch(system).onThreads(2).solve(states(system, 25), seen::add);
        assertThat(seen).isSorted().doesNotHaveDuplicates().endsWith(STATES);
    }

    @Test
    void aStateOutOfRangeIsNamedWhateverTheThreads() {
        var system = system(SmallDatabases.debyeHuckel());
        assertFirstNamed(system, 9000);
        assertFirstNamed(system(SmallDatabases.tabulated()), 400);
    }

    @Test
    void anInterruptedBatchHandsNothingOut() {
        var system = system(SmallDatabases.debyeHuckel());
        var batch = batch(system);
        BatchStates states = states(system, 25);
        assertThatThrownBy(() -> batch.solve(states, done -> Thread.currentThread().interrupt()))
                .isInstanceOf(IllegalStateException.class);
        assertThat(Thread.interrupted()).isTrue();
    }

    private static void assertFirstNamed(ChemicalSystem system, double temperatureK) {
        BatchStates states = states(system, 25);
        states.temperatureK[333] = temperatureK;
        states.temperatureK[170] = temperatureK;
        for (int threads = 1; threads <= 3; threads++) {
            var batch = batch(system).onThreads(threads);
            assertThatThrownBy(() -> batch.solve(states))
                    .isInstanceOf(InputException.class)
                    .hasMessageStartingWith("state 170");
        }
    }

    @Test
    void shapesThatDoNotFitAreInputErrors() {
        var system = system(SmallDatabases.debyeHuckel());
        var states = BatchStates.of(new double[2], new double[2], new double[2][3]);
        assertThatThrownBy(() -> batch(system).solve(states)).isInstanceOf(InputException.class);
        assertThatThrownBy(() -> BatchStates.of(new double[2], new double[3], new double[2][3]))
                .isInstanceOf(InputException.class);
        assertThatThrownBy(() -> EquilibriumBatch.of(system, new int[] {-1}, new int[0]))
                .isInstanceOf(InputException.class);
        assertThatThrownBy(() -> states.withMinerals(new int[] {0}, new double[2][0]))
                .isInstanceOf(InputException.class);
    }

    @Test
    void anEmptyBatchIsDone() {
        var system = system(SmallDatabases.debyeHuckel());
        var none = BatchStates.of(new double[0], new double[0], new double[0][]);
        assertThat(batch(system).onThreads(2).solve(none).size()).isZero();
    }

    private static List<Database> databases() {
        return List.of(SmallDatabases.debyeHuckel(), SmallDatabases.pitzer());
    }

    private static ChemicalSystem system(Database database) {
        return ChemicalSystem.of(database, List.of("Na", "Cl", "C(4)", "S(6)", "Ca"), false);
    }

    private static EquilibriumBatch batch(ChemicalSystem system) {
        int[] all = new int[system.species().size()];
        java.util.Arrays.setAll(all, i -> i);
        int[] minerals = new int[system.minerals().size()];
        java.util.Arrays.setAll(minerals, p -> p);
        return EquilibriumBatch.of(system, all, minerals);
    }

    /// Caustic liquors and brines; sulphate and carbonate are absent now and then.
    private static BatchStates states(ChemicalSystem system, long seed) {
        var random = new Random(seed);
        double[] temperature = new double[STATES];
        double[] pressure = new double[STATES];
        double[][] totals = new double[STATES][5];
        double[][] moles = new double[STATES][2];
        for (int i = 0; i < STATES; i++) {
            temperature[i] = 285 + 5 * random.nextInt(12);
            pressure[i] = 101325;
            totals[i][1] = random.nextDouble();
            totals[i][2] = random.nextInt(5) == 0 ? 0 : 0.2 * random.nextDouble();
            totals[i][3] = random.nextInt(5) == 0 ? 0 : 0.3 * random.nextDouble();
            totals[i][4] = 1e-3 * random.nextDouble();
            totals[i][0] = totals[i][1] + 2 * totals[i][2] + 2 * totals[i][3] + random.nextDouble();
            moles[i][0] = random.nextInt(3) == 0 ? 0 : random.nextDouble();
            moles[i][1] = random.nextInt(3) == 0 ? 0 : random.nextDouble();
        }
        int[] offered = {
            system.mineralNumber("Calcite").orElseThrow(),
            system.mineralNumber("Portlandite").orElseThrow()
        };
        return BatchStates.of(temperature, pressure, totals).withMinerals(offered, moles);
    }

    private static void assertSameBits(BatchResults a, BatchResults b) {
        assertThat(a.unconverged()).isEqualTo(b.unconverged());
        assertThat(a.pH()).isEqualTo(b.pH());
        assertThat(a.ionicStrength()).isEqualTo(b.ionicStrength());
        assertThat(a.waterActivity()).isEqualTo(b.waterActivity());
        assertThat(a.waterKg()).isEqualTo(b.waterKg());
        for (int k = 0; k < 9; k++) {
            assertThat(a.molality(k)).isEqualTo(b.molality(k));
        }
        for (int k = 0; k < 5; k++) {
            assertThat(a.saturationIndex(k)).isEqualTo(b.saturationIndex(k));
        }
        assertThat(a.moles(0)).isEqualTo(b.moles(0));
        assertThat(a.moles(1)).isEqualTo(b.moles(1));
    }
}
