package org.diaspore.plant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.diaspore.chemistry.Units;
import org.diaspore.flowsheet.Spec;
import org.diaspore.plant.setting.Settings;
import org.junit.jupiter.api.Test;

/// A refinery that cannot be, or can but should not, says so and what to change.
class RefineryReasonsIdentityTest {
    private static final Pattern KEY = Pattern.compile("\\b[a-z]+\\.[a-z_]+\\b");

    private static Result run(Plant plant, String key, double value) {
        Settings settings =
                Settings.defaults().with(key, Units.toSi(value, Settings.setting(key).unit()));
        return PlantRun.run(new PlantCase("poor", plant, ExampleOres.liulin(), 100, settings));
    }

    @Test
    void washingWithLessThanTheMudCarriesIsToldWithTheSettingToRaise() {
        Result result = run(Plant.BAYER, "clarification.wash_ratio", 0.5);
        assertThat(result.warnings())
                .anyMatch(text ->
                        text.contains("wash ratio R is")
                                && text.contains("clarification.wash_ratio"));
        assertThat(result.value("refinery.caustic_use"))
                .isGreaterThan(1.3 * SolvedPlants.of(Plant.BAYER).value("refinery.caustic_use"));
    }

    @Test
    void moreAluminaThanDiasporeGivesLiquorIsNotHeldAndTold() {
        Result result = run(Plant.BAYER, "digestion.blow_off_ac", 0.75);
        assertThat(result.converged()).as(result.reason()).isTrue();
        assertThat(result.warnings())
                .anyMatch(text ->
                        text.startsWith("blow-off A/C of 0.75 is above")
                                && text.contains("of what diaspore gives")
                                && text.contains("lower digestion.blow_off_ac"));
    }

    /// The boiling point of so strong a liquor is not known: it runs, and says so.
    @Test
    void aLiquorStrongerThanAnyEvaporatorIsBuiltForIsToldToBeBeyondWhatIsKnown() {
        Result result = run(Plant.BAYER, "evaporation.strong_liquor_caustic", 500);
        assertThat(result.warnings())
                .anyMatch(text -> text.startsWith("bayer-evaporator: boiling point of liquor"));
    }

    @Test
    void anEvaporatorThatMayTakeTooLittleSaysWhatToChange() {
        Result result = run(Plant.BAYER, "evaporation.most_removal", 15);
        assertThat(result.converged()).isFalse();
        assertThat(result.reason())
                .contains("evaporation.strong_liquor_caustic")
                .contains("evaporation.most_removal");
    }

    @Test
    void lowTemperatureDigestionOfDiasporeIsToldAsOutOfReach() {
        PlantCase diasporic =
                new PlantCase(
                        "diasporic",
                        Plant.BAYER_LOW_TEMPERATURE,
                        ExampleOres.liulin(),
                        100,
                        Settings.defaults());
        Result result = PlantRun.run(diasporic);
        assertThat(result.reason())
                .contains("of what diaspore gives liquor of this strength at 145 degC")
                .contains("take the plant made for");
    }

    @Test
    void plantsAtTheirDefaultsReachTheirBlowOffRatio() {
        for (Plant plant : Plant.values()) {
            Result result = SolvedPlants.of(plant);
            assertThat(BlowOffReach.warnings(result.plantCase(), result.outcome()))
                    .as(plant.id())
                    .isEmpty();
        }
    }

    @Test
    void everySpecOfARefineryHasARemedyThatNamesKnownSettings() {
        for (Spec spec : SolvedPlants.of(Plant.BAYER).outcome().flowsheet().specs()) {
            String remedy = Reason.remedy(spec.name());
            assertThat(remedy).as(spec.name()).isNotBlank();
            Matcher keys = KEY.matcher(remedy);
            while (keys.find()) {
                assertThatCode(() -> Settings.setting(keys.group())).doesNotThrowAnyException();
            }
        }
    }
}
