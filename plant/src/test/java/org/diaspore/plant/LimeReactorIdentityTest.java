package org.diaspore.plant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.SplittableRandom;
import org.diaspore.chemistry.Element;
import org.diaspore.chemistry.Substances;
import org.diaspore.flowsheet.Balance;
import org.diaspore.flowsheet.Inlets;
import org.diaspore.flowsheet.Ledger;
import org.diaspore.flowsheet.Stream;
import org.diaspore.flowsheet.Work;
import org.diaspore.plant.setting.Setting;
import org.diaspore.plant.setting.Settings;
import org.junit.jupiter.api.Test;

class LimeReactorIdentityTest {
    private static final Stream LIQUOR = LiquorLoopStreams.silicateLiquor(100, 15);

    private static Work run(Settings settings, Stream liquor) {
        return LimeReactor.of(settings).run(Inlets.of(liquor, Stream.none()));
    }

    private static Ledger at(String key, double value) {
        return run(Settings.defaults().with(key, value), LIQUOR).ledger();
    }

    @Test
    void moreLimeLeavesLessSilicaAndASolidOfHigherCalcium() {
        double silica = Double.POSITIVE_INFINITY;
        double ratio = 0;
        for (double dose = 0.1; dose < 2.9; dose += 0.05) {
            Ledger ledger = at("lime.calcium_to_silicon", dose);
            assertThat(ledger.reading("silica_left_g_per_L")).isLessThan(silica);
            assertThat(ledger.reading("calcium_to_silicon_of_solid"))
                    .isGreaterThanOrEqualTo(ratio)
                    .isBetween(0.8333, 1.6667);
            silica = ledger.reading("silica_left_g_per_L");
            ratio = ledger.reading("calcium_to_silicon_of_solid");
        }
    }

    @Test
    void littleLimeIsUsedToItsKineticLimitAndWarned() {
        Ledger ledger = at("lime.calcium_to_silicon", 0.4);
        assertThat(ledger.reading("lime_utilisation")).isCloseTo(0.85, within(1e-3));
        // Silica that stays raises C/S of the solid a little until there is next to no lime.
        assertThat(ledger.reading("calcium_to_silicon_of_solid")).isBetween(0.8333, 0.95);
        assertThat(at("lime.calcium_to_silicon", 0.1).reading("calcium_to_silicon_of_solid"))
                .isCloseTo(0.8333, within(0.01));
        assertThat(ledger.warnings()).anyMatch(text -> text.startsWith("too little lime"));
    }

    @Test
    void solidHasTheCalciumThatReactedAndTheSilicaThatLeft() {
        Work work = run(Settings.defaults().with("lime.purity", 1), LIQUOR);
        Stream slurry = work.outlets().get(0);
        double silicon = slurry.solids().elementMolPerS(Element.Si);
        double calcium = slurry.solids().elementMolPerS(Element.Ca);
        assertThat((calcium - slurry.amount("portlandite")) / silicon)
                .isCloseTo(work.ledger().reading("calcium_to_silicon_of_solid"), within(1e-9));
        assertThat(calcium / LIQUOR.elementMolPerS(Element.Si)).isCloseTo(1.2, within(1e-9));
    }

    @Test
    void strongerLiquorKeepsMoreSilica() {
        double before = 0;
        for (double strength = 40; strength <= 200; strength += 10) {
            Ledger ledger =
                    run(Settings.defaults(), LiquorLoopStreams.silicateLiquor(strength, 15))
                            .ledger();
            assertThat(ledger.reading("silica_left_g_per_L")).isGreaterThan(before);
            before = ledger.reading("silica_left_g_per_L");
        }
    }

    @Test
    void equilibriumSideLeavesMore() {
        assertThat(at("lime.equilibrium_side", 1).reading("silica_left_g_per_L"))
                .isGreaterThan(2 * at("lime.equilibrium_side", 0).reading("silica_left_g_per_L"));
    }

    @Test
    void aboveTwoMolPerKgAWarningTellsWhatEachSideKeeps() {
        for (double side : new double[] {0, 1}) {
            assertThat(at("lime.equilibrium_side", side).warnings())
                    .anyMatch(text ->
                            text.startsWith("above 2 mol/kg caustic")
                                    && text.contains("lime.equilibrium_side"));
        }
        Ledger weak = run(Settings.defaults(), LiquorLoopStreams.silicateLiquor(50, 7)).ledger();
        assertThat(weak.warnings()).noneMatch(text -> text.contains("lime.equilibrium_side"));
    }

    @Test
    void silicaLeftFollowsTheCalciumOfTheSolidAtOneStrength() {
        double above = 0;
        for (double dose : new double[] {2.5, 1.8, 1.4, 1.2, 1, 0.8}) {
            Ledger ledger = at("lime.calcium_to_silicon", dose);
            assertThat(ledger.reading("silica_left_g_per_L"))
                    .isBetween(
                            0.99 * ledger.reading("silica_limit_g_per_L"),
                            1.2 * ledger.reading("silica_limit_g_per_L") + 0.1);
            assertThat(ledger.reading("silica_limit_g_per_L")).isGreaterThanOrEqualTo(above);
            above = ledger.reading("silica_limit_g_per_L");
        }
    }

    @Test
    void coolerOrShorterUsesLessLime() {
        double base = at("lime.time", 7200).reading("lime_utilisation");
        assertThat(at("lime.time", 1800).reading("lime_utilisation")).isLessThan(base);
        assertThat(at("lime.temperature", 333.15).reading("lime_utilisation")).isLessThan(base);
    }

    @Test
    void aluminaCarbonateAndSilicaShareTheLime() {
        Stream mixed =
                LiquorLoopStreams.with(
                        LiquorLoopStreams.with(LIQUOR, "NaAl(OH)4(aq)", 20), "Na2CO3(aq)", 500);
        Work plain = run(Settings.defaults(), LIQUOR);
        Work work = run(Settings.defaults(), mixed);
        assertThat(work.outlets().get(0).amount("hydrogarnet")).isCloseTo(6, within(0.1));
        assertThat(work.outlets().get(0).amount("calcite"))
                .isGreaterThan(plain.outlets().get(0).amount("calcite") + 10);
        double drawn = work.ledger().supplies().get(0).stream().amount("lime");
        double forSilica = plain.ledger().supplies().get(0).stream().amount("lime");
        assertThat(drawn).isGreaterThan(forSilica + 18);
    }

    @Test
    void aluminaFindsKatoiteWhereSilicaIsShortAndGalliumFollows() {
        Stream liquor =
                LiquorLoopStreams.with(
                        LiquorLoopStreams.with(
                                LiquorLoopStreams.silicateLiquor(100, 0.1), "NaAl(OH)4(aq)", 500),
                        "NaGa(OH)4(aq)",
                        0.1);
        Stream slurry = run(Settings.defaults(), liquor).outlets().get(0);
        assertThat(slurry.amount("katoite")).isGreaterThan(10 * slurry.amount("hydrogarnet"));
        assertThat(slurry.amount("NaGa(OH)4(aq)") / 0.1)
                .isCloseTo(slurry.amount("NaAl(OH)4(aq)") / 500, within(1e-9));
    }

    @Test
    void strongLiquorKeepsItsCarbonateBelowEquilibrium() {
        Work work = run(Settings.defaults(), LiquorLoopStreams.with(LIQUOR, "Na2CO3(aq)", 50));
        assertThat(work.outlets().get(0).amount("Na2CO3(aq)")).isCloseTo(50, within(0.2));
    }

    @Test
    void sodaHeldFallsWithCalciumAndRisesWithStrength() {
        AlkaliSorption sorption = AlkaliSorption.of(Settings.defaults());
        assertThat(sorption.molPerKg(1.2, 100) * 0.0619785 / 2).isCloseTo(0.03, within(1e-12));
        assertThat(sorption.molPerKg(0.9, 100)).isGreaterThan(sorption.molPerKg(1.2, 100));
        assertThat(sorption.molPerKg(1.2, 150)).isGreaterThan(sorption.molPerKg(1.2, 100));
        assertThat(sorption.molPerKg(1.2, 0)).isZero();
    }

    @Test
    void potassiumSharesThePlacesOfSodium() {
        Stream liquor = LiquorLoopStreams.with(LIQUOR, "KOH(aq)", 300);
        Stream slurry = run(Settings.defaults(), liquor).outlets().get(0);
        assertThat(2 * slurry.amount("residual potash") / slurry.amount("sorbed caustic"))
                .isCloseTo(slurry.amount("KOH(aq)") / slurry.amount("NaOH(aq)"), within(1e-3));
    }

    @Test
    void milkOfLimeTakesWeakWashBeforeFreshWater() {
        Stream weak = LiquorLoopStreams.silicateLiquor(5, 0.2).times(0.02);
        Work work = LimeReactor.of(Settings.defaults()).run(Inlets.of(LIQUOR, weak));
        double fresh = work.ledger().supplies().get(1).stream().massKgPerS();
        double lime = work.ledger().supplies().get(0).stream().massKgPerS();
        assertThat(fresh + weak.massKgPerS()).isCloseTo(4 * lime, within(0.02 * lime));
    }

    @Test
    void lithiumIsPartlyTakenSulphateAndChloridePass() {
        Stream liquor =
                LiquorLoopStreams.with(
                        LiquorLoopStreams.with(
                                LiquorLoopStreams.with(LIQUOR, "LiOH(aq)", 5), "NaCl(aq)", 40),
                        "Na2SO4(aq)",
                        30);
        Stream slurry = run(Settings.defaults(), liquor).outlets().get(0);
        assertThat(2 * slurry.amount("lithium oxide")).isBetween(0.5 * 5, 0.6 * 5);
        assertThat(slurry.amount("NaCl(aq)")).isEqualTo(40);
        assertThat(slurry.amount("Na2SO4(aq)")).isEqualTo(30);
    }

    @Test
    void closesWithinReasonOverAnyDrawOfItsPriorsAndDoses() {
        SplittableRandom random = new SplittableRandom(17);
        for (int draw = 0; draw < 300; draw++) {
            Settings settings =
                    Settings.defaults()
                            .with("lime.calcium_to_silicon", random.nextDouble(0.1, 3))
                            .with("lime.temperature", random.nextDouble(320, 500));
            for (Setting setting : Settings.table()) {
                if (setting.key().startsWith("lime.") && setting.isUncertain()) {
                    settings =
                            settings.with(setting.key(), setting.at(random.nextDouble(-2.5, 2.5)));
                }
            }
            Stream liquor =
                    LiquorLoopStreams.with(
                            LiquorLoopStreams.with(
                                    LiquorLoopStreams.silicateLiquor(
                                            random.nextDouble(20, 250), random.nextDouble(0.1, 40)),
                                    "NaAl(OH)4(aq)",
                                    random.nextDouble(0, 400)),
                            "Na2CO3(aq)",
                            random.nextDouble(0, 800));
            Work work = run(settings, liquor);
            Balance.of(List.of(liquor), work).require("lime reactor, draw " + draw);
            for (int i = 0; i < Substances.count(); i++) {
                assertThat(work.outlets().get(0).amount(i)).isGreaterThanOrEqualTo(-1e-9);
            }
            assertThat(work.ledger().reading("lime_utilisation")).isBetween(0.0, 1.0);
            assertThat(work.ledger().reading("silica_left_g_per_L")).isPositive();
        }
    }
}
