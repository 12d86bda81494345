package org.diaspore.study.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;

/// Yields of the theoretical cycle (Den Hond) and sums of published numbers.
class UnitCasesCaseTest {
    private static final Percentage ONE_PERCENT = Percentage.withPercentage(1);

    /// C 265 g/L, A/C 0.800 to 0.190; C 1110 g/L, A/C 0.190 to 0.800.
    @Test
    void the_theoretical_cycle_yields_161_65_and_677_1_grams_a_litre() {
        var figures = new TheoreticalCycle().figures();
        assertThat(figures.get("cycle.precipitation_yield")).isCloseTo(161.65, ONE_PERCENT);
        assertThat(figures.get("cycle.digestion_yield")).isCloseTo(677.1, ONE_PERCENT);
    }

    /// Oracle: caustic keeps, so that volume times concentration gives C1 (A2/C2 - A1/C1).
    @Test
    void volume_and_concentration_give_the_same_as_caustic_times_the_change_of_a_to_c() {
        var figures = new TheoreticalCycle().figures();
        assertThat(figures.get("cycle.precipitation_yield"))
                .isCloseTo(265 * (0.800 - 0.190), within(1e-6));
        assertThat(figures.get("cycle.digestion_yield"))
                .isCloseTo(1110 * (0.800 - 0.190), within(1e-6));
    }

    @Test
    void water_must_be_boiled_off_between_the_two_strengths() {
        assertThat(new TheoreticalCycle().evaporationKgPerKg()).isBetween(3.0, 6.0);
    }

    /// 376 kt/y of 33 and 9 % Al2O3 at 92 % give 222 kt/y hydrate; the 200 planned mean 83 %.
    @Test
    void the_plan_of_kudargarhi_does_not_add_up_without_moisture() {
        var figures = PublishedArithmetic.KUDARGARHI.figures();
        assertThat(figures.get("plan.hydrate")).isCloseTo(222, within(0.5));
        assertThat(figures.get("plan.recovery")).isCloseTo(0.83, within(0.005));
    }

    /// 1.3 to 2.0 Mt/y at above 80 g/L: 52 g/L or a little more before.
    @Test
    void interalumina_yielded_52_before() {
        assertThat(PublishedArithmetic.INTERALUMINA.figures().get("interalumina.earlier_yield"))
                .isCloseTo(52.0, within(1e-9));
    }
}
