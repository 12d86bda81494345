package org.diaspore.plant.digestion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.diaspore.plant.digestion.DigestionStreams.aluminaPerSilica;
import static org.diaspore.plant.digestion.DigestionStreams.at;
import static org.diaspore.plant.digestion.DigestionStreams.diasporicOre;
import static org.diaspore.plant.digestion.DigestionStreams.gibbsiticOre;
import static org.diaspore.plant.digestion.DigestionStreams.liquor;
import static org.diaspore.plant.digestion.DigestionStreams.slurry;
import static org.diaspore.plant.digestion.DigestionStreams.sodaPerSilica;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.diaspore.chemistry.Phase;
import org.diaspore.chemistry.Substances;
import org.diaspore.flowsheet.Balance;
import org.diaspore.flowsheet.Duty;
import org.diaspore.flowsheet.Inlets;
import org.diaspore.flowsheet.Ledger;
import org.diaspore.flowsheet.Operation;
import org.diaspore.flowsheet.Stream;
import org.diaspore.flowsheet.Work;
import org.diaspore.plant.setting.Settings;
import org.junit.jupiter.api.Test;

/// Balances, limits and trends of every operation of digestion.
class DigestionIdentityTest {
    private static final Settings DEFAULTS = Settings.defaults();
    private static final Settings INJECTED = DEFAULTS.with("digestion.steam_injection", 1);
    private static final Settings TUBE = at(265, 20, 0);

    private record Sample(Operation operation, List<Stream> streams) {
        Work run() {
            return operation.run(inlets());
        }

        Inlets inlets() {
            return Inlets.of(streams.toArray(new Stream[0]));
        }

        Sample times(double factor) {
            return new Sample(
                    operation, streams.stream().map(stream -> stream.times(factor)).toList());
        }
    }

    private static List<Sample> samples() {
        Stream slurry = slurry(DEFAULTS, diasporicOre(), 390, 0.64);
        Stream hot = slurry.at(540).atPressure(6.5e6);
        Stream vapour = Vapour.of(Vapour.STEAM, 10, 480, 1.2e6);
        Stream much = Vapour.of(Vapour.STEAM, 100, 480, 1.2e6);
        List<Sample> samples = new ArrayList<>();
        add(samples, SlurryMill.of(DEFAULTS), diasporicOre(), liquor(390, 0.33).times(30));
        for (Settings settings : List.of(DEFAULTS, TUBE, at(145, 20, 1))) {
            add(samples, Predesilication.of(settings), slurry);
            add(samples, Digester.of(settings), slurry);
            add(samples, Digester.of(settings), everything());
        }
        add(samples, SlurryHeater.of(DEFAULTS, 3, 9), slurry, vapour);
        add(samples, SlurryHeater.of(DEFAULTS, 3, 9), slurry, much);
        add(samples, LiveSteamHeater.of(DEFAULTS), slurry);
        add(samples, LiveSteamHeater.of(INJECTED), slurry);
        add(samples, LiveSteamHeater.of(DEFAULTS), hot.at(560));
        add(samples, FlashTank.of(DEFAULTS, 1, 9), hot);
        add(samples, FlashTank.of(DEFAULTS, 9, 9), hot.at(400));
        add(samples, FlashTank.of(DEFAULTS, 9, 9), slurry);
        return samples;
    }

    private static void add(List<Sample> samples, Operation operation, Stream... streams) {
        samples.add(new Sample(operation, List.of(streams)));
    }

    /// Some of every solid and solute there is.
    private static Stream everything() {
        Random random = new Random(7);
        double[] amounts = liquor(300, 0.3).times(300).amounts();
        for (int i = 0; i < amounts.length; i++) {
            Phase phase = Substances.get(i).phase();
            amounts[i] += phase == Phase.SOLID || phase == Phase.AQUEOUS ? random.nextDouble() : 0;
        }
        return Stream.of(amounts, 350);
    }

    @Test
    void elementsAndEnergyCloseAndNothingIsNegative() {
        for (Sample sample : samples()) {
            Work work = sample.run();
            closes(sample, work);
            for (Stream out : work.outlets()) {
                for (int i = 0; i < Substances.count(); i++) {
                    assertThat(out.massKgPerS(i))
                            .as(sample.operation() + " " + Substances.get(i).name())
                            .isGreaterThanOrEqualTo(-1e-12 * out.massKgPerS());
                }
            }
            assertThat(work.ledger().heatW(Duty.Kind.STEAM)).isNotNegative();
        }
    }

    @Test
    void nothingInGivesNothingOut() {
        for (Sample sample : samples()) {
            Sample idle =
                    new Sample(
                            sample.operation,
                            sample.streams.stream().map(stream -> Stream.none()).toList());
            Work work = idle.run();
            closes(idle, work);
            for (Stream out : work.outlets()) {
                assertThat(out.massKgPerS()).isZero();
            }
            assertThat(work.ledger().heatW()).isCloseTo(0, within(1e-9));
        }
    }

    @Test
    void amountsSlightlyBelowZeroAndMissingInletsAreBorne() {
        for (Sample sample : samples()) {
            List<Stream> lowered = sample.streams.stream().map(DigestionIdentityTest::low).toList();
            closes(
                    new Sample(sample.operation, lowered),
                    sample.operation.run(Inlets.of(lowered.toArray(new Stream[0]))));
            for (int missing = 0; missing < sample.streams.size(); missing++) {
                List<Stream> rest = new ArrayList<>(sample.streams);
                rest.set(missing, Stream.none());
                Sample lacking = new Sample(sample.operation, rest);
                closes(lacking, lacking.run());
            }
        }
    }

    @Test
    void twiceTheInletsGiveTwiceTheOutletsAndTheSameInletsTheSameBits() {
        for (Sample sample : samples()) {
            Work once = sample.run();
            Work again = sample.run();
            Work twice = sample.times(2).run();
            for (int p = 0; p < once.outlets().size(); p++) {
                Stream one = once.outlets().get(p);
                assertThat(again.outlets().get(p).amounts()).isEqualTo(one.amounts());
                for (int i = 0; i < Substances.count(); i++) {
                    assertThat(twice.outlets().get(p).amount(i))
                            .isCloseTo(
                                    2 * one.amount(i),
                                    within(1e-9 * Math.abs(one.amount(i)) + 1e-9));
                }
                assertThat(twice.outlets().get(p).temperatureK())
                        .isCloseTo(one.temperatureK(), within(1e-7));
            }
            assertThat(again.ledger().readings()).isEqualTo(once.ledger().readings());
        }
    }

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
                            ? everything().times(0.1 + random.nextDouble())
                            : slurry(settings, ore, 60 + 400 * random.nextDouble(), 0.95);
            Sample sample = new Sample(Digester.of(settings), List.of(in));
            closes(sample, sample.run());
        }
    }

    private static Stream low(Stream stream) {
        double[] amounts = stream.amounts();
        double sum = 0;
        for (double amount : amounts) {
            sum += amount;
        }
        for (int i = 0; i < amounts.length; i++) {
            boolean there = stream.massKgPerS(Substances.get(i).phase()) != 0;
            amounts[i] -= amounts[i] == 0 && there ? 1e-9 * sum / amounts.length : 0;
        }
        return Stream.of(amounts, stream.temperatureK(), stream.pressurePa());
    }

    private static void closes(Sample sample, Work work) {
        for (Stream out : work.outlets()) {
            assertThat(out.temperatureK()).isFinite();
            for (double amount : out.amounts()) {
                assertThat(amount).isFinite();
            }
        }
        work.ledger().readings().forEach((name, x) -> assertThat(x).as(name).isFinite());
        Balance.of(sample.streams, work).require(sample.operation.toString());
    }
}
