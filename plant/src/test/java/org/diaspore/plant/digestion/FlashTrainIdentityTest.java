package org.diaspore.plant.digestion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.diaspore.plant.RefineryStreams.diasporicOre;
import static org.diaspore.plant.RefineryStreams.gibbsiticOre;
import static org.diaspore.plant.digestion.DigestionStreams.at;
import static org.diaspore.plant.digestion.DigestionStreams.slurry;

import java.util.List;
import java.util.Map;
import org.diaspore.chemistry.Liquor;
import org.diaspore.chemistry.Phase;
import org.diaspore.chemistry.Steam97;
import org.diaspore.chemistry.Substances;
import org.diaspore.flowsheet.Accelerator;
import org.diaspore.flowsheet.Duty;
import org.diaspore.flowsheet.Feed;
import org.diaspore.flowsheet.Flowsheet;
import org.diaspore.flowsheet.Ledger;
import org.diaspore.flowsheet.Outcome;
import org.diaspore.flowsheet.Solver;
import org.diaspore.flowsheet.Stream;
import org.diaspore.plant.setting.Settings;
import org.junit.jupiter.api.Test;

/// Flash tanks, heaters, live steam and digester drawn as a train and solved together.
class FlashTrainIdentityTest {
    private static final Settings HOT = Settings.defaults();
    private static final Settings COOL =
            at(145, 15, 3).with(Map.of("digestion.lime_dose", 0.01, "digestion.pressure", 0.6e6));

    // Slurry as it comes from predesilication.
    private static final double WARM_K = 371.15;

    private static Outcome solved(Settings settings, Stream slurry, int stages) {
        Flowsheet.Builder drawing =
                new Flowsheet.Builder("train")
                        .node("feed", new Feed(slurry), List.of(), List.of("s" + stages));
        for (int i = stages; i >= 1; i--) {
            drawing.node(
                    "heater " + i,
                    SlurryHeater.of(settings, i, stages),
                    List.of("s" + i, "v" + i),
                    List.of("s" + (i - 1), "c" + i));
        }
        drawing.node("live", LiveSteamHeater.of(settings), List.of("s0"), List.of("hot"))
                .node("digester", Digester.of(settings), List.of("hot"), List.of("f0"));
        for (int i = 1; i <= stages; i++) {
            drawing.node(
                    "flash " + i,
                    FlashTank.of(settings, i, stages),
                    List.of("f" + (i - 1)),
                    List.of("f" + i, "v" + i));
        }
        drawing.start("hot", slurry.at(settings.si("digestion.temperature")));
        Outcome outcome = new Solver(drawing.build()).solve(Accelerator.BROYDEN);
        assertThat(outcome.converged()).as(outcome.complaint()).isTrue();
        return outcome;
    }

    private static Outcome hot(int stages) {
        return solved(HOT, slurry(HOT, diasporicOre(), 390, 0.64).at(WARM_K), stages);
    }

    private static Outcome cool(int stages) {
        return solved(COOL, slurry(COOL, gibbsiticOre(), 240, 0.68).at(WARM_K), stages);
    }

    private static double liveW(Outcome outcome) {
        return outcome.ledger("live").heatW(Duty.Kind.STEAM)
                + outcome.ledger("digester").heatW(Duty.Kind.STEAM);
    }

    @Test
    void oneTearIsEnough() {
        assertThat(hot(9).loops()).hasSize(1);
        assertThat(hot(9).loops().get(0).tears()).containsExactly("hot");
    }

    /// Warm slurry leaves no room for the vapour of few stages: the approach holds it back.
    @Test
    void moreStagesNeedLessLiveSteam() {
        double before = Double.POSITIVE_INFINITY;
        for (int stages : new int[] {2, 4, 6, 8, 10, 12}) {
            double live = liveW(hot(stages));
            assertThat(live).as(stages + " stages").isLessThan(before);
            before = live;
        }
        assertThat(liveW(cool(5))).isLessThan(liveW(cool(4))).isLessThan(liveW(cool(3)));
    }

    @Test
    void everyHeaterKeepsItsApproachAndIsHotterThanTheOneBefore() {
        for (Outcome outcome : List.of(hot(8), hot(10), cool(4), cool(5))) {
            int stages =
                    (int)
                            outcome.ledgers().keySet().stream()
                                    .filter(name -> name.startsWith("heater"))
                                    .count();
            double before = 0;
            for (int i = stages; i >= 1; i--) {
                Ledger heater = outcome.ledger("heater " + i);
                double slurryK = heater.reading("slurry_out_K");
                double approach = heater.reading("approach_K");
                double area = heater.reading("area_m2");
                boolean takes = heater.reading("heat_W") > 0;
                assertThat(slurryK).isGreaterThanOrEqualTo(before);
                if (takes) {
                    assertThat(approach).isGreaterThan(10 - 0.05);
                    assertThat(area).isPositive();
                }
                before = slurryK;
            }
        }
    }

    @Test
    void theLastTankStandsAtTheBoilingPointOfItsLiquorInOpenAir() {
        for (Outcome outcome : List.of(hot(9), cool(4))) {
            String last = outcome.hasStream("f9") ? "f9" : "f4";
            Stream slurry = outcome.stream(last);
            double boiling = Liquor.of(slurry.amounts()).boilingTemperatureK(101_325);
            assertThat(slurry.temperatureK()).isCloseTo(boiling, within(0.1));
            assertThat(slurry.pressurePa()).isCloseTo(101_325, within(500.0));
        }
    }

    @Test
    void tanksAreEvenlySpacedAndTheirVapourIsSuperheated() {
        Outcome outcome = hot(8);
        double first = fall(outcome, 1);
        for (int i = 1; i <= 8; i++) {
            assertThat(fall(outcome, i)).isCloseTo(first, within(0.12 * first));
            Stream vapour = outcome.stream("v" + i);
            double superheat =
                    vapour.temperatureK() - Steam97.saturationTemperatureK(vapour.pressurePa());
            assertThat(superheat)
                    .isCloseTo(
                            outcome.ledger("flash " + i).reading("boiling_point_elevation_K"),
                            within(1e-6));
            assertThat(superheat).isBetween(10.0, 30.0);
        }
    }

    private static double fall(Outcome outcome, int stage) {
        return outcome.stream("f" + (stage - 1)).temperatureK()
                - outcome.stream("f" + stage).temperatureK();
    }

    /// Vapour of a tank by hand: heat of the slurry by the liquor's and the solids' heat
    /// capacities, over the heat of the steam tables.
    @Test
    void vapourAgreesWithAHandBalanceOfHeatCapacities() {
        Outcome outcome = hot(9);
        for (int i = 1; i <= 9; i++) {
            Stream in = outcome.stream("f" + (i - 1));
            Stream vapour = outcome.stream("v" + i);
            double outK = vapour.temperatureK();
            double middleK = 0.5 * (in.temperatureK() + outK);
            Liquor liquor = Liquor.of(in.amounts());
            double capacity =
                    liquor.massKgPerS() * liquor.heatCapacityJPerKgK(middleK, in.pressurePa());
            for (int k = 0; k < Substances.count(); k++) {
                if (Substances.get(k).phase() == Phase.SOLID && in.amount(k) > 0) {
                    capacity += in.amount(k) * Substances.get(k).heatCapacity().jPerMolK(middleK);
                }
            }
            double latent =
                    Steam97.vapour(outK, vapour.pressurePa()).enthalpyJPerKg()
                            - Steam97.liquid(outK, in.pressurePa()).enthalpyJPerKg();
            double byHand = capacity * (in.temperatureK() - outK) / latent;
            assertThat(vapour.massKgPerS()).isCloseTo(byHand, within(0.02 * byHand));
        }
    }

    /// Live heat of the whole train by hand: what leaves hotter than it came, plus reaction and
    /// loss.
    @Test
    void liveSteamClosesTheHeatOfTheTrain() {
        Outcome outcome = hot(9);
        double in = outcome.stream("s9").enthalpyW();
        double out = outcome.stream("f9").enthalpyW();
        for (int i = 1; i <= 9; i++) {
            out += outcome.stream("c" + i).enthalpyW();
            out += outcome.ledger("heater " + i).reading("rejected_W");
        }
        double loss = -outcome.ledger("digester").heatW(Duty.Kind.LOSS);
        assertThat(liveW(outcome)).isCloseTo(out - in + loss, within(1e-6 * liveW(outcome)));
        assertThat(outcome.balance().energyClosure()).isLessThan(1e-9);
    }

    /// Screening figures of the synthetic cases, GJ per tonne of alumina at 2.466 and 1.764 t of
    /// ore: 2.2 for S1 and 2.9 for S2; ours without predesilication, so that the slurry comes
    /// colder.
    @Test
    void liveHeatIsNearTheScreeningFigures() {
        assertThat(liveW(cool(4)) * 2.466e-6).isCloseTo(2.2, within(0.4));
        assertThat(liveW(hot(9)) * 1.764e-6).isCloseTo(2.9, within(0.5));
    }

    @Test
    void injectedSteamDilutesTheLiquor() {
        Settings injected = HOT.with("digestion.steam_injection", 1);
        Outcome blown = solved(injected, slurry(HOT, diasporicOre(), 390, 0.64).at(WARM_K), 9);
        double steam = blown.ledger("live").reading("injected_steam_kg_per_s");
        assertThat(steam).isPositive();
        assertThat(blown.ledger("digester").reading("caustic_g_per_l"))
                .isLessThan(hot(9).ledger("digester").reading("caustic_g_per_l") - 10);
    }
}
