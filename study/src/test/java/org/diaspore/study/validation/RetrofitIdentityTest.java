package org.diaspore.study.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.diaspore.ore.Assay;
import org.diaspore.ore.Mineral;
import org.diaspore.ore.MineralMakeup;
import org.diaspore.ore.Ore;
import org.diaspore.ore.OreKind;
import org.diaspore.ore.Oxide;
import org.diaspore.plant.Plant;
import org.diaspore.plant.PlantCase;
import org.diaspore.plant.PlantRun;
import org.diaspore.plant.Result;
import org.diaspore.plant.setting.Settings;
import org.junit.jupiter.api.Test;

/// What a change of one setting does to a whole refinery: lime to diasporic ore, coolers between
/// precipitators.
class RetrofitIdentityTest {
    private static Ore diasporic() {
        Map<Oxide, Double> oxides =
                Map.of(
                        Oxide.of("Al2O3"), 0.62,
                        Oxide.of("SiO2"), 0.105,
                        Oxide.of("Fe2O3"), 0.065,
                        Oxide.of("TiO2"), 0.029,
                        Oxide.of("CaO"), 0.010,
                        Oxide.of("K2O"), 0.007,
                        Oxide.of("LOI"), 0.143);
        Assay assay = Assay.of(oxides, java.util.Set.of());
        return new Ore("diasporic", MineralMakeup.of(assay, OreKind.AUTO), 0.05);
    }

    private static Ore gibbsitic() {
        return new Ore(
                "gibbsitic",
                MineralMakeup.of(
                        Map.of(
                                Mineral.GIBBSITE, 0.65,
                                Mineral.KAOLINITE, 0.06,
                                Mineral.HEMATITE, 0.22,
                                Mineral.ANATASE, 0.03,
                                Mineral.UNEXPLAINED, 0.04)),
                0.08);
    }

    private static Result run(Plant plant, Ore ore, String key, double value) {
        Settings settings = Settings.defaults().with(key, value);
        Result result = PlantRun.run(new PlantCase(key, plant, ore, 60, settings));
        assertThat(result.converged()).as(key + " " + value + ": " + result.reason()).isTrue();
        return result;
    }

    @Test
    void more_lime_binds_less_soda_and_takes_alumina_into_the_residue() {
        Result before = run(Plant.LIME_BAYER, diasporic(), "digestion.lime_dose", 0.08);
        for (double lime : new double[] {0.12, 0.16, 0.20}) {
            Result after = run(Plant.LIME_BAYER, diasporic(), "digestion.lime_dose", lime);
            assertThat(after.value("refinery.residue_soda_silica"))
                    .isBetween(0.1, before.value("refinery.residue_soda_silica"));
            assertThat(after.value("refinery.residue_alumina_silica"))
                    .isBetween(before.value("refinery.residue_alumina_silica"), 2.2);
            assertThat(after.value("refinery.caustic_use"))
                    .isLessThan(before.value("refinery.caustic_use"));
            assertThat(after.value("refinery.alumina_recovery"))
                    .isLessThan(before.value("refinery.alumina_recovery"));
            before = after;
        }
    }

    @Test
    void each_cooler_between_precipitators_lifts_the_yield_less_than_the_one_before() {
        double last = Double.NaN;
        double gain = Double.POSITIVE_INFINITY;
        double removed = -1;
        for (int coolers = 0; coolers <= 3; coolers++) {
            Result result =
                    run(
                            Plant.BAYER_LOW_TEMPERATURE,
                            gibbsitic(),
                            "precipitation.interstage_coolers",
                            coolers);
            double yield = result.value("refinery.yield");
            if (coolers > 0) {
                assertThat(yield - last).isBetween(0.5, gain);
                gain = yield - last;
            }
            last = yield;
            assertThat(result.value("refinery.interstage_cooling")).isGreaterThan(removed);
            removed = result.value("refinery.interstage_cooling");
        }
    }
}
