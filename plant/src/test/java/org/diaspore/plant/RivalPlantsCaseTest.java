package org.diaspore.plant;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.Map;
import org.diaspore.ore.Mineral;
import org.diaspore.ore.MineralMakeup;
import org.diaspore.ore.Ore;
import org.diaspore.plant.energy.PublishedRange;
import org.diaspore.plant.setting.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Rival plants beside what is published of them; they are built from it, so that this only shows
/// that nothing is lost on the way.
class RivalPlantsCaseTest {
    /// A diasporic ore of A/S 5: what flotation was tried on.
    private static Ore middling() {
        Map<Mineral, Double> minerals = new EnumMap<>(Mineral.class);
        minerals.put(Mineral.DIASPORE, 0.61);
        minerals.put(Mineral.KAOLINITE, 0.20);
        minerals.put(Mineral.ILLITE, 0.06);
        minerals.put(Mineral.HEMATITE, 0.07);
        minerals.put(Mineral.ANATASE, 0.03);
        minerals.put(Mineral.CALCITE, 0.02);
        minerals.put(Mineral.QUARTZ, 0.01);
        return new Ore("middling", MineralMakeup.of(minerals), 0.06);
    }

    private static Result run(Plant plant, Ore ore) {
        return PlantRun.run(new PlantCase("rival", plant, ore, 100, Settings.defaults()));
    }

    @Test
    void reverseFlotationGivesThePublishedRatioAndRecovery() {
        Result result = run(Plant.FLOTATION_BAYER, middling());
        Analysis concentrate = Analysis.ofSolids(result.outcome().stream("flotation-concentrate"));
        double ore = Analysis.ofSolids(result.outcome().stream("raw-ore")).aluminaKgPerS();
        assertThat(concentrate.aluminaSilicaRatio()).isBetween(9.999, 10.001);
        assertThat(concentrate.aluminaKgPerS() / ore).isBetween(0.8599, 0.8601);
    }

    /// 18.2 GJ/t on an ore of A/S 5, 25.5 on Liulin; published 20 to 25 without an ore.
    @Test
    void theSeriesUsesMoreEnergyThePoorerTheOreAndWhatIsPublishedLiesBetween() {
        double middling = run(Plant.BAYER_SINTER, middling()).value("refinery.energy_use");
        double poor = SolvedPlants.of(Plant.BAYER_SINTER).value("refinery.energy_use");
        PublishedRange range =
                PublishedRange.all().stream()
                        .filter(one -> one.key().equals("bayer-sinter-energy"))
                        .findFirst()
                        .orElseThrow();
        assertThat((range.low() + range.high()) / 2).isBetween(middling, poor);
    }

    @Test
    void theSeriesWinsMoreAluminaWithLessCausticThanBayerAlone() {
        Result series = SolvedPlants.of(Plant.BAYER_SINTER);
        Result bayer = SolvedPlants.of(Plant.BAYER);
        assertThat(series.value("refinery.alumina_recovery"))
                .isGreaterThan(bayer.value("refinery.alumina_recovery") + 0.2);
        assertThat(series.value("refinery.caustic_use"))
                .isLessThan(0.2 * bayer.value("refinery.caustic_use"));
    }

    @ParameterizedTest
    @EnumSource(
            value = Plant.class,
            names = {"SINTER", "BAYER_SINTER", "FLOTATION_BAYER"})
    void aRivalSaysThatItRestsOnPublishedYieldsAndHowWellTheyAreKnown(Plant plant) {
        assertThat(SolvedPlants.of(plant).warnings())
                .anyMatch(text -> text.contains("published yields") && text.contains("assumed"));
    }

    @ParameterizedTest
    @EnumSource(
            value = Plant.class,
            names = {"BAYER", "UPGRADE_BAYER"})
    void aModelledPlantDoesNot(Plant plant) {
        assertThat(SolvedPlants.of(plant).warnings())
                .noneMatch(text -> text.contains("published yields and energy"));
    }
}
