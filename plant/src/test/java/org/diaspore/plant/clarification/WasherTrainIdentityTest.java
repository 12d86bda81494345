package org.diaspore.plant.clarification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.data.Percentage.withPercentage;

import java.util.List;
import java.util.Map;
import org.diaspore.chemistry.Liquor;
import org.diaspore.chemistry.Substances;
import org.diaspore.flowsheet.Accelerator;
import org.diaspore.flowsheet.Feed;
import org.diaspore.flowsheet.Flowsheet;
import org.diaspore.flowsheet.Inlets;
import org.diaspore.flowsheet.Outcome;
import org.diaspore.flowsheet.Slurry;
import org.diaspore.flowsheet.Solver;
import org.diaspore.flowsheet.Stream;
import org.diaspore.flowsheet.Work;
import org.diaspore.plant.RefineryStreams;
import org.diaspore.plant.setting.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WasherTrainIdentityTest {
    private static final Settings SETTINGS = Settings.defaults();
    private static final int CARBONATE = Substances.index("Na2CO3(aq)");
    private static final int GIBBSITE = Substances.index("gibbsite");

    private static Work run(Settings settings, int washers, Stream mud, Stream wash) {
        return WasherTrain.of(settings, washers).run(Inlets.of(mud, wash));
    }

    /// Mud whose liquor is just that of a washer's underflow.
    private static Stream evenMud() {
        double solids = SETTINGS.si("clarification.washer_underflow_solids");
        Stream liquor = MudStreams.liquor(272, 0.5, 40, 0.001, 370);
        return Stream.mix(
                MudStreams.mud(370), liquor.times((1 - solids) / solids / liquor.massKgPerS()));
    }

    @ParameterizedTest
    @CsvSource({"1, 2", "4, 1.5", "6, 2.2", "9, 3"})
    void withWaterAndPerfectMixingASoluteLeavesByTheClosedForm(int washers, double ratio) {
        Settings ideal = SETTINGS.with("clarification.mixing_efficiency", 1);
        Stream mud = evenMud();
        double underflow = Slurry.of(mud).liquorKgPerS();
        Work work = run(ideal, washers, mud, Stream.pure("water", ratio * underflow, 350));
        double left = work.outlets().get(1).amount(CARBONATE) / mud.amount(CARBONATE);
        double closed = (ratio - 1) / (Math.pow(ratio, washers + 1) - 1);
        // the mud's own liquor is taken as what 95 % of all lets by, rounded at that corner
        assertThat(left).isCloseTo(closed, withPercentage(0.2));
        assertThat(work.ledger().reading("wash_ratio")).isCloseTo(ratio, withPercentage(0.1));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 4})
    void twoTrainsInSeriesWashLikeOne(int first) {
        int all = 6;
        Settings still = SETTINGS.with("clarification.washer_bed_time", 0);
        Stream mud = MudStreams.underflow();
        Stream wash = MudStreams.condensate(2.4);
        Work one = run(still, all, mud, wash);
        Outcome two =
                new Solver(
                                new Flowsheet.Builder("series")
                                        .node("mud", new Feed(mud), List.of(), List.of("mud-in"))
                                        .node("water", new Feed(wash), List.of(), List.of("wash"))
                                        .node(
                                                "first",
                                                WasherTrain.of(still, first),
                                                List.of("mud-in", "between"),
                                                List.of("overflow", "half-washed"))
                                        .node(
                                                "second",
                                                WasherTrain.of(still, all - first),
                                                List.of("half-washed", "wash"),
                                                List.of("between", "washed"))
                                        .build())
                        .solve(Accelerator.BROYDEN);
        assertThat(two.converged()).as(two.complaint()).isTrue();
        Stream washed = two.stream("washed");
        Stream single = one.outlets().get(1);
        // rounding of the underflow's limit, not the same in both
        for (String solute : List.of("Na2CO3(aq)", "NaAl(OH)4(aq)", "NaOH(aq)", "NaCl(aq)")) {
            assertThat(washed.amount(solute))
                    .as(solute)
                    .isCloseTo(single.amount(solute), withPercentage(0.05));
        }
        assertThat(washed.temperatureK()).isCloseTo(single.temperatureK(), within(0.5));
    }

    @Test
    void gibbsiteFallsMoreWithTimeAndSeedAndNoneWithoutThem() {
        Stream mud = MudStreams.underflow();
        Stream wash = MudStreams.condensate(2.4);
        double none = fallen(SETTINGS.with("clarification.washer_bed_time", 0), mud, wash);
        double some = fallen(SETTINGS, mud, wash);
        assertThat(none).isZero();
        assertThat(some).isPositive();
        assertThat(fallen(SETTINGS.with("clarification.washer_bed_time", 8 * 3600), mud, wash))
                .isGreaterThan(some);
        assertThat(fallen(SETTINGS.with("clarification.iron_seed_area", 8), mud, wash))
                .isGreaterThan(some);
        Settings goethite = SETTINGS.with("clarification.other_seed_area", 0);
        Stream inert = Stream.mix(mud.liquor(), RefineryStreams.ofKg(375, Map.of("anatase", 1.0)));
        assertThat(fallen(goethite, inert, wash)).isZero();
    }

    private static double fallen(Settings settings, Stream mud, Stream wash) {
        return run(settings, 6, mud, wash).outlets().get(1).amount(GIBBSITE) - mud.amount(GIBBSITE);
    }

    @Test
    void muchSeedAndTimeBringEachLiquorToEquilibriumAndNoFurther() {
        Settings much =
                SETTINGS.with("clarification.iron_seed_area", 500)
                        .with("clarification.washer_bed_time", 86400);
        Work work = run(much, 12, MudStreams.underflow(), MudStreams.condensate(2.4));
        Stream over = work.outlets().get(0);
        double aToC = Liquor.of(over.amounts()).aToC();
        double equilibrium =
                Reversion.equilibriumAToC(over.temperatureK(), Liquor.of(over.amounts()));
        assertThat(aToC).isBetween(equilibrium - 0.03, equilibrium + 0.06);
    }

    @Test
    void strengthFallsFromWasherToWasher() {
        Work work = run(SETTINGS, 7, MudStreams.underflow(), MudStreams.condensate(2.4));
        double before = 272;
        for (int k = 1; k <= 7; k++) {
            double here = work.ledger().reading("washer_" + k + "_caustic_g_per_l");
            assertThat(here).isLessThan(before).isPositive();
            before = here;
        }
        assertThat(work.ledger().reading("mud_caustic_g_per_l"))
                .isCloseTo(before, withPercentage(2));
    }

    @Test
    void withoutWashersMudAndWashPass() {
        Stream mud = MudStreams.underflow();
        Stream wash = MudStreams.washLiquor();
        Work work = run(SETTINGS, 0, mud, wash);
        assertThat(work.outlets().get(0)).isSameAs(wash);
        assertThat(work.outlets().get(1)).isSameAs(mud);
        assertThat(work.ledger().reading("solute_left_fraction")).isEqualTo(1);
    }

    @Test
    void aWashRatioBelowOneIsToldWithItsRemedy() {
        Work work = run(SETTINGS, 4, MudStreams.underflow(), MudStreams.condensate(0.8));
        assertThat(work.ledger().reading("wash_ratio")).isLessThan(1);
        assertThat(work.ledger().warnings())
                .anyMatch(text ->
                        text.contains("below 1")
                                && text.contains("raise clarification.wash_ratio"));
    }

    @Test
    void mudThatLacksLiquorIsToldWithItsRemedy() {
        Stream thick =
                Stream.mix(MudStreams.mud(360), MudStreams.liquor(100, 0.5, 10, 0.0002, 360));
        Work work = run(SETTINGS, 2, thick, MudStreams.condensate(0.1));
        assertThat(work.ledger().warnings())
                .anyMatch(text -> text.contains("too little liquor to carry the mud"));
    }

    @Test
    void washersStandBetweenTheTemperaturesOfMudAndWash() {
        Settings still = SETTINGS.with("clarification.washer_heat_loss", 0);
        Work work = run(still, 5, MudStreams.underflow(), MudStreams.condensate(2.4).at(330));
        for (Stream out : work.outlets()) {
            assertThat(out.temperatureK()).isBetween(330.0, 376.0);
        }
        assertThat(work.outlets().get(0).temperatureK())
                .isGreaterThan(work.outlets().get(1).temperatureK());
        double lost =
                run(SETTINGS, 5, MudStreams.underflow(), MudStreams.condensate(2.4).at(330))
                        .outlets()
                        .get(0)
                        .temperatureK();
        assertThat(lost).isLessThan(work.outlets().get(0).temperatureK());
    }
}
