package org.diaspore.plant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.diaspore.chemistry.Steam97;
import org.diaspore.flowsheet.Duty;
import org.diaspore.flowsheet.Inlets;
import org.diaspore.flowsheet.Stream;
import org.diaspore.flowsheet.Work;
import org.junit.jupiter.api.Test;

class EvaporatorIdentityTest {
    private static final Evaporator EVAPORATOR = new Evaporator(0.3, 363.15, 333.15, 0.9, 10_800);
    private static final Stream LIQUOR =
            RefineryStreams.ofKg(358.15, Map.of("water", 9.0, "NaOH(aq)", 1.0));

    private static Work run(Stream liquor, double removal) {
        return EVAPORATOR.run(new Inlets(new Stream[] {liquor}, new double[] {removal}));
    }

    @Test
    void takesTheWaterAsked() {
        Work work = run(LIQUOR, 2);
        assertThat(work.outlets().get(1).massKgPerS()).isCloseTo(2, within(1e-3));
        assertThat(work.ledger().warnings()).isEmpty();
        assertThat(work.ledger().reading("boiling_point_elevation_K")).isBetween(2.0, 10.0);
    }

    @Test
    void belowZeroTheLiquorPassesUntouched() {
        for (double removal : new double[] {0, -3}) {
            Work work = run(LIQUOR, removal);
            assertThat(work.outlets().get(0).amounts()).isEqualTo(LIQUOR.amounts());
            assertThat(work.outlets().get(0).temperatureK()).isEqualTo(LIQUOR.temperatureK());
            assertThat(work.ledger().heatW()).isZero();
        }
    }

    @Test
    void startsWithoutAJump() {
        Work work = run(LIQUOR, 1e-9);
        assertThat(work.outlets().get(0).temperatureK())
                .isCloseTo(LIQUOR.temperatureK(), within(1e-6));
        assertThat(Math.abs(work.ledger().heatW())).isLessThan(0.1);
    }

    @Test
    void steamFollowsTheEconomyAndTheRestIsCooled() {
        Work work = run(LIQUOR, 2);
        double latent = Steam97.vaporisationJPerKg(363.15);
        assertThat(work.ledger().heatW(Duty.Kind.STEAM) / (2 * latent))
                .isCloseTo(0.3, within(0.001));
        assertThat(work.ledger().heatW(Duty.Kind.COOLING)).isNegative();
    }

    @Test
    void coldFeedTakesTheSteamThatHeatsItAndCoolingNeverHeats() {
        Work work = run(LIQUOR.at(293.15), 0.3);
        assertThat(work.ledger().heatW(Duty.Kind.STEAM))
                .isGreaterThan(0.3 * 0.3 * Steam97.vaporisationJPerKg(363.15));
        assertThat(work.ledger().heatW(Duty.Kind.COOLING)).isLessThanOrEqualTo(0);
    }

    @Test
    void noMoreThanTheDriestAndItSaysSo() {
        Work work = run(LIQUOR, 50);
        assertThat(work.outlets().get(1).massKgPerS()).isLessThan(0.9 * 9.0);
        assertThat(work.ledger().warnings()).hasSize(1);
        assertThat(work.ledger().reading("share_of_water_taken")).isGreaterThan(0.85);
    }
}
