package org.diaspore.plant.clarification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.data.Percentage.withPercentage;

import org.diaspore.chemistry.Liquor;
import org.diaspore.flowsheet.Inlets;
import org.diaspore.flowsheet.Stream;
import org.diaspore.flowsheet.Work;
import org.diaspore.plant.setting.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DilutionTankIdentityTest {
    private static final Stream BLOW_OFF = MudStreams.blowOff();
    private static final Stream WASH = MudStreams.washLiquor();

    private static Work run(double target, Stream wash, Stream condensate) {
        return DilutionTank.of(Settings.defaults().with("clarification.pregnant_caustic", target))
                .run(Inlets.of(BLOW_OFF, wash, condensate));
    }

    private static double strength(Work work) {
        return Liquor.of(work.outlets().get(0).amounts()).causticGPerL();
    }

    @ParameterizedTest
    @ValueSource(doubles = {150, 180, 220, 250})
    void theLiquorComesToItsStrengthWithCondensateOrFreshWater(double target) {
        assertThat(strength(run(target, WASH, MudStreams.condensate(50))))
                .isCloseTo(target, withPercentage(0.002));
        assertThat(strength(run(target, WASH, MudStreams.condensate(0.1))))
                .isCloseTo(target, withPercentage(0.002));
        assertThat(strength(run(target, WASH, Stream.none())))
                .isCloseTo(target, withPercentage(0.002));
    }

    @Test
    void condensateComesBeforeFreshWater() {
        Work much = run(220, WASH, MudStreams.condensate(50));
        Work little = run(220, WASH, MudStreams.condensate(0.1));
        double need = much.ledger().reading("dilution_kg_per_s");
        assertThat(50 - much.outlets().get(1).massKgPerS()).isCloseTo(need, withPercentage(0.1));
        assertThat(little.outlets().get(1).massKgPerS()).isLessThan(0.002);
        assertThat(little.ledger().supplies().get(0).stream().massKgPerS())
                .isCloseTo(need - 0.1, withPercentage(0.5));
    }

    @Test
    void weakLiquorTakesNoWaterAndIsTold() {
        Work work = run(340, WASH, MudStreams.condensate(5));
        assertThat(work.ledger().reading("dilution_kg_per_s")).isLessThan(1e-3);
        assertThat(work.ledger().warnings())
                .singleElement()
                .asString()
                .contains("weaker than the 340 wanted", "lower clarification.wash_ratio");
        assertThat(strength(work)).isCloseTo(strength(run(340, WASH, Stream.none())), within(0.05));
    }
}
