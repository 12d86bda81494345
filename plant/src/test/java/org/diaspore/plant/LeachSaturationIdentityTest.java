package org.diaspore.plant;

import static org.assertj.core.api.Assertions.assertThat;

import org.diaspore.flowsheet.Outcome;
import org.diaspore.plant.setting.Settings;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The silica leach is held by rates: its liquor is undersaturated with every form of silica that
/// dissolves and supersaturated with sodalite, which grows by a rate of its own.
class LeachSaturationIdentityTest {
    @ParameterizedTest
    @CsvSource({"95, 100", "80, 100", "110, 100", "95, 70", "95, 140"})
    void silicaIsFarFromSaturationAndSodaliteIsAboveIt(double celsius, double naohGPerL) {
        Settings settings =
                Settings.defaults()
                        .with("leach.temperature", celsius + 273.15)
                        .with("leach.naoh", naohGPerL);
        Result result =
                PlantRun.run(
                        new PlantCase("leach", Plant.UPGRADE, ExampleOres.liulin(), 100, settings));
        Outcome outcome = result.outcome();
        assertThat(result.converged()).as(outcome.complaint()).isTrue();
        LeachSaturation saturation = LeachSaturation.of(outcome.stream("leach-slurry-1"));
        assertThat(saturation.amorphousSilica()).as(saturation.toString()).isLessThan(-2);
        assertThat(saturation.quartz()).isLessThan(-1.5);
        assertThat(saturation.sodalite()).isPositive();
    }
}
