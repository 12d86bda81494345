package org.diaspore.plant.precipitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.diaspore.flowsheet.Accelerator;
import org.diaspore.flowsheet.Outcome;
import org.diaspore.flowsheet.Solver;
import org.diaspore.flowsheet.Stream;
import org.diaspore.plant.setting.Settings;
import org.junit.jupiter.api.Test;

/// A whole circuit at default settings against what practice reports (typical European and American
/// circuits, targets of smelter-grade alumina).
class PrecipitationCircuitCaseTest {
    private static final TestCircuit USUAL = TestCircuit.usual();
    private static final Outcome OUTCOME = solve(USUAL, 450, 0.25);

    private static Outcome solve(TestCircuit circuit, double charge, double fraction) {
        Outcome outcome =
                new Solver(circuit.flowsheet(charge, fraction)).solve(Accelerator.BROYDEN);
        assertThat(outcome.converged()).as(outcome.complaint()).isTrue();
        return outcome;
    }

    @Test
    void itYieldsSeventyFiveToNinetyGramsPerLitre() {
        assertThat(USUAL.yield(OUTCOME)).isBetween(75.0, 90.0);
        assertThat(OUTCOME.ledger("growth-10").reading("a_to_c")).isBetween(0.32, 0.42);
    }

    @Test
    void itsProductHasSmelterGradeSizes() {
        SizeDistribution product = TestCircuit.product(OUTCOME);
        assertThat(product.fractionBelow(45e-6)).isBetween(0.05, 0.10);
        assertThat(product.fractionBelow(20e-6)).isLessThan(0.015);
        assertThat(product.fractionAbove(150e-6)).isLessThan(0.10);
        assertThat(product.medianM()).isBetween(80e-6, 100e-6);
    }

    @Test
    void itsAluminaHoldsSodaAsSmelterGradeDoes() {
        assertThat(TestCircuit.soda(OUTCOME)).isBetween(0.0030, 0.0045);
    }

    @Test
    void theLoopClosesToTheLastClass() {
        assertThat(OUTCOME.balance().elementClosure()).isLessThan(1e-8);
        assertThat(OUTCOME.balance().energyClosure()).isLessThan(1e-6);
        double made = 0;
        for (String tank : USUAL.tanks()) {
            made += OUTCOME.ledger(tank).reading("alumina_kg_per_s");
        }
        double gone =
                OUTCOME.stream("product").massKgPerS(HydrateSlurry.GIBBSITE)
                        + OUTCOME.stream("spent").massKgPerS(HydrateSlurry.GIBBSITE);
        assertThat(gone * 0.5 * 101.961 / 78.003).isCloseTo(made, within(1e-5 * made));
    }

    @Test
    void anotherStartEndsInTheSameState() {
        for (double[] start : List.of(new double[] {250, 0.4}, new double[] {700, 0.15})) {
            Outcome other = solve(USUAL, start[0], start[1]);
            same(other, OUTCOME);
        }
    }

    @Test
    void anotherAcceleratorEndsInTheSameState() {
        Outcome newton = new Solver(USUAL.flowsheet(450, 0.25)).solve(Accelerator.NEWTON);
        assertThat(newton.converged()).isTrue();
        same(newton, OUTCOME);
    }

    private static void same(Outcome one, Outcome other) {
        Stream a = one.stream("product");
        Stream b = other.stream("product");
        assertThat(a.massKgPerS() / b.massKgPerS()).isCloseTo(1, within(1e-8));
        for (int i = 0; i < a.sizes().classes(); i++) {
            assertThat(a.sizes().molPerS(i))
                    .isCloseTo(b.sizes().molPerS(i), within(1e-8 * b.sizes().totalMolPerS()));
        }
    }

    @Test
    void interstageCoolingRaisesTheYield() {
        TestCircuit without = USUAL.withCoolersAfter(List.of());
        Outcome warm = solve(without, 450, 0.25);
        TestCircuit deeper = USUAL.withCoolersAfter(List.of(2, 4, 6));
        Outcome cold = solve(deeper, 450, 0.25);
        double gain = USUAL.yield(OUTCOME) - without.yield(warm);
        assertThat(gain).isBetween(4.0, 15.0);
        assertThat(deeper.yield(cold)).isGreaterThan(USUAL.yield(OUTCOME) + 1);
        assertThat(OUTCOME.ledger("cooler-2").reading("area_m2")).isPositive();
    }

    /// Growth-only type of Chinese refineries (V9): C 275 g/L, A/C 0.66 (modulus about 1.45), seed
    /// above 800 g/L in the first tank, 60 to 62 down to 46 to 50 degC, 45 to 55 h; 75 to 95 kg/m3,
    /// spent A/C 0.31 to 0.40 (modulus 2.8 to 3.1), looser sizes. Growth a tenth of White and
    /// Bateman's.
    @Test
    void aChineseCircuitYieldsAsPublished() {
        Settings settings =
                Settings.defaults()
                        .with(
                                Map.of(
                                        "precipitation.growth_factor", 0.1,
                                        "precipitation.seed_charge", 800.0,
                                        "precipitation.growth_time", 48 * 3600.0,
                                        "precipitation.natural_cooling", 0.1 / 3600,
                                        "precipitation.interstage_cooling", 5.0));
        TestCircuit chinese =
                new TestCircuit(settings, TestCircuit.liquor(275, 0.66, 64), 0, 12, List.of(3, 6));
        Outcome outcome = solve(chinese, 800, 0.2);
        assertThat(outcome.ledger("growth-1").reading("temperature_K") - 273.15)
                .isBetween(56.0, 64.0);
        assertThat(outcome.ledger("growth-12").reading("temperature_K") - 273.15)
                .isBetween(46.0, 54.0);
        assertThat(chinese.yield(outcome)).isBetween(75.0, 95.0);
        assertThat(outcome.ledger("growth-12").reading("a_to_c")).isBetween(0.31, 0.40);
        assertThat(outcome.ledger("growth-1").reading("solids_kg_per_m3"))
                .isCloseTo(800, within(1e-6));
    }
}
