package org.diaspore.plant;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SplittableRandom;
import org.diaspore.chemistry.Substances;
import org.diaspore.flowsheet.Stream;
import org.diaspore.plant.setting.Setting;
import org.diaspore.plant.setting.Settings;
import org.junit.jupiter.api.Test;

/// The upgrading plant set in every way an engineer could, good and poor.
class WideSettingsIdentityTest {
    private static final int DRAWS = 60;

    @Test
    void itRunsAndClosesOrSaysWhyNot() {
        int converged = 0;
        for (long seed = 1; seed <= DRAWS; seed++) {
            Result result =
                    PlantRun.run(
                            new PlantCase(
                                    "wide",
                                    Plant.UPGRADE,
                                    ExampleOres.random(seed),
                                    50,
                                    wide(seed)));
            if (!result.converged()) {
                assertThat(result.reason()).isNotBlank();
                continue;
            }
            converged++;
            assertThat(result.value("balance.element_closure_max")).isLessThan(1e-8);
            assertThat(result.value("balance.energy_closure")).isLessThan(1e-6);
            result.outcome().streams().forEach(WideSettingsIdentityTest::isNotNegative);
            result.figures()
                    .forEach((name, figure) -> assertThat(figure.value()).as(name).isFinite());
        }
        assertThat(converged).isGreaterThanOrEqualTo(DRAWS - 1);
    }

    private static void isNotNegative(String name, Stream stream) {
        double allowed = 1e-9 * Math.max(1e-9, stream.massKgPerS());
        for (int i = 0; i < Substances.count(); i++) {
            assertThat(stream.massKgPerS(i))
                    .as(name + " " + Substances.get(i).name())
                    .isGreaterThan(-allowed);
        }
    }

    private static Settings wide(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Map<String, Double> drawn = new LinkedHashMap<>();
        for (Setting setting : Settings.table(Plant.UPGRADE.parts())) {
            if (setting.isUncertain()) {
                drawn.put(setting.key(), setting.at(random.nextDouble(-1.28, 1.28)));
            }
        }
        drawn.put("roast.temperature", 273.15 + random.nextDouble(800, 1220));
        drawn.put("roast.time", random.nextDouble(30, 6000));
        drawn.put("leach.naoh", random.nextDouble(50, 260));
        drawn.put("leach.liquid_to_solid", random.nextDouble(2e-3, 40e-3));
        drawn.put("leach.stages", (double) random.nextInt(1, 4));
        drawn.put("leach.time", random.nextDouble(300, 30_000));
        drawn.put("leach.adiabatic", (double) random.nextInt(0, 2));
        drawn.put("lime.calcium_to_silicon", random.nextDouble(0.2, 2.5));
        drawn.put("lime.slaking_with_weak_wash", (double) random.nextInt(0, 2));
        drawn.put("silicate.wash_ratio", random.nextDouble(0, 6));
        drawn.put("bauxite.wash_ratio", random.nextDouble(0, 3));
        return Settings.defaults().with(drawn);
    }
}
