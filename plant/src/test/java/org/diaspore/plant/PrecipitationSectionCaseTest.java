package org.diaspore.plant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.diaspore.chemistry.Substances;
import org.diaspore.chemistry.Units;
import org.diaspore.flowsheet.Accelerator;
import org.diaspore.flowsheet.Outcome;
import org.diaspore.flowsheet.Stream;
import org.diaspore.plant.precipitation.HydrateLiquors;
import org.diaspore.plant.precipitation.SizeDistribution;
import org.diaspore.plant.setting.Settings;
import org.junit.jupiter.api.Test;

/// The precipitation section against what practice reports (typical European and American circuits,
/// targets of smelter-grade alumina).
class PrecipitationSectionCaseTest {
    private static final ClosedPrecipitation USUAL = ClosedPrecipitation.usual();
    private static final int GIBBSITE = Substances.index("gibbsite");
    private static final Outcome OUTCOME = USUAL.solve();

    @Test
    void itYieldsSeventyFiveToNinetyGramsPerLitre() {
        assertThat(ClosedPrecipitation.yield(OUTCOME)).isBetween(75.0, 90.0);
        assertThat(OUTCOME.ledger("precipitator-12").reading("a_to_c")).isBetween(0.32, 0.42);
    }

    @Test
    void itsProductHasSmelterGradeSizes() {
        SizeDistribution product = ClosedPrecipitation.product(OUTCOME);
        assertThat(product.fractionBelow(45e-6)).isBetween(0.05, 0.10);
        assertThat(product.fractionBelow(20e-6)).isLessThan(0.015);
        assertThat(product.fractionAbove(150e-6)).isLessThan(0.10);
        assertThat(product.medianM()).isBetween(80e-6, 100e-6);
    }

    @Test
    void itsAluminaHoldsSodaAsSmelterGradeDoes() {
        assertThat(ClosedPrecipitation.soda(OUTCOME)).isBetween(0.0030, 0.0045);
    }

    @Test
    void theLoopClosesToTheLastClass() {
        assertThat(OUTCOME.balance().elementClosure()).isLessThan(1e-8);
        assertThat(OUTCOME.balance().energyClosure()).isLessThan(1e-6);
        double made = 0;
        for (String tank : ClosedPrecipitation.tanks(OUTCOME)) {
            made += OUTCOME.ledger(tank).reading("alumina_kg_per_s");
        }
        double gone =
                OUTCOME.stream("product-slurry").massKgPerS(GIBBSITE)
                        + OUTCOME.stream("thickener-overflow").massKgPerS(GIBBSITE);
        assertThat(gone * 0.5 * 101.961 / 78.003).isCloseTo(made, within(1e-5 * made));
    }

    @Test
    void anotherStartEndsInTheSameState() {
        for (double[] start : List.of(new double[] {60, 190}, new double[] {200, 500})) {
            Outcome other = USUAL.solvedFrom(start[0], start[1]);
            same(other, OUTCOME);
        }
    }

    @Test
    void anotherAcceleratorEndsInTheSameState() {
        same(USUAL.solvedBy(Accelerator.NEWTON), OUTCOME);
    }

    private static void same(Outcome one, Outcome other) {
        Stream a = one.stream("product-slurry");
        Stream b = other.stream("product-slurry");
        assertThat(a.massKgPerS() / b.massKgPerS()).isCloseTo(1, within(1e-8));
        for (int i = 0; i < a.sizes().classes(); i++) {
            assertThat(a.sizes().molPerS(i))
                    .isCloseTo(b.sizes().molPerS(i), within(1e-8 * b.sizes().totalMolPerS()));
        }
    }

    @Test
    void interstageCoolingRaisesTheYield() {
        Outcome warm = USUAL.with("precipitation.interstage_coolers", 0).solve();
        Outcome cold = USUAL.with("precipitation.interstage_coolers", 3).solve();
        double yield = ClosedPrecipitation.yield(OUTCOME);
        assertThat(yield - ClosedPrecipitation.yield(warm)).isBetween(4.0, 15.0);
        assertThat(ClosedPrecipitation.yield(cold)).isGreaterThan(yield + 1);
        assertThat(OUTCOME.ledger("interstage-cooler-1").reading("area_m2")).isPositive();
    }

    /// Growth-only type of Chinese refineries (V9): C 275 g/L, A/C 0.66 (modulus about 1.45), seed
    /// above 800 g/L in the first tank, 60 to 62 down to 46 to 50 degC, 45 to 55 h; 75 to 95 kg/m3,
    /// spent A/C 0.31 to 0.40 (modulus 2.8 to 3.1), looser sizes. Growth a tenth of White and
    /// Bateman's.
    @Test
    void aChineseCircuitYieldsAsPublished() {
        Map<String, Double> changes =
                Map.of(
                        "precipitation.agglomeration_tanks", 0.0,
                        "precipitation.growth_tanks", 12.0,
                        "precipitation.growth_factor", 0.1,
                        "precipitation.seed_charge", 800.0,
                        "precipitation.growth_time", 48 * 3600.0,
                        "precipitation.natural_cooling", 0.1 / 3600,
                        "precipitation.interstage_cooling", 5.0,
                        "clarification.interchange_temperature", Units.toSi(64, "degC"));
        ClosedPrecipitation chinese =
                new ClosedPrecipitation(
                        Settings.defaults().with(changes), HydrateLiquors.of(275, 0.66, 95));
        Outcome outcome = chinese.solve();
        assertThat(outcome.ledger("precipitator-1").reading("temperature_K") - 273.15)
                .isBetween(56.0, 64.0);
        assertThat(outcome.ledger("precipitator-12").reading("temperature_K") - 273.15)
                .isBetween(46.0, 54.0);
        assertThat(ClosedPrecipitation.yield(outcome)).isBetween(75.0, 95.0);
        assertThat(outcome.ledger("precipitator-12").reading("a_to_c")).isBetween(0.31, 0.40);
        List<Stream> charged =
                java.util.stream.Stream.of("coarse-seed", "fine-seed", "pregnant-liquor")
                        .map(outcome::stream)
                        .toList();
        assertThat(PrecipitationSection.charge(charged)).isCloseTo(800, within(1e-6));
        // What grew in the first tank comes on top.
        assertThat(outcome.ledger("precipitator-1").reading("solids_kg_per_m3"))
                .isBetween(800.0, 850.0);
    }
}
