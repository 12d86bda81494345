package org.diaspore.plant.clarification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.diaspore.chemistry.Substances;
import org.diaspore.flowsheet.Duty;
import org.diaspore.flowsheet.Inlets;
import org.diaspore.flowsheet.Ledger;
import org.diaspore.flowsheet.Stream;
import org.diaspore.flowsheet.Work;
import org.diaspore.plant.setting.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CausticiserCaseTest {
    private static final Settings SETTINGS = Settings.defaults();

    /// Washer overflow of C/S 0.80.
    private static Stream overflow(double causticGPerL) {
        return MudStreams.liquor(causticGPerL, 0.42, 0.25 * causticGPerL, 0.002, 363.15);
    }

    private static Work run(Settings settings, Stream liquor) {
        return Causticiser.of(settings).run(Inlets.of(liquor));
    }

    /// Practice (bayer-practice): C/S from 0.80 to 0.90 to 0.93 at C 40 to 60 g/L, 100 degC, 2 h,
    /// lime efficiency 50 to 70 %. The rate and the selectivity were set to this.
    @ParameterizedTest
    @ValueSource(doubles = {40, 50, 60})
    void washerOverflowIsCausticisedAsInPractice(double causticGPerL) {
        Ledger ledger = run(SETTINGS, overflow(causticGPerL)).ledger();
        assertThat(ledger.reading("causticity_before")).isCloseTo(0.80, within(1e-3));
        assertThat(ledger.reading("causticity_after")).isBetween(0.90, 0.93);
        assertThat(ledger.reading("lime_efficiency_fraction")).isBetween(0.50, 0.70);
    }

    @Test
    void moreLimeAndTimeRaiseCausticityAndMoreLimeIsLessEfficient() {
        double after = 0;
        double efficiency = 1;
        for (double lime : new double[] {0.3, 0.6, 1, 1.5, 2.5}) {
            Ledger ledger =
                    run(SETTINGS.with("clarification.lime_per_carbonate", lime), overflow(50))
                            .ledger();
            assertThat(ledger.reading("causticity_after")).isGreaterThan(after);
            assertThat(ledger.reading("lime_efficiency_fraction")).isLessThan(efficiency);
            after = ledger.reading("causticity_after");
            efficiency = ledger.reading("lime_efficiency_fraction");
            assertThat(after).isLessThan(ledger.reading("causticity_limit"));
        }
        double before = 0;
        for (double hours : new double[] {0.2, 0.5, 1, 2, 6}) {
            double here =
                    run(SETTINGS.with("clarification.causticiser_time", 3600 * hours), overflow(50))
                            .ledger()
                            .reading("causticity_after");
            assertThat(here).isGreaterThan(before);
            before = here;
        }
    }

    @Test
    void strongLiquorHasALowerLimit() {
        double before = 1;
        for (double c : new double[] {30, 60, 120, 200, 280}) {
            double limit = run(SETTINGS, overflow(c)).ledger().reading("causticity_limit");
            assertThat(limit).isLessThan(before);
            before = limit;
        }
    }

    @Test
    void limeClosesBetweenCalciteKatoiteAndWhatIsLeft() {
        Stream in = overflow(50);
        Stream cake = run(SETTINGS, in).outlets().get(1);
        double lime = in.amount("Na2CO3(aq)");
        assertThat(
                        cake.amount("calcite")
                                + 3 * (cake.amount("katoite") + cake.amount("hydrogarnet"))
                                + cake.amount("portlandite"))
                .isCloseTo(lime, within(1e-12 * lime));
        assertThat(cake.amount("portlandite")).isBetween(0.0, 0.3 * lime);
        assertThat(cake.amount(Substances.index("lime"))).isCloseTo(0, within(1e-15));
    }

    /// Lime in washer overflow was seen to take some 90 % of its silica.
    @Test
    void silicaGoesWithTheKatoiteAsFarAsThereIsAny() {
        Stream in = overflow(50);
        Stream out = run(SETTINGS, in).outlets().get(0);
        double taken = 1 - out.amount("Na2H2SiO4(aq)") / in.amount("Na2H2SiO4(aq)");
        assertThat(taken).isBetween(0.85, 0.91);
        Settings little = SETTINGS.with("clarification.lime_per_carbonate", 0.01);
        Stream barely = run(little, in).outlets().get(0);
        assertThat(1 - barely.amount("Na2H2SiO4(aq)") / in.amount("Na2H2SiO4(aq)"))
                .isBetween(0.0, 0.2);
    }

    @Test
    void steamBringsTheTankToItsTemperatureAndHotLiquorNeedsNone() {
        Work cold = run(SETTINGS, overflow(50));
        assertThat(cold.outlets().get(0).temperatureK()).isCloseTo(373.15, within(0.3));
        assertThat(cold.ledger().heatW(Duty.Kind.STEAM)).isPositive();
        double hot = run(SETTINGS, overflow(50).at(383.15)).ledger().heatW(Duty.Kind.STEAM);
        assertThat(hot).isLessThan(0.5 * cold.ledger().heatW(Duty.Kind.STEAM));
    }

    @Test
    void theShareThatPassesByStaysAsItWas() {
        double none =
                run(SETTINGS.with("clarification.causticiser_share", 0), overflow(50))
                        .ledger()
                        .reading("causticity_after");
        double half =
                run(SETTINGS.with("clarification.causticiser_share", 0.5), overflow(50))
                        .ledger()
                        .reading("causticity_after");
        double all = run(SETTINGS, overflow(50)).ledger().reading("causticity_after");
        assertThat(none).isCloseTo(0.80, within(1e-3));
        assertThat(half).isBetween(none + 0.4 * (all - none), none + 0.6 * (all - none));
    }
}
