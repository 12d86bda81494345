package org.diaspore.plant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.data.Percentage.withPercentage;

import java.util.List;
import java.util.Random;
import org.diaspore.chemistry.Liquor;
import org.diaspore.chemistry.Substances;
import org.diaspore.flowsheet.Accelerator;
import org.diaspore.flowsheet.Feed;
import org.diaspore.flowsheet.Flowsheet;
import org.diaspore.flowsheet.Ledger;
import org.diaspore.flowsheet.Outcome;
import org.diaspore.flowsheet.Solver;
import org.diaspore.flowsheet.Stream;
import org.diaspore.plant.clarification.HeatInterchange;
import org.diaspore.plant.clarification.MudStreams;
import org.diaspore.plant.setting.Setting;
import org.diaspore.plant.setting.Settings;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The section that clarifies and washes, with its three recycles, as every Bayer plant draws it,
/// and the heat interchange after it.
class ClarificationSectionIdentityTest {
    private static final Settings SETTINGS = Settings.defaults();

    private static Flowsheet drawing(Settings settings) {
        Flowsheet.Builder drawing =
                new Flowsheet.Builder("clarification")
                        .node(
                                "blow-off",
                                new Feed(MudStreams.blowOff()),
                                List.of(),
                                List.of("blow-off-slurry"))
                        .node(
                                "condensates",
                                new Feed(MudStreams.condensate(2.6)),
                                List.of(),
                                List.of("bayer-condensate"))
                        .node(
                                "spent",
                                new Feed(MudStreams.liquor(255, 0.34, 40, 0.0118, 331)),
                                List.of(),
                                List.of("spent-liquor"));
        ClarificationSection.draw(drawing, settings, "bayer-condensate", "");
        return drawing.node(
                        "heat-interchange",
                        HeatInterchange.of(settings),
                        List.of("green-liquor", "spent-liquor"),
                        List.of("pregnant-liquor", "warm-spent-liquor"))
                .build();
    }

    private static Outcome solve(Settings settings, Accelerator accelerator) {
        Outcome outcome = new Solver(drawing(settings)).solve(accelerator);
        assertThat(outcome.converged()).as(outcome.complaint()).isTrue();
        assertThat(outcome.balance().elementClosure()).isLessThan(1e-8);
        assertThat(outcome.balance().energyClosure()).isLessThan(1e-6);
        return outcome;
    }

    @ParameterizedTest
    @EnumSource(Accelerator.class)
    void itConvergesToTheSameWithEveryAccelerator(Accelerator accelerator) {
        Outcome outcome = solve(SETTINGS, accelerator);
        Outcome other = solve(SETTINGS, Accelerator.BROYDEN);
        for (String name : List.of("green-liquor", "residue", "calcite-cake")) {
            Stream one = outcome.stream(name);
            Stream two = other.stream(name);
            assertThat(one.temperatureK()).isCloseTo(two.temperatureK(), within(1e-5));
            for (int i = 0; i < Substances.count(); i++) {
                assertThat(one.massKgPerS(i))
                        .isCloseTo(two.massKgPerS(i), within(1e-7 * two.massKgPerS()));
            }
        }
    }

    /// Practice (bayer-practice): last washer C 2 to 8 g/L, soluble soda 3 to 10 kg NaOH/t alumina
    /// with mud at washer underflow, wash 1.8 to 3 m3/t; reversion 0.3 to 1.5 %.
    @Test
    void itStandsWherePracticeStands() {
        Outcome outcome = solve(SETTINGS, Accelerator.BROYDEN);
        Ledger last = outcome.ledger("final-washers");
        assertThat(last.reading("mud_caustic_g_per_l")).isBetween(2.0, 8.0);
        double mudPerAlumina = 1.0; // a karst bauxite, t/t
        assertThat(1000 * mudPerAlumina * last.reading("mud_soluble_naoh_kg_per_s"))
                .isBetween(2.0, 10.0);
        assertThat(1000 * outcome.ledger("residue-filter").reading("cake_soluble_naoh_kg_per_s"))
                .isBetween(0.5, 3.0);
        Liquor pregnant = Liquor.of(outcome.stream("green-liquor").amounts());
        assertThat(pregnant.causticGPerL()).isCloseTo(272, withPercentage(0.1));
        double fallen = outcome.stream("residue").amount("gibbsite");
        double alumina = outcome.stream("blow-off-slurry").amount("NaAl(OH)4(aq)");
        assertThat(fallen / alumina).isBetween(0.003, 0.015);
        assertThat(outcome.stream("pregnant-liquor").temperatureK())
                .isCloseTo(SETTINGS.si("clarification.interchange_temperature"), within(0.01));
        assertThat(outcome.ledgers().values()).allMatch(ledger -> ledger.warnings().isEmpty());
    }

    @Test
    void moreWashersAndAFilterLoseLessSoda() {
        double few = soda(SETTINGS.with("clarification.final_washers", 2));
        double many = soda(SETTINGS);
        double unfiltered = soda(SETTINGS.with("clarification.cake_solids", 0));
        assertThat(many).isLessThan(few).isLessThan(unfiltered);
    }

    private static double soda(Settings settings) {
        return solve(settings, Accelerator.BROYDEN)
                .ledger("residue-filter")
                .reading("cake_soluble_naoh_kg_per_s");
    }

    @Test
    void carbonateLeavesAsCalcite() {
        Outcome with = solve(SETTINGS, Accelerator.BROYDEN);
        Outcome without =
                solve(SETTINGS.with("clarification.lime_per_carbonate", 0), Accelerator.BROYDEN);
        assertThat(with.stream("calcite-cake").amount("calcite")).isPositive();
        assertThat(Liquor.of(with.stream("green-liquor").amounts()).carbonateGPerL())
                .isLessThan(Liquor.of(without.stream("green-liquor").amounts()).carbonateGPerL());
    }

    @Test
    void aDesignThatCannotWashSaysSo() {
        Outcome outcome =
                solve(SETTINGS.with("clarification.wash_ratio", 0.8e-3), Accelerator.BROYDEN);
        assertThat(outcome.ledger("final-washers").warnings())
                .anyMatch(text -> text.contains("raise clarification.wash_ratio"));
    }

    /// Priors drawn from their spread, choices within a quarter of their default.
    @RepeatedTest(40)
    void randomPlantsConverge(RepetitionInfo info) {
        Random random = new Random(info.getCurrentRepetition());
        Settings settings = SETTINGS;
        for (Setting line : Settings.table(List.of("clarification"))) {
            double value =
                    line.isUncertain()
                            ? line.at(random.nextGaussian())
                            : line.value() * (0.75 + 0.5 * random.nextDouble());
            if (line.unit().equals("count")) {
                value = Math.rint(2 * value);
            } else if (line.unit().equals("degC")) {
                value = line.value() - 5 + 10 * random.nextDouble();
            }
            settings = settings.with(line.key(), Math.clamp(value, line.lower(), line.upper()));
        }
        Outcome outcome = solve(settings, Accelerator.BROYDEN);
        assertThat(outcome.stream("residue").massKgPerS()).isPositive();
    }
}
