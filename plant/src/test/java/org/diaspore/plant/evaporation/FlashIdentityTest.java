package org.diaspore.plant.evaporation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.diaspore.chemistry.Liquor;
import org.diaspore.chemistry.Substances;
import org.diaspore.flowsheet.Duty;
import org.diaspore.flowsheet.Ledger;
import org.diaspore.flowsheet.Stream;
import org.diaspore.flowsheet.Work;
import org.diaspore.plant.SampleWork;
import org.diaspore.plant.setting.Settings;
import org.junit.jupiter.api.Test;

class FlashIdentityTest {
    private static final Settings DEFAULTS = Settings.defaults();
    private static final Stream PREGNANT = BayerLiquors.of(260, 0.7, 35, 8, 12, 3, 376.15);
    private static final Stream SPENT = BayerLiquors.of(255, 0.35, 35, 8, 12, 3, 328.15);
    private static final double WATER = SPENT.massKgPerS(Substances.index("water"));

    private static Work cool(Settings settings, Stream hot, Stream cold) {
        return SampleWork.of("liquor flash", LiquorFlash.of(settings), hot, cold).closed();
    }

    /// Where the cold liquor is too warm to take all vapour of few stages.
    @Test
    void theLiquorLeavesAtItsFinalTemperatureAndMoreStagesRecoverMore() {
        double before = 0;
        for (double stages : new double[] {1, 2, 4, 8}) {
            Settings settings =
                    DEFAULTS.with("clarification.interchange_stages", stages)
                            .with("clarification.interchange_temperature", 348.15);
            Work work = cool(settings, PREGNANT, SPENT.at(338.15));
            assertThat(work.outlets().get(0).temperatureK()).isCloseTo(348.15, within(0.02));
            assertThat(work.ledger().heatW(Duty.Kind.COOLING)).isLessThanOrEqualTo(0);
            double warm = work.ledger().reading("cold_out_K");
            assertThat(warm).isGreaterThan(before);
            before = warm;
        }
    }

    @Test
    void withoutAColdLiquorAllHeatGoesToTheCondenser() {
        Work work = cool(DEFAULTS, PREGNANT, Stream.none());
        assertThat(work.ledger().reading("interchanged_W")).isZero();
        double given = work.ledger().reading("heat_given_W");
        assertThat(-work.ledger().heatW(Duty.Kind.COOLING) - work.ledger().heatW(Duty.Kind.LOSS))
                .isCloseTo(given, within(1e-9 * given));
    }

    @Test
    void waterThatFlashesLeavesTheLiquorStronger() {
        Work work = cool(DEFAULTS, PREGNANT, SPENT);
        double water = work.outlets().get(2).massKgPerS();
        assertThat(work.ledger().reading("evaporated_kg_per_s")).isEqualTo(water);
        assertThat(work.outlets().get(0).massKgPerS())
                .isCloseTo(PREGNANT.massKgPerS() - water, within(1e-9));
        assertThat(Liquor.of(work.outlets().get(0).amounts()).causticGPerL())
                .isGreaterThan(Liquor.of(PREGNANT.amounts()).causticGPerL());
        assertThat(work.outlets().get(1).amounts()).isEqualTo(SPENT.amounts());
    }

    @Test
    void spentLiquorTooHotForAnyVapourIsTold() {
        assertThat(cool(DEFAULTS, PREGNANT, SPENT.at(373.15)).ledger().warnings())
                .anyMatch(text -> text.contains("too hot for the vapour of any stage"));
        assertThat(cool(DEFAULTS, PREGNANT, SPENT).ledger().warnings()).isEmpty();
    }

    @Test
    void aFlashWithoutRangeStaysFiniteAndSaysWhatToChange() {
        Settings narrow =
                DEFAULTS.with("evaporation.flash_evaporator_top", 353.15)
                        .with("evaporation.condenser_temperature", 363.15);
        Work work =
                SampleWork.turned("narrow", FlashEvaporator.of(narrow), 0.2 * WATER, SPENT)
                        .closed();
        assertThat(work.ledger().warnings())
                .anyMatch(text -> text.contains("evaporation.flash_evaporator_top"));
    }

    @Test
    void moreFlashStagesTakeLessSteam() {
        double before = Double.POSITIVE_INFINITY;
        for (double stages = 4; stages <= 16; stages += 2) {
            Ledger ledger =
                    SampleWork.turned(
                                    stages + " stages",
                                    FlashEvaporator.of(
                                            DEFAULTS.with(
                                                    "evaporation.flash_evaporator_stages", stages)),
                                    0.25 * WATER,
                                    SPENT)
                            .run()
                            .ledger();
            assertThat(ledger.reading("steam_kg_per_kg")).isLessThan(before);
            before = ledger.reading("steam_kg_per_kg");
        }
    }
}
