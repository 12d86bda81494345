package org.diaspore.plant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.diaspore.flowsheet.Outcome;
import org.diaspore.plant.equipment.Equipment;
import org.diaspore.plant.equipment.EquipmentList;
import org.diaspore.plant.setting.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Plants with a flash evaporator, with flash interchange and with both, beside those that have
/// effects and exchangers.
class FlashPlantsIdentityTest {
    private static final Map<String, Result> RUNS = new LinkedHashMap<>();

    private static Result of(Plant plant, boolean evaporator, boolean interchange) {
        if (!evaporator && !interchange) {
            return SolvedPlants.of(plant);
        }
        return RUNS.computeIfAbsent(plant + " " + evaporator + interchange, key -> {
            Settings settings =
                    Settings.defaults()
                            .with("evaporation.kind", evaporator ? 1 : 0)
                            .with("clarification.interchange_kind", interchange ? 1 : 0);
            Result result = PlantRun.run(SolvedPlants.plantCase(plant).with(settings));
            assertThat(result.converged()).as(result.reason()).isTrue();
            return result;
        });
    }

    private static double steamPerWater(Result result) {
        return 1 / result.value("liquor.steam_economy");
    }

    @ParameterizedTest
    @EnumSource(
            value = Plant.class,
            names = {"BAYER", "BAYER_LOW_TEMPERATURE", "UPGRADE_BAYER", "LIME_BAYER"})
    void bothFlashesConvergeAndCloseAndTakeMoreSteamPerWater(Plant plant) {
        Result flash = of(plant, true, true);
        assertThat(flash.value("balance.element_closure_max")).isLessThan(1e-8);
        assertThat(flash.value("balance.energy_closure")).isLessThan(1e-6);
        assertThat(flash.value("balance.water_closure")).isLessThan(1e-8);
        assertThat(steamPerWater(flash)).isGreaterThan(steamPerWater(of(plant, false, false)));
    }

    @Test
    void aFlashEvaporatorTakesAsMuchWaterWithMoreSteam() {
        Result effects = of(Plant.BAYER, false, false);
        Result flash = of(Plant.BAYER, true, false);
        assertThat(flash.value("balance.element_closure_max")).isLessThan(1e-8);
        assertThat(flash.value("liquor.evaporation"))
                .isCloseTo(effects.value("liquor.evaporation"), within(0.05));
        // Bands of practice (bayer-practice).
        assertThat(steamPerWater(effects)).isBetween(0.25, 0.35);
        assertThat(steamPerWater(flash)).isBetween(0.33, 0.45);
        assertThat(flash.value("refinery.steam_use"))
                .isGreaterThan(effects.value("refinery.steam_use"));
    }

    @Test
    void flashInterchangeGivesCondensateAndLeavesLessToTheEvaporator() {
        Result exchangers = of(Plant.BAYER, false, false);
        Result flash = of(Plant.BAYER, false, true);
        Outcome outcome = flash.outcome();
        double water = outcome.ledger("heat-interchange").reading("evaporated_kg_per_s");
        assertThat(water).isPositive();
        assertThat(outcome.stream("interchange-condensate").massKgPerS())
                .isCloseTo(water, within(1e-9 * water));
        assertThat(flash.value("liquor.evaporation"))
                .isLessThan(exchangers.value("liquor.evaporation"));
        assertThat(flash.value("liquor.interchange_evaporation") + flash.value("liquor.evaporation"))
                .isCloseTo(flash.value("refinery.water.evaporated"), within(1e-9));
        assertThat(exchangers.has("liquor.interchange_evaporation")).isFalse();
        assertThat(flash.value("liquor.pregnant_caustic"))
                .isGreaterThan(exchangers.value("liquor.pregnant_caustic"));
        assertThat(outcome.stream("green-liquor").massKgPerS() - water)
                .isCloseTo(outcome.stream("pregnant-liquor").massKgPerS(), within(1e-6));
    }

    @Test
    void flashesAreInTheListOfEquipment() {
        List<Equipment> lines = EquipmentList.of(of(Plant.BAYER, true, true));
        assertThat(lines.stream().map(Equipment::item))
                .contains(
                        "heat interchange",
                        "condensers of the flash evaporator",
                        "live-steam heater of the flash evaporator")
                .doesNotContain("evaporator effect 1");
        for (Equipment line : lines) {
            assertThat(line.size().each()).as(line.toString()).isPositive().isFinite();
            assertThat(line.how()).as(line.toString()).doesNotContain("{}");
            assertThat(line.rests()).as(line.toString()).allMatch(Settings::isKnown);
        }
    }
}
