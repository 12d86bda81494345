package org.diaspore.plant;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.diaspore.plant.setting.Settings;
import org.junit.jupiter.api.Test;

class SteamReachIdentityTest {
    private static List<String> warnings(Settings settings) {
        return PlantRun.run(
                        new PlantCase("Liulin", Plant.BAYER, ExampleOres.liulin(), 100, settings))
                .warnings();
    }

    @Test
    void lowSteamThatIsColderThanTheLiquorItBoilsIsTold() {
        Settings hot = Settings.defaults().with("evaporation.liquor_temperature", 400);
        assertThat(warnings(hot.with("power.low_pressure", 0.2e6)))
                .anyMatch(text -> text.contains("raise power.low_pressure"));
        assertThat(warnings(hot)).noneMatch(text -> text.contains("power.low_pressure"));
    }
}
