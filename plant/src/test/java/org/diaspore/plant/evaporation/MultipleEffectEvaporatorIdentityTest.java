package org.diaspore.plant.evaporation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.diaspore.chemistry.Substances;
import org.diaspore.chemistry.Units;
import org.diaspore.flowsheet.Duty;
import org.diaspore.flowsheet.Ledger;
import org.diaspore.flowsheet.Stream;
import org.diaspore.flowsheet.Work;
import org.diaspore.plant.SampleWork;
import org.diaspore.plant.setting.Settings;
import org.junit.jupiter.api.Test;

class MultipleEffectEvaporatorIdentityTest {
    private static final Stream LIQUOR = BayerLiquors.spent();
    private static final double WATER = LIQUOR.massKgPerS(Substances.index("water"));
    private static final double REMOVAL = 0.38 * WATER;

    private static Work run(Settings settings, Stream liquor, double removal) {
        return SampleWork.turned(
                        "evaporator", MultipleEffectEvaporator.of(settings), removal, liquor)
                .closed();
    }

    private static Work run(String key, double value) {
        return run(Settings.defaults().with(key, value), LIQUOR, REMOVAL);
    }

    private static double economy(Settings settings) {
        return run(settings, LIQUOR, REMOVAL).ledger().reading("steam_kg_per_kg");
    }

    @Test
    void theCondenserOfTheStagesIsThatOfTheWholeBalance() {
        for (double effects = 1; effects <= 6; effects++) {
            Ledger ledger = run("evaporation.effects", effects).ledger();
            double whole = -ledger.heatW(Duty.Kind.COOLING);
            assertThat(ledger.reading("condenser_W")).isCloseTo(whole, within(2e-3 * whole));
        }
    }

    @Test
    void moreEffectsTakeLessSteam() {
        double before = Double.POSITIVE_INFINITY;
        for (double effects = 1; effects <= 6; effects++) {
            double economy =
                    run("evaporation.effects", effects).ledger().reading("steam_kg_per_kg");
            assertThat(economy).isLessThan(before);
            before = economy;
        }
    }

    @Test
    void aWarmerFeedAFlashMoreAndForwardOrNotChangeTheSteamTheRightWay() {
        double base = economy(Settings.defaults());
        Work warm = run(Settings.defaults(), LIQUOR.at(LIQUOR.temperatureK() + 10), REMOVAL);
        assertThat(warm.ledger().reading("steam_kg_per_kg")).isLessThan(base);
        assertThat(economy(Settings.defaults().with("evaporation.product_flashes", 0)))
                .isGreaterThan(base);
        assertThat(economy(Settings.defaults().with("evaporation.condensate_flash", 0)))
                .isGreaterThan(base);
    }

    @Test
    void withoutPreheatersAndSteamCondensateFlashSteamIsAFifthMore() {
        for (double effects = 4; effects <= 6; effects++) {
            Settings all =
                    Settings.defaults()
                            .with("evaporation.effects", effects)
                            .with("evaporation.product_flashes", effects - 1);
            Settings plain =
                    all.with("evaporation.preheaters", 0)
                            .with("evaporation.steam_condensate_flashes", 0);
            double ratio = economy(plain) / economy(all);
            System.out.printf("%.0f effects plain: %.3f t/t%n", effects, economy(plain));
            assertThat(ratio).isBetween(1.1, 1.35);
        }
    }

    @Test
    void aSteamJetAndWasteVapourTakeLessLiveSteam() {
        Settings jet = Settings.defaults().with("evaporation.jet_pressure", 1e6);
        assertThat(economy(jet)).isLessThan(economy(Settings.defaults()));
        Settings boosted = Settings.defaults().with("evaporation.boost_vapour", 0.1);
        assertThat(economy(boosted)).isLessThan(economy(Settings.defaults()));
    }

    @Test
    void effectsHaveOneAreaOrOneDifference() {
        Ledger areas = run("evaporation.equal_area", 1).ledger();
        Ledger differences = run("evaporation.equal_area", 0).ledger();
        for (int i = 2; i <= 5; i++) {
            String area = "area_effect_" + i + "_m2";
            assertThat(areas.reading(area))
                    .isCloseTo(
                            areas.reading("area_effect_1_m2"), within(2e-3 * areas.reading(area)));
            assertThat(differences.reading("difference_effect_" + i + "_K"))
                    .isCloseTo(differences.reading("difference_effect_1_K"), within(1e-6));
        }
    }

    @Test
    void itStartsWithoutAJump() {
        for (double removal : new double[] {0, -3}) {
            Work work = run(Settings.defaults(), LIQUOR, removal);
            assertThat(work.outlets().get(0).amounts()).isEqualTo(LIQUOR.amounts());
            assertThat(work.outlets().get(0).temperatureK()).isEqualTo(LIQUOR.temperatureK());
            assertThat(work.ledger().heatW()).isZero();
        }
        Work work = run(Settings.defaults(), LIQUOR, 1e-7);
        assertThat(work.outlets().get(0).temperatureK())
                .isCloseTo(LIQUOR.temperatureK(), within(1e-6));
        assertThat(Math.abs(work.ledger().heatW())).isLessThan(1);
    }

    @Test
    void steamIsSmoothInTheRemoval() {
        double h = 1e-4 * WATER;
        for (double share = 0.02; share < 0.6; share += 0.01) {
            double removal = share * WATER;
            double a = steam(removal - h);
            double b = steam(removal);
            double c = steam(removal + h);
            assertThat(Math.abs(c - 2 * b + a)).isLessThan(0.02 * Math.abs(c - a) + 1e-6 * b);
        }
    }

    private static double steam(double removal) {
        return run(Settings.defaults(), LIQUOR, removal).ledger().heatW(Duty.Kind.STEAM);
    }

    @Test
    void noMoreThanTheDriestAndItSaysWhatToChange() {
        Work work = run(Settings.defaults(), LIQUOR, 2 * WATER);
        assertThat(work.ledger().warnings())
                .anyMatch(text -> text.contains("evaporation.most_removal"));
        assertThat(work.ledger().reading("share_of_water_taken")).isLessThan(0.8);
    }

    @Test
    void differencesEatenByBoilingPointElevationsAreToldWithTheirRemedy() {
        Settings settings =
                Settings.defaults()
                        .with("evaporation.effects", 8)
                        .with("evaporation.live_steam_pressure", Units.toSi(0.2, "MPa"));
        Work work = run(settings, LIQUOR, 0.55 * WATER);
        assertThat(work.ledger().warnings())
                .anyMatch(text -> text.contains("lower evaporation.effects"));
    }
}
