package org.diaspore.plant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.EnumMap;
import java.util.Map;
import org.diaspore.chemistry.Units;
import org.diaspore.flowsheet.Accelerator;
import org.diaspore.flowsheet.Outcome;
import org.diaspore.ore.Mineral;
import org.diaspore.ore.MineralMakeup;
import org.diaspore.ore.Ore;
import org.diaspore.plant.setting.Settings;
import org.junit.jupiter.api.Test;

/// Which way the upgrading plant moves when one thing is changed.
class PlantTrendsIdentityTest {
    private static final String REMOVAL = "upgrade.silica_removal";
    private static final String RECOVERY = "upgrade.alumina_recovery";
    private static final String CAUSTIC = "upgrade.caustic_makeup";

    private static Result run(Object... keysAndValues) {
        return run(ExampleOres.liulin(), keysAndValues);
    }

    private static Result run(Ore ore, Object... keysAndValues) {
        Settings settings = Settings.defaults();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            String key = (String) keysAndValues[i];
            double value = ((Number) keysAndValues[i + 1]).doubleValue();
            settings = settings.with(key, Units.toSi(value, Settings.setting(key).unit()));
        }
        Result result = PlantRun.run(new PlantCase("trend", Plant.UPGRADE, ore, 100, settings));
        assertThat(result.converged()).as(result.outcome().complaint()).isTrue();
        return result;
    }

    /// Diaspore and kaolinite with some iron: no illite to open at a higher temperature.
    private static Ore plainOre() {
        Map<Mineral, Double> minerals = new EnumMap<>(Mineral.class);
        minerals.put(Mineral.DIASPORE, 0.50);
        minerals.put(Mineral.KAOLINITE, 0.40);
        minerals.put(Mineral.HEMATITE, 0.08);
        minerals.put(Mineral.ANATASE, 0.02);
        return new Ore("plain", MineralMakeup.of(minerals), 0.08);
    }

    @Test
    void silicaRemovalRisesToARoastAt1000DegCAndFallsAbove1100() {
        double before = 0;
        for (double degC : new double[] {900, 950, 975, 1000}) {
            double removal = run(plainOre(), "roast.temperature", degC).value(REMOVAL);
            assertThat(removal).as(degC + " degC").isGreaterThan(before);
            before = removal;
        }
        double at1050 = run(plainOre(), "roast.temperature", 1050).value(REMOVAL);
        assertThat(at1050).isCloseTo(before, within(0.02));
        before = at1050;
        for (double degC : new double[] {1125, 1150, 1200}) {
            double removal = run(plainOre(), "roast.temperature", degC).value(REMOVAL);
            assertThat(removal).as(degC + " degC").isLessThan(before);
            before = removal;
        }
    }

    @Test
    void mulliteLossAbove1100DegCIsShownByTheModel() {
        Result good = run("roast.temperature", 1050);
        Result hot = run("roast.temperature", 1200);
        assertThat(mullite(hot)).isGreaterThan(20 * mullite(good));
        assertThat(hot.value(REMOVAL)).isLessThan(good.value(REMOVAL) - 0.04);
        assertThat(hot.value("upgrade.alumina_silica_ratio"))
                .isLessThan(good.value("upgrade.alumina_silica_ratio"));
    }

    private static double mullite(Result result) {
        return result.outcome().stream("upgraded-bauxite")
                .massKgPerS(org.diaspore.chemistry.Substances.index("mullite"));
    }

    @Test
    void tooShortAndTooCoolARoastIsShown() {
        Result good = run();
        for (Result poor :
                java.util.List.of(
                        run("roast.time", 1),
                        run("roast.temperature", 900),
                        run("roast.temperature", 850))) {
            assertThat(poor.value(REMOVAL)).isLessThan(good.value(REMOVAL) - 0.1);
            assertThat(poor.value(RECOVERY)).isLessThan(good.value(RECOVERY));
            assertThat(poor.value(CAUSTIC)).isGreaterThan(good.value(CAUSTIC));
        }
    }

    @Test
    void aLongerRoastMakesUpForALowerTemperature() {
        assertThat(run("roast.temperature", 950, "roast.time", 90).value(REMOVAL))
                .isGreaterThan(run("roast.temperature", 950).value(REMOVAL));
        assertThat(run("roast.temperature", 950, "roast.time", 90).value(REMOVAL))
                .isCloseTo(run().value(REMOVAL), within(0.03));
    }

    @Test
    void illiteGivesItsSilicaOnlyAboveItsGlassPoint() {
        double below = run("roast.temperature", 1050).value(REMOVAL);
        double above = run("roast.temperature", 1125).value(REMOVAL);
        assertThat(above).isGreaterThan(below + 0.03);
    }

    @Test
    void strongerLiquorCostsMoreAluminaMoreCausticAndLeavesMoreSilicaInTheLoop() {
        double caustic = 0;
        double recovery = 1;
        double left = 0;
        for (double gramsPerLitre : new double[] {90, 129, 160, 200, 300}) {
            Result result = run("leach.naoh", gramsPerLitre);
            assertThat(result.value(CAUSTIC)).isGreaterThan(caustic);
            assertThat(result.value(RECOVERY)).isLessThan(recovery);
            assertThat(silicaLeft(result)).isGreaterThan(left);
            caustic = result.value(CAUSTIC);
            recovery = result.value(RECOVERY);
            left = silicaLeft(result);
        }
    }

    private static double silicaLeft(Result result) {
        return result.outcome().ledger("lime-reactor").reading("silica_left_g_per_L");
    }

    @Test
    void moreLiquorKeepsSodaliteDownAndFreesMoreSilica() {
        double removal = 0;
        double sodalite = Double.POSITIVE_INFINITY;
        for (double litresPerKg : new double[] {5, 10, 30, 100}) {
            Result result = run("leach.liquid_to_solid", litresPerKg);
            double made = result.outcome().ledger("leach-1").reading("sodalite_kg_per_s");
            assertThat(result.value(REMOVAL)).isGreaterThan(removal);
            assertThat(made).isLessThan(sodalite);
            removal = result.value(REMOVAL);
            sodalite = made;
        }
    }

    @Test
    void tooLittleLiquorForTheSilicaIsShownWithAWarning() {
        Result result = run("leach.liquid_to_solid", 1);
        assertThat(result.value(REMOVAL)).isLessThan(run().value(REMOVAL) - 0.1);
        assertThat(result.warnings()).anyMatch(text -> text.contains("metasilicate"));
    }

    @Test
    void moreLimeLeavesLessSilicaInTheLiquor() {
        double left = Double.POSITIVE_INFINITY;
        double used = 0;
        for (double ratio : new double[] {0.2, 0.5, 0.8, 1.2, 2}) {
            Result result = run("lime.calcium_to_silicon", ratio);
            assertThat(silicaLeft(result)).isLessThan(left);
            assertThat(result.value("upgrade.lime_use")).isGreaterThan(used);
            left = silicaLeft(result);
            used = result.value("upgrade.lime_use");
        }
    }

    @Test
    void littleLimeRunsPoorlyAndSaysSo() {
        Result result = run("lime.calcium_to_silicon", 0.2);
        assertThat(result.value(REMOVAL)).isLessThan(run().value(REMOVAL) - 0.05);
        assertThat(result.warnings()).anyMatch(text -> text.contains("too little lime"));
    }

    @Test
    void moreWashWaterSavesCausticAndCostsEvaporation() {
        double caustic = Double.POSITIVE_INFINITY;
        double evaporation = 0;
        for (double ratio : new double[] {0, 0.001, 0.3, 0.6, 1.5}) {
            Result result = run("silicate.wash_ratio", 3 * ratio, "bauxite.wash_ratio", ratio);
            assertThat(result.value(CAUSTIC)).isLessThan(caustic);
            assertThat(result.value("upgrade.evaporation")).isGreaterThan(evaporation);
            caustic = result.value(CAUSTIC);
            evaporation = result.value("upgrade.evaporation");
        }
    }

    /// Liquor that already holds silica meets the fresh calcine: sodalite grows for longer.
    @Test
    void moreStagesOfTheSameTimeCostMoreAlumina() {
        double recovery = 1;
        for (int stages = 1; stages <= 3; stages++) {
            double value = run("leach.stages", stages).value(RECOVERY);
            assertThat(value).isLessThan(recovery);
            recovery = value;
        }
    }

    @Test
    void poorButPossibleChoicesRun() {
        run("leach.stages", 3, "leach.naoh", 200, "leach.liquid_to_solid", 3);
        run("leach.stages", 2, "leach.naoh", 200, "leach.liquid_to_solid", 30);
        run("roast.temperature", 850, "lime.calcium_to_silicon", 0.2);
        run("roast.temperature", 850, "leach.stages", 3, "leach.naoh", 200);
        run("silicate.wash_efficiency", 99, "leach.time", 48);
        run("leach.temperature", 150);
    }

    @Test
    void moreOxygenThanAKilnGasCanHoldIsNotConvergedAndSaysWhatCannotBeMet() {
        Settings settings = Settings.defaults().with("roast.excess_oxygen", 0.15);
        Result result =
                PlantRun.run(
                        new PlantCase(
                                "thin gas", Plant.UPGRADE, ExampleOres.liulin(), 100, settings));
        assertThat(result.converged()).isFalse();
        assertThat(result.reason()).contains("excess oxygen").contains("Try: no flow of air");
    }

    @Test
    void moreWashWaterThanCanBeBoiledOffSaysSo() {
        Settings settings = Settings.defaults().with("evaporation.driest", 0.1);
        Result result =
                PlantRun.run(
                        new PlantCase("wet", Plant.UPGRADE, ExampleOres.liulin(), 100, settings));
        assertThat(result.converged()).isFalse();
        assertThat(result.reason()).contains("boiled off").contains("silicate.wash_ratio");
    }

    @Test
    void aConvergedPlantHasNoReasonToGive() {
        assertThat(run().reason()).isEmpty();
    }

    /// With lime on silica alone this roast had two: one kept its silica back, one its alumina.
    @Test
    void aCoolRoastHasOneSteadyStateFromWhereverItStarts() {
        PlantCase cool = coolCase(850);
        double removal = PlantRun.run(cool).value(REMOVAL);
        for (double degC : new double[] {750, 950, 1150}) {
            Outcome start = PlantRun.run(coolCase(degC)).outcome();
            Outcome again = PlantRun.solver(cool).solveFrom(start, Accelerator.NEWTON);
            assertThat(again.converged()).isTrue();
            assertThat(PlantRun.result(cool, again).value(REMOVAL))
                    .isCloseTo(removal, within(1e-7));
        }
    }

    private static PlantCase coolCase(double degC) {
        return new PlantCase(
                "cool",
                Plant.UPGRADE,
                ExampleOres.liulin(),
                100,
                Settings.defaults().with("roast.temperature", degC + 273.15));
    }
}
