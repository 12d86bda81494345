package org.diaspore.plant.clarification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.data.Percentage.withPercentage;

import org.diaspore.flowsheet.Inlets;
import org.diaspore.flowsheet.Stream;
import org.diaspore.flowsheet.Work;
import org.diaspore.plant.setting.Settings;
import org.junit.jupiter.api.Test;

class FinalWashersIdentityTest {
    private static final Stream MUD = MudStreams.underflow();
    private static final Stream FILTRATE = MudStreams.liquor(4, 0.3, 0.6, 0.0007, 350);

    private static Work run(double m3PerT, Stream condensate, Stream filtrate) {
        return FinalWashers.of(Settings.defaults().with("clarification.wash_ratio", m3PerT * 1e-3))
                .run(Inlets.of(MUD, condensate, filtrate));
    }

    private static double fresh(Work work) {
        return work.ledger().supplies().get(0).stream().massKgPerS();
    }

    @Test
    void filtrateComesFirstThenCondensateThenFreshWater() {
        double filtrate = FILTRATE.massKgPerS();
        Work much = run(2.4, MudStreams.condensate(5), FILTRATE);
        assertThat(5 - much.outlets().get(2).massKgPerS())
                .isCloseTo(2.4 - filtrate, withPercentage(0.1));
        assertThat(fresh(much)).isCloseTo(0, within(1e-3));

        Work little = run(2.4, MudStreams.condensate(0.5), FILTRATE);
        assertThat(little.outlets().get(2).massKgPerS()).isCloseTo(0, within(1e-3));
        assertThat(fresh(little)).isCloseTo(2.4 - filtrate - 0.5, withPercentage(0.2));

        Work none = run(2.4, Stream.none(), Stream.none());
        assertThat(fresh(none)).isCloseTo(2.4, withPercentage(0.1));
    }

    @Test
    void filtrateBeyondTheWashAskedIsTakenAndTold() {
        Work work = run(0.5, MudStreams.condensate(1), FILTRATE.times(2));
        assertThat(work.outlets().get(2).massKgPerS()).isCloseTo(1, within(1e-3));
        assertThat(work.ledger().warnings())
                .anyMatch(text -> text.contains("raise clarification.wash_ratio"));
    }

    @Test
    void lessWashThanUnderflowIsTold() {
        assertThat(run(0.9, MudStreams.condensate(5), Stream.none()).ledger().warnings())
                .anyMatch(text -> text.contains("below 1"));
    }

    @Test
    void moreWashLosesLessSoda() {
        double before = Double.POSITIVE_INFINITY;
        for (double wash : new double[] {1.2, 1.8, 2.4, 3, 4}) {
            double lost =
                    run(wash, MudStreams.condensate(5), Stream.none())
                            .ledger()
                            .reading("mud_soluble_naoh_kg_per_s");
            assertThat(lost).isLessThan(before);
            before = lost;
        }
    }
}
