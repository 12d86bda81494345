package org.diaspore.plant;

import static org.assertj.core.api.Assertions.assertThat;

import org.diaspore.chemistry.Liquor;
import org.diaspore.chemistry.Substances;
import org.diaspore.chemistry.Units;
import org.diaspore.plant.setting.Settings;
import org.junit.jupiter.api.Test;

/// Which way the refinery moves when one thing is changed, the rest held.
class RefineryTrendsIdentityTest {
    private static Result run(Object... keysAndValues) {
        Settings settings = Settings.defaults();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            String key = (String) keysAndValues[i];
            double value = ((Number) keysAndValues[i + 1]).doubleValue();
            settings = settings.with(key, Units.toSi(value, Settings.setting(key).unit()));
        }
        Result result = PlantRun.run(SolvedPlants.plantCase(Plant.BAYER).with(settings));
        assertThat(result.converged()).as(result.reason()).isTrue();
        return result;
    }

    private static Result base() {
        return SolvedPlants.of(Plant.BAYER);
    }

    private static double evaporation(Result result) {
        return result.value("refinery.water.evaporated");
    }

    /// Of the ore: a tonne of alumina may take more again, for hydrogarnet keeps alumina back.
    @Test
    void moreLimeTakesLessSoda() {
        double little = soda(run("digestion.lime_dose", 5));
        double much = soda(run("digestion.lime_dose", 12));
        assertThat(little).isGreaterThan(soda(base()));
        assertThat(much).isLessThan(soda(base()));
    }

    private static double soda(Result result) {
        return result.value("refinery.caustic_use") / result.value("refinery.ore_use");
    }

    @Test
    void moreCoolersGiveMoreYield() {
        double none = run("precipitation.interstage_coolers", 0).value("refinery.yield");
        double more = run("precipitation.interstage_coolers", 4).value("refinery.yield");
        assertThat(none).isLessThan(base().value("refinery.yield"));
        assertThat(more).isGreaterThan(base().value("refinery.yield"));
    }

    /// At a blow-off A/C that diaspore reaches at the coolest of the three.
    @Test
    void hotterDigestionExtractsMore() {
        double last = 0;
        for (double temperature : new double[] {258, 265, 272}) {
            Result result =
                    run("digestion.temperature", temperature, "digestion.blow_off_ac", 0.56);
            assertThat(dissolved(result)).isGreaterThan(last);
            last = dissolved(result);
        }
    }

    private static double dissolved(Result result) {
        return result.outcome().ledger("digester").reading("diaspore_dissolved_fraction");
    }

    @Test
    void moreWashLosesLessSodaAndEvaporatesMore() {
        Result little = run("clarification.wash_ratio", 1.8);
        Result much = run("clarification.wash_ratio", 3);
        String lost = "refinery.soda.soluble_in_residue";
        assertThat(much.value(lost)).isLessThan(little.value(lost));
        assertThat(evaporation(much)).isGreaterThan(evaporation(little));
    }

    @Test
    void moreEffectsTakeLessSteam() {
        double four = run("evaporation.effects", 4).value("refinery.steam_use");
        double six = run("evaporation.effects", 6).value("refinery.steam_use");
        assertThat(six).isLessThan(four);
    }

    @Test
    void moreSeedPrecipitatesFurther() {
        Result less = run("precipitation.seed_charge", 350);
        assertThat(spent(less)).isGreaterThan(spent(base()));
    }

    private static double spent(Result result) {
        return Liquor.of(result.outcome().stream("spent-liquor").amounts()).aToC();
    }

    @Test
    void aLowerBlowOffRatioDissolvesMoreAndMovesMoreLiquor() {
        Result low = run("digestion.blow_off_ac", 0.52);
        assertThat(dissolved(low)).isGreaterThan(dissolved(base()));
        double water = liquor(low) / low.outcome().stream("alumina").massKgPerS();
        assertThat(water)
                .isGreaterThan(liquor(base()) / base().outcome().stream("alumina").massKgPerS());
    }

    private static double liquor(Result result) {
        return result.outcome().stream("strong-liquor").massKgPerS(Substances.index("water"));
    }
}
