package org.diaspore.plant.digestion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.diaspore.plant.RefineryStreams.diasporicOre;
import static org.diaspore.plant.RefineryStreams.gibbsiticOre;
import static org.diaspore.plant.digestion.DigestionStreams.aluminaPerSilica;
import static org.diaspore.plant.digestion.DigestionStreams.at;
import static org.diaspore.plant.digestion.DigestionStreams.slurry;
import static org.diaspore.plant.digestion.DigestionStreams.sodaPerSilica;

import java.util.List;
import java.util.Map;
import java.util.Random;
import org.diaspore.chemistry.Substances;
import org.diaspore.flowsheet.Inlets;
import org.diaspore.flowsheet.Ledger;
import org.diaspore.flowsheet.Operation;
import org.diaspore.flowsheet.Stream;
import org.diaspore.plant.SampleWork;
import org.diaspore.plant.setting.Settings;
import org.junit.jupiter.api.Test;

/// Limits and trends of the operations of digestion.
class DigestionIdentityTest {
    private static final Settings DEFAULTS = Settings.defaults();
    private static final Settings INJECTED = DEFAULTS.with("digestion.steam_injection", 1);

    @Test
    void aSlightChangeOfTheFeedChangesTheOutletSmoothly() {
        Stream slurry = slurry(DEFAULTS, diasporicOre(), 390, 0.64);
        int ore = Substances.index("diaspore");
        int aluminate = Substances.index("NaAl(OH)4(aq)");
        for (Operation operation : List.of(Digester.of(DEFAULTS), Predesilication.of(DEFAULTS))) {
            double[] slopes = new double[3];
            double[] steps = {1e-3, 1e-4, 1e-5};
            for (int k = 0; k < steps.length; k++) {
                double up = out(operation, slurry, ore, steps[k]).amount(aluminate);
                double down = out(operation, slurry, ore, -steps[k]).amount(aluminate);
                slopes[k] = (up - down) / (2 * steps[k]);
            }
            assertThat(slopes[1]).isCloseTo(slopes[0], within(1e-4));
            assertThat(slopes[2]).isCloseTo(slopes[0], within(1e-4));
        }
    }

    private static Stream out(Operation operation, Stream slurry, int substance, double step) {
        double[] amounts = slurry.amounts();
        amounts[substance] *= 1 + step;
        return operation.run(Inlets.of(Stream.of(amounts, slurry.temperatureK()))).outlets().get(0);
    }

    @Test
    void hotterLongerFinerAndStrongerDissolveMoreDiaspore() {
        double base = diaspore(DEFAULTS, 390);
        assertThat(diaspore(DEFAULTS.with("digestion.temperature", 548.15), 390))
                .isGreaterThan(base);
        assertThat(diaspore(DEFAULTS.with("digestion.time", 5400), 390)).isGreaterThan(base);
        assertThat(diaspore(DEFAULTS.with("digestion.product_size", 60e-6), 390))
                .isGreaterThan(base);
        assertThat(diaspore(DEFAULTS, 420)).isGreaterThan(base);
        assertThat(diaspore(DEFAULTS.with("digestion.vessels", 1), 390)).isLessThan(base);
        assertThat(diaspore(DEFAULTS.with("digestion.vessels", 0), 390)).isGreaterThan(base);
    }

    private static double diaspore(Settings settings, double causticGPerL) {
        Stream in = slurry(settings, diasporicOre(), causticGPerL, 0.64);
        return Digester.of(settings)
                .run(Inlets.of(in))
                .ledger()
                .reading("diaspore_dissolved_fraction");
    }

    @Test
    void moreLimeTakesSodaFromTheResidueAndBringsAluminaIntoIt() {
        double soda = Double.POSITIVE_INFINITY;
        double alumina = 0;
        for (double dose : new double[] {0.06, 0.09, 0.12, 0.16, 0.20, 0.24}) {
            Settings settings = DEFAULTS.with("digestion.lime_dose", dose);
            Stream out = digested(settings);
            assertThat(sodaPerSilica(out)).as("N/S at " + dose).isLessThan(soda);
            if (dose > 0.06) {
                assertThat(aluminaPerSilica(out)).as("A/S at " + dose).isGreaterThan(alumina);
            }
            soda = sodaPerSilica(out);
            alumina = aluminaPerSilica(out);
        }
        assertThat(soda).isLessThan(0.25);
    }

    private static Stream digested(Settings settings) {
        Stream in = slurry(settings, diasporicOre(), 390, 0.62);
        Stream desilicated = Predesilication.of(settings).run(Inlets.of(in)).outlets().get(0);
        return Digester.of(settings).run(Inlets.of(desilicated)).outlets().get(0);
    }

    @Test
    void silicaOfTheDigestedLiquorIsThatOfPractice() {
        Settings settings = at(145, 20, 3).with("digestion.lime_dose", 0.01);
        Stream in = slurry(settings, gibbsiticOre(), 240, 0.68);
        Stream desilicated = Predesilication.of(settings).run(Inlets.of(in)).outlets().get(0);
        Ledger ledger = Digester.of(settings).run(Inlets.of(desilicated)).ledger();
        assertThat(ledger.reading("silica_g_per_l")).isBetween(0.5, 0.9);
    }

    @Test
    void badDesignsSayWhatToChange() {
        assertThat(warnings(at(200, 60, 8), 390, 0.64)).contains("digestion.temperature");
        assertThat(warnings(DEFAULTS, 390, 0.95)).contains("feed more liquor per ore");
        assertThat(warnings(DEFAULTS.with("digestion.pressure", 2e6), 390, 0.64))
                .contains("digestion.pressure");
        assertThat(warnings(DEFAULTS.with("digestion.lime_dose", 0), 390, 0.64))
                .contains("digestion.lime_dose");
        Stream slurry = slurry(DEFAULTS, diasporicOre(), 390, 0.64);
        Settings weak = INJECTED.with("digestion.steam_pressure", 4e6);
        assertThat(LiveSteamHeater.of(weak).run(Inlets.of(slurry)).ledger().warnings())
                .anyMatch(text -> text.contains("digestion.steam_pressure"));
        Stream much = Vapour.of(Vapour.STEAM, 200, 480, 1.2e6);
        assertThat(SlurryHeater.of(DEFAULTS, 3, 9).run(Inlets.of(slurry, much)).ledger().warnings())
                .anyMatch(text -> text.contains("digestion.heater_approach"));
    }

    private static String warnings(Settings settings, double causticGPerL, double full) {
        Stream in = slurry(settings, diasporicOre(), causticGPerL, full);
        return String.join("\n", Digester.of(settings).run(Inlets.of(in)).ledger().warnings());
    }

    @Test
    void wideSettingsGiveFiniteNumbersThatClose() {
        Random random = new Random(3);
        Stream ore = diasporicOre();
        for (int k = 0; k < 60; k++) {
            Settings settings =
                    DEFAULTS.with(
                            Map.of(
                                    "digestion.temperature", 373 + 200 * random.nextDouble(),
                                    "digestion.time", 18000 * random.nextDouble(),
                                    "digestion.vessels", (double) random.nextInt(10),
                                    "digestion.lime_dose", 0.6 * random.nextDouble(),
                                    "digestion.diaspore_rate", 0.08 * random.nextDouble(),
                                    "digestion.desilication_rate", 0.005 * random.nextDouble(),
                                    "digestion.organics_rate", 0.0013 * random.nextDouble()));
            Stream in =
                    k % 3 == 0
                            ? DigestionSamples.everything().times(0.1 + random.nextDouble())
                            : slurry(settings, ore, 60 + 400 * random.nextDouble(), 0.95);
            SampleWork.of("digester, draw " + k, Digester.of(settings), in).closed();
        }
    }
}
