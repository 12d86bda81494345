package org.diaspore.plant.clarification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.data.Percentage.withPercentage;

import org.diaspore.chemistry.Liquor;
import org.diaspore.flowsheet.Inlets;
import org.diaspore.flowsheet.Slurry;
import org.diaspore.flowsheet.Stream;
import org.diaspore.flowsheet.Work;
import org.diaspore.plant.setting.Settings;
import org.junit.jupiter.api.Test;

class PolishingFilterIdentityTest {
    private static final Stream CLOUDY = ClarificationSamples.cloudy();

    private static Work run(Settings settings) {
        return PolishingFilter.of(settings).run(Inlets.of(CLOUDY));
    }

    /// Filtered liquor of practice holds up to 5 mg/L.
    @Test
    void theLiquorLeavesClear() {
        Work work = run(Settings.defaults());
        Stream liquor = work.outlets().get(0);
        double mgPerL =
                1e3 * Slurry.of(liquor).solidsKgPerS() / Liquor.of(liquor.amounts()).volumeM3PerS();
        assertThat(mgPerL).isBetween(3.0, 5.0);
        assertThat(work.ledger().reading("liquor_solids_mg_per_l"))
                .isCloseTo(mgPerL, withPercentage(1));
    }

    @Test
    void theLimeOfTheAidBecomesKatoiteAndTakesLittleAlumina() {
        Work work = run(Settings.defaults());
        Stream cake = work.outlets().get(1);
        double lime = work.ledger().supplies().get(0).stream().amount("lime");
        double made = cake.amount("katoite") + work.outlets().get(0).amount("katoite");
        assertThat(3 * made - 3 * CLOUDY.amount("katoite")).isCloseTo(lime, withPercentage(0.01));
        double lost =
                1
                        - Liquor.of(work.outlets().get(0).amounts()).aToC()
                                / Liquor.of(CLOUDY.amounts()).aToC();
        assertThat(lost).isBetween(0.0, 0.001);
    }

    @Test
    void withoutAidOnlyTheFinesAreTaken() {
        Work work = run(Settings.defaults().with("clarification.filter_aid", 0));
        assertThat(work.ledger().reading("katoite_mol_per_s")).isZero();
        assertThat(Slurry.of(work.outlets().get(1)).solidsKgPerS())
                .isCloseTo(Slurry.of(CLOUDY).solidsKgPerS(), within(1e-4));
    }
}
