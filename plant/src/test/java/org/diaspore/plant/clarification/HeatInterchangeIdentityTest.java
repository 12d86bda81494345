package org.diaspore.plant.clarification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.data.Percentage.withPercentage;

import java.util.Random;
import org.diaspore.flowsheet.Duty;
import org.diaspore.flowsheet.Inlets;
import org.diaspore.flowsheet.Stream;
import org.diaspore.flowsheet.Work;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class HeatInterchangeIdentityTest {

    private static HeatInterchange of(int stages, double approachK, double targetK) {
        return new HeatInterchange(stages, approachK, targetK, 1500, 0.02, 1000);
    }

    private static Stream hot(double m3PerS, double temperatureK) {
        return MudStreams.liquor(272, 0.66, 40, m3PerS, temperatureK);
    }

    private static Stream cold(double m3PerS, double temperatureK) {
        return MudStreams.liquor(255, 0.34, 40, m3PerS, temperatureK);
    }

    /// Along plates in counterflow: at any heat passed from the cold end on, hot stays above cold.
    @RepeatedTest(200)
    void hotAndColdNeverCrossAndKeepTheirApproach(RepetitionInfo info) {
        Random random = new Random(info.getCurrentRepetition());
        Stream hot = hot(0.001 + 0.02 * random.nextDouble(), 330 + 50 * random.nextDouble());
        Stream cold = cold(0.001 + 0.02 * random.nextDouble(), 300 + 50 * random.nextDouble());
        double approach = 1 + 9 * random.nextDouble();
        HeatInterchange interchange =
                of(1 + random.nextInt(60), approach, 310 + 40 * random.nextDouble());
        Work work = interchange.run(Inlets.of(hot, cold));
        double passed = work.ledger().reading("interchanged_W");
        if (hot.temperatureK() < cold.temperatureK() + approach) {
            assertThat(passed).isZero();
            assertThat(work.outlets().get(1).temperatureK()).isEqualTo(cold.temperatureK());
            return;
        }
        assertThat(passed).isPositive();
        double lost = -work.ledger().heatW(Duty.Kind.LOSS);
        for (double share = 0; share <= 1.0001; share += 0.1) {
            Stream c =
                    Stream.ofEnthalpy(
                            cold.amounts(), cold.enthalpyW() + share * passed, cold.pressurePa());
            Stream h =
                    Stream.ofEnthalpy(
                            hot.amounts(),
                            hot.enthalpyW() - (1 - share) * (passed + lost),
                            hot.pressurePa());
            // heat capacities vary by a few percent along the way
            assertThat(h.temperatureK() - c.temperatureK())
                    .as("hot less cold, share %.1f", share)
                    .isGreaterThan(0.95 * approach);
        }
    }

    @Test
    void manyStagesPinchAtTheEndOfTheSmallerCapacityFlow() {
        Stream hot = hot(0.012, 376);
        Stream littleCold = cold(0.008, 330);
        Stream muchCold = cold(0.020, 330);
        Work little = of(400, 4, 300).run(Inlets.of(hot, littleCold));
        Work much = of(400, 4, 300).run(Inlets.of(hot, muchCold));
        assertThat(little.outlets().get(1).temperatureK()).isCloseTo(376 - 4, within(0.5));
        assertThat(much.ledger().reading("hot_after_interchange_K"))
                .isCloseTo(330 + 4, within(0.5));
    }

    @Test
    void equalFlowsInStagesGainTheShareOfTheFlashTrain() {
        // R = 1: n / (n + 1) of the span
        Stream hot = hot(0.012, 376);
        for (int stages = 1; stages <= 8; stages++) {
            Work work = of(stages, 4, 300).run(Inlets.of(hot, hot.at(330)));
            double rise = work.outlets().get(1).temperatureK() - 330;
            assertThat(rise).isCloseTo(42.0 * stages / (stages + 1), withPercentage(1.5));
        }
    }

    @Test
    void theTargetIsMetByCoolingWhereInterchangeDoesNotReach() {
        Work work = of(5, 4, 335.15).run(Inlets.of(hot(0.012, 376), cold(0.0118, 331)));
        assertThat(work.outlets().get(0).temperatureK()).isCloseTo(335.15, within(1e-4));
        assertThat(work.ledger().heatW(Duty.Kind.COOLING)).isNegative();
        assertThat(work.ledger().reading("hot_after_interchange_K")).isGreaterThan(335.15);
    }

    @Test
    void aTargetThatInterchangeReachesNeedsNoCoolingAndLessArea() {
        Inlets inlets = Inlets.of(hot(0.012, 376), cold(0.0118, 331));
        Work far = of(8, 4, 335.15).run(inlets);
        Work near = of(8, 4, 365).run(inlets);
        assertThat(near.outlets().get(0).temperatureK()).isCloseTo(365, within(1e-3));
        assertThat(-near.ledger().heatW(Duty.Kind.COOLING))
                .isLessThan(1e-3 * near.ledger().reading("interchanged_W"));
        assertThat(near.ledger().reading("area_m2")).isLessThan(far.ledger().reading("area_m2"));
    }

    @Test
    void moreStagesAndLessApproachSaveHeatAndCostArea() {
        Inlets inlets = Inlets.of(hot(0.012, 376), cold(0.0118, 331));
        double passed = 0;
        double area = 0;
        for (int stages : new int[] {1, 2, 4, 8, 16, 40}) {
            Work work = of(stages, 4, 320).run(inlets);
            assertThat(work.ledger().reading("interchanged_W")).isGreaterThan(passed);
            assertThat(work.ledger().reading("area_m2")).isGreaterThan(area);
            passed = work.ledger().reading("interchanged_W");
            area = work.ledger().reading("area_m2");
        }
        assertThat(of(5, 2, 320).run(inlets).ledger().reading("interchanged_W"))
                .isGreaterThan(of(5, 8, 320).run(inlets).ledger().reading("interchanged_W"));
    }

    @Test
    void interchangeFadesOutWithoutAKinkWhereTheSpanVanishes() {
        double before = 0;
        double slope = 0;
        for (double k = 333; k < 336; k += 0.005) {
            Work work = of(5, 4, 310).run(Inlets.of(hot(0.012, k), cold(0.0118, 330)));
            double passed = work.ledger().reading("interchanged_W");
            assertThat(passed).isGreaterThanOrEqualTo(before);
            assertThat(Math.abs(passed - before - slope)).isLessThan(20);
            slope = passed - before;
            before = passed;
        }
    }

    @Test
    void aColdSideTooHotAndAHotSideTooColdAreTold() {
        assertThat(
                        of(5, 4, 335)
                                .run(Inlets.of(hot(0.012, 350), cold(0.012, 349)))
                                .ledger()
                                .warnings())
                .anyMatch(text -> text.contains("clarification.interchange_approach"));
        assertThat(
                        of(5, 4, 335)
                                .run(Inlets.of(hot(0.012, 330), cold(0.012, 310)))
                                .ledger()
                                .warnings())
                .anyMatch(text -> text.contains("clarification.interchange_temperature"));
    }
}
