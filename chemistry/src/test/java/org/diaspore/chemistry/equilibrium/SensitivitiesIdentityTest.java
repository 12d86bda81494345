package org.diaspore.chemistry.equilibrium;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.diaspore.chemistry.ReferenceData;
import org.diaspore.chemistry.database.Database;
import org.junit.jupiter.api.Test;

/// Derivatives against differences of states solved anew, fourth order in the step.
class SensitivitiesIdentityTest {
    private static final double ATM = 101325;
    private static final int STEPS = 5;

    /// Of a result of the solver, absolute.
    private static final double ROUND_OFF = 3e-13;

    private static final double NONE = Double.NaN;

    @Test
    void aLiquorOfIonPairsFollowsItsTotalsAndTemperature() {
        check(SmallDatabases.debyeHuckel(), 311, NONE, salts(), Map.of());
    }

    @Test
    void aLiquorOfTabulatedParametersFollowsItsInputs() {
        check(SmallDatabases.tabulated(), 311, NONE, salts(), Map.of("Calcite", 0.3));
    }

    @Test
    void aLiquorOfFixedPHFollowsItsTotalsAndTemperature() {
        check(SmallDatabases.debyeHuckel(), 311, 8.3, salts(), Map.of());
    }

    @Test
    void aLiquorWithMineralsFollowsItsTotalsTemperatureAndMinerals() {
        check(
                SmallDatabases.debyeHuckel(),
                311,
                NONE,
                salts(),
                Map.of("Calcite", 0.02, "Gypsum", 0.5, "Portlandite", 0.0));
    }

    @Test
    void aLiquorOfFixedPHKeepsItsChargeWhenMineralsJoin() {
        check(
                SmallDatabases.debyeHuckel(),
                311,
                8.3,
                salts(),
                Map.of("Calcite", 0.5, "Gypsum", 0.5));
    }

    @Test
    void aBrineFollowsItsTotalsAndTemperature() {
        check(SmallDatabases.pitzer(), 319, NONE, brine(), Map.of());
    }

    @Test
    void aBrineThatSetsHydratesFreeFollowsAllInputs() {
        check(
                SmallDatabases.pitzer(),
                290,
                NONE,
                brine(),
                Map.of("Mirabilite", 2.0, "Gypsum", 0.1, "Calcite", 0.1));
    }

    @Test
    void aBrineWithoutChlorideFollowsItsTotals() {
        check(
                SmallDatabases.pitzer(),
                319,
                NONE,
                Map.of("Na", 3.0, "S(6)", 1.0, "C(4)", 0.4),
                Map.of());
    }

    @Test
    void aluminateLiquorOfTheReferenceDatabaseFollowsItsInputs() {
        Database llnl = ReferenceData.database("llnl.dat");
        Map<String, Double> liquor =
                Map.of("Na", 1.5, "Al", 0.4, "Si", 0.01, "C(4)", 0.1, "Cl", 0.2, "Ca", 1e-5);
        check(llnl, 341, NONE, liquor, Map.of());
        check(llnl, 341, NONE, liquor, Map.of("Gibbsite", 0.5, "Calcite", 0.01));
        check(llnl, 341, NONE, liquor, Map.of("Gibbsite", 0.5, "Portlandite", 0.3));
    }

    @Test
    void aLiquorOfFixedPeFollowsItsInputs() {
        Database llnl = ReferenceData.database("llnl.dat");
        Map<String, Double> liquor = Map.of("Na", 0.3, "V", 1e-3, "S", 0.01, "Cl", 0.1);
        check(llnl, 341, NONE, -2, liquor, Map.of());
    }

    @Test
    void hotNeutralLiquorOfTheReferenceDatabaseFollowsItsInputs() {
        Database llnl = ReferenceData.database("llnl.dat");
        Map<String, Double> liquor =
                Map.of("Na", 0.15, "Al", 1e-4, "Si", 0.0036, "K", 5e-4, "Cl", 0.15, "S(6)", 1e-4);
        check(llnl, 453, NONE, liquor, Map.of());
        check(llnl, 453, NONE, liquor, Map.of("Boehmite", 0.1, "Quartz", 0.0));
    }

    @Test
    void brinesOfTheReferencePitzerDatabaseFollowTheirInputs() {
        Database pitzer = ReferenceData.database("pitzer.dat");
        Map<String, Double> brine =
                Map.of(
                        "Na", 2.9, "K", 0.3, "Mg", 0.5, "Ca", 0.01, "Cl", 3.0, "S(6)", 0.6, "C(4)",
                        0.02);
        check(pitzer, 321, NONE, brine, Map.of());
        check(pitzer, 321, NONE, brine, Map.of("Halite", 6.0, "Gypsum", 0.2, "Calcite", 0.0));
    }

    @Test
    void componentsThatOnlyMineralsBringFollowTheOtherInputs() {
        check(
                SmallDatabases.debyeHuckel(),
                311,
                NONE,
                Map.of("Na", 0.4, "Cl", 0.2, "C(4)", 0.05, "S(6)", 0.0, "Ca", 0.0),
                Map.of("Portlandite", 0.1, "Gypsum", 0.02, "Calcite", 0.0));
    }

    @Test
    void aMineralThatRunsOutKeepsItsDerivativeAtNothing() {
        check(
                SmallDatabases.debyeHuckel(),
                300,
                NONE,
                salts(),
                Map.of("Mirabilite", 0.01, "Portlandite", 0.4));
    }

    @Test
    void derivativesByAComponentThatIsNotThereAreNotDefined() {
        var system = ChemicalSystem.of(SmallDatabases.debyeHuckel(), List.of("Na", "Cl"), false);
        var solver = new EquilibriumSolver(system, 1);
        var slopes = new Sensitivities(solver);
        assertThat(solver.speciate(300, ATM, new double[] {0.1, 0}, NONE, NONE, false)).isTrue();
        assertThat(slopes.ofLiquor()).isTrue();
        assertThat(slopes.pH(slopes.total(0))).isFinite();
        assertThat(slopes.pH(slopes.total(1))).isNaN();
        assertThatThrownBy(slopes::ofAssemblage).isInstanceOf(IllegalStateException.class);
    }

    private static Map<String, Double> salts() {
        return Map.of("Na", 0.4, "Cl", 0.2, "C(4)", 0.05, "S(6)", 0.07, "Ca", 0.004);
    }

    private static Map<String, Double> brine() {
        return Map.of("Na", 4.0, "Cl", 2.0, "C(4)", 0.1, "S(6)", 0.9, "Ca", 0.01);
    }

    private static void check(
            Database database,
            double temperatureK,
            double pH,
            Map<String, Double> totals,
            Map<String, Double> minerals) {
        check(database, temperatureK, pH, NONE, totals, minerals);
    }

    private static void check(
            Database database,
            double temperatureK,
            double pH,
            double pe,
            Map<String, Double> totals,
            Map<String, Double> minerals) {
        var components = totals.keySet().stream().sorted().toList();
        var names = minerals.keySet().stream().sorted().toList();
        var system = ChemicalSystem.of(database, components, !Double.isNaN(pe));
        var state = new State(system, names, pH, pe);
        var inputs = new double[components.size() + 1 + names.size()];
        for (int j = 0; j < components.size(); j++) {
            inputs[j] = totals.getOrDefault(components.get(j), 0.0);
        }
        inputs[components.size()] = temperatureK;
        for (int k = 0; k < names.size(); k++) {
            inputs[components.size() + 1 + k] = minerals.getOrDefault(names.get(k), 0.0);
        }
        double[][] derived = state.derived(inputs);
        for (int input = 0; input < inputs.length; input++) {
            if (inputs[input] == 0 && input < components.size()) {
                assertThat(derived[input]).contains(NONE);
                continue;
            }
            double[][] differences = new double[STEPS][];
            for (int k = 0; k < STEPS; k++) {
                differences[k] = state.differences(inputs, input, state.step(inputs, input, k));
            }
            for (int r = 0; r < differences[0].length; r++) {
                double d = derived[input][r];
                int best = state.steadiest(differences, r, inputs, input);
                double f = differences[best][r];
                double noise = ROUND_OFF / state.step(inputs, input, best);
                assertThat(d)
                        .as("%s by input %d", state.names.get(r), input)
                        .isCloseTo(f, within(1e-5 * Math.abs(f) + noise));
            }
        }
    }

    /// Solves states and lines their results up.
    private static final class State {
        private final ChemicalSystem system;
        private final int components;
        private final double pH;
        private final double pe;
        private final int[] offered;
        private final EquilibriumSolver solver;
        final List<String> names = new ArrayList<>();

        State(ChemicalSystem system, List<String> minerals, double pH, double pe) {
            this.system = system;
            this.components = system.components().size();
            this.pH = pH;
            this.pe = pe;
            offered =
                    minerals.stream()
                            .mapToInt(m -> system.mineralNumber(m).orElseThrow())
                            .toArray();
            solver = new EquilibriumSolver(system, offered.length);
        }

        boolean speciate(double[] inputs) {
            return solver.speciate(
                    inputs[components],
                    inputs[components] > 373 ? 20 * ATM : ATM,
                    java.util.Arrays.copyOf(inputs, components),
                    pH,
                    pe,
                    false);
        }

        boolean equilibrate(double[] inputs) {
            return solver.equilibrate(
                    offered, java.util.Arrays.copyOfRange(inputs, components + 1, inputs.length));
        }

        double[] results(double[] inputs) {
            assertThat(speciate(inputs)).isTrue();
            assertThat(offered.length == 0 || equilibrate(inputs)).isTrue();
            var all = new ArrayList<Double>();
            names.clear();
            for (int i = 0; i < system.species().size(); i++) {
                String name = system.species().get(i);
                if (solver.molality(i) > 0) {
                    add(all, "ln m " + name, Math.log(solver.molality(i)));
                    add(all, "ln a " + name, Math.log(10) * solver.log10Activity(i));
                }
                add(all, "m " + name, solver.molality(i));
            }
            for (int p = 0; p < system.minerals().size(); p++) {
                add(all, "SI " + system.minerals().get(p), solver.saturationIndex(p));
            }
            for (int k = 0; k < offered.length; k++) {
                add(all, "moles " + system.minerals().get(offered[k]), solver.moles(k));
            }
            add(all, "pH", solver.pH());
            add(all, "ln aw", Math.log(solver.waterActivity()));
            add(all, "I", solver.ionicStrength());
            add(all, "water", solver.waterKg());
            return all.stream().mapToDouble(d -> d).toArray();
        }

        private void add(List<Double> all, String name, double value) {
            if (value > Double.NEGATIVE_INFINITY) {
                names.add(name);
                all.add(value);
            }
        }

        double[][] derived(double[] inputs) {
            var slopes = new Sensitivities(solver);
            assertThat(speciate(inputs)).isTrue();
            assertThat(slopes.ofLiquor()).isTrue();
            if (offered.length > 0) {
                assertThat(equilibrate(inputs)).isTrue();
                assertThat(slopes.ofAssemblage()).isTrue();
            }
            assertThat(slopes.inputs()).isEqualTo(inputs.length);
            var derived = new double[inputs.length][];
            for (int input = 0; input < inputs.length; input++) {
                var all = new ArrayList<Double>();
                for (int i = 0; i < system.species().size(); i++) {
                    if (solver.molality(i) > 0) {
                        all.add(slopes.lnMolality(i, input));
                        all.add(slopes.lnActivity(i, input));
                    }
                    all.add(slopes.molality(i, input));
                }
                for (int p = 0; p < system.minerals().size(); p++) {
                    if (solver.saturationIndex(p) > Double.NEGATIVE_INFINITY) {
                        all.add(slopes.saturationIndex(p, input));
                    }
                }
                for (int k = 0; k < offered.length; k++) {
                    all.add(slopes.moles(k, input));
                }
                all.add(slopes.pH(input));
                all.add(slopes.lnWaterActivity(input));
                all.add(slopes.ionicStrength(input));
                all.add(slopes.waterKg(input));
                derived[input] = all.stream().mapToDouble(d -> d).toArray();
            }
            return derived;
        }

        double step(double[] inputs, int input, int k) {
            double largest =
                    input == components
                            ? 0.2
                            : inputs[input] > 0 ? 1e-2 * Math.min(inputs[input], 1) : 1e-3;
            return largest * Math.pow(8, -k);
        }

        /// The step at which differences change least, round-off counted.
        int steadiest(double[][] differences, int r, double[] inputs, int input) {
            int best = 1;
            double least = Double.POSITIVE_INFINITY;
            for (int k = 1; k < STEPS; k++) {
                double change =
                        Math.abs(differences[k][r] - differences[k - 1][r])
                                + ROUND_OFF / step(inputs, input, k);
                if (change < least) {
                    least = change;
                    best = k;
                }
            }
            return best;
        }

        double[] differences(double[] inputs, int input, double h) {
            double[] at = inputs.clone();
            boolean forward = inputs[input] == 0;
            int[] places = forward ? new int[] {0, 1, 2, 3, 4} : new int[] {-2, -1, 1, 2};
            double[] weights =
                    forward
                            ? new double[] {-25.0 / 12, 4, -3, 4.0 / 3, -0.25}
                            : new double[] {1.0 / 12, -2.0 / 3, 2.0 / 3, -1.0 / 12};
            double[] sum = new double[0];
            for (int k = 0; k < places.length; k++) {
                at[input] = inputs[input] + places[k] * h;
                double[] r = results(at);
                if (k == 0) {
                    sum = new double[r.length];
                }
                for (int n = 0; n < r.length; n++) {
                    sum[n] += weights[k] * r[n] / h;
                }
            }
            return sum;
        }
    }
}
