package org.diaspore.plant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.diaspore.plant.setting.Settings;
import org.junit.jupiter.api.Test;

/// Lime of the digester: who is served, and that a shortage is told.
class DigestionLimeIdentityTest {
    private static Result run(double limeDose) {
        Settings settings = Settings.defaults().with("digestion.lime_dose", limeDose);
        Result result =
                PlantRun.run(
                        new PlantCase("lime", Plant.BAYER, ExampleOres.liulin(), 100, settings));
        assertThat(result.converged()).as(result.reason()).isTrue();
        return result;
    }

    private static double lacking(Result result) {
        return result.outcome().ledger("digester").reading("lime_lacking_kg_per_s");
    }

    @Test
    void aShortageOfLimeIsToldOnALowGradeOre() {
        Result little = run(0.001);
        assertThat(lacking(little)).isPositive();
        assertThat(little.warnings())
                .anyMatch(text ->
                        text.contains("lime runs short; ")
                                || text.contains("raise digestion.lime_dose"));
    }

    @Test
    void enoughLimeLeavesNoShortage() {
        Result enough = run(0.12);
        assertThat(lacking(enough)).isCloseTo(0, within(1e-9));
        assertThat(enough.warnings()).noneMatch(text -> text.contains("lime runs short"));
    }
}
