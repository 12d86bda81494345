package org.diaspore.plant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.diaspore.chemistry.Element;
import org.diaspore.chemistry.Liquor;
import org.diaspore.chemistry.liquor.AluminaSolubility;
import org.diaspore.flowsheet.Accelerator;
import org.diaspore.flowsheet.Duty;
import org.diaspore.flowsheet.Feed;
import org.diaspore.flowsheet.Flowsheet;
import org.diaspore.flowsheet.Outcome;
import org.diaspore.flowsheet.Solver;
import org.diaspore.flowsheet.Stream;
import org.diaspore.flowsheet.TearChoice;
import org.diaspore.plant.setting.Settings;
import org.junit.jupiter.api.Test;

/// The refinery and the sinter route closed into their loops.
class RefinerySectionsIdentityTest {
    private static Outcome bayer(Stream ore, Settings settings) {
        Flowsheet.Builder drawing = drawing(ore);
        new BayerSection(settings, Evaporator.of(settings)).draw(drawing, "raw-ore", ore);
        return solve(drawing);
    }

    private static Outcome sinter(Stream ore, Settings settings) {
        Flowsheet.Builder drawing = drawing(ore);
        new SinterSection(settings, Evaporator.of(settings)).draw(drawing, "raw-ore", ore);
        return solve(drawing);
    }

    private static Flowsheet.Builder drawing(Stream ore) {
        return new Flowsheet.Builder("test")
                .node("ore", new Feed(ore), List.of(), List.of("raw-ore"));
    }

    private static Outcome solve(Flowsheet.Builder drawing) {
        Flowsheet flowsheet = drawing.build();
        TearChoice tears = new TearChoice.Named(List.copyOf(flowsheet.starts().keySet()));
        Outcome outcome = new Solver(flowsheet, tears).solve(Accelerator.BROYDEN);
        assertThat(outcome.converged()).as(outcome.complaint()).isTrue();
        assertThat(outcome.balance().elementClosure()).isLessThan(1e-8);
        assertThat(outcome.balance().energyClosure()).isLessThan(1e-6);
        return outcome;
    }

    private static double recovery(Outcome outcome) {
        return outcome.stream("alumina").elementMolPerS(Element.Al)
                / outcome.stream("raw-ore").elementMolPerS(Element.Al);
    }

    private static double gigajoulesPerTonne(Outcome outcome, Duty.Kind kind) {
        double sum = 0;
        for (var ledger : outcome.ledgers().values()) {
            sum += ledger.heatW(kind);
        }
        return sum / outcome.stream("alumina").massKgPerS() * 1e-6;
    }

    @Test
    void aDiasporicRefineryHoldsItsRatioAndStrengthAndStandsInTheRangeOfPractice() {
        Outcome outcome = bayer(RefineryStreams.diasporicOre(), Settings.defaults());
        assertThat(outcome.ledger("digester").reading("blow_off_a_to_c"))
                .isCloseTo(0.66, within(1e-8));
        Liquor strong = Liquor.of(outcome.stream("strong-liquor").amounts());
        assertThat(AluminaSolubility.causticGPerL(strong)).isCloseTo(390, within(1e-5));
        // Practice of diasporic refineries: spent alpha_k 2.8 to 3.1, yield 85 to 95 kg/m3
        assertThat(outcome.ledger("precipitator").reading("spent_a_to_c")).isBetween(0.31, 0.35);
        assertThat(outcome.ledger("precipitator").reading("yield_kg_per_m3")).isBetween(83.0, 96.0);
        // last underflow 2 to 8 g/L
        assertThat(outcome.ledger("mud-washers").reading("residue_caustic_g_per_l"))
                .isBetween(1.5, 8.0);
        assertThat(recovery(outcome)).isBetween(0.80, 0.85);
    }

    @Test
    void rawLowGradeOreLosesAsMuchAluminaAsTheRuleOfItsRatioSays() {
        Stream ore = RefineryStreams.lowGradeOre();
        Outcome outcome = bayer(ore, Settings.defaults());
        double ratio = RefineryPass.aluminaKg(ore) / RefineryPass.silicaKg(ore);
        // Chinese rule: at best (A/S - 1) / (A/S); a mud of A/S 1
        assertThat(recovery(outcome)).isCloseTo((ratio - 1) / ratio, within(0.06));
        assertThat(RefineryPass.causticKg(outcome.stream("residue")))
                .isGreaterThan(0.3 * outcome.stream("alumina").massKgPerS());
    }

    @Test
    void anUpgradedConcentrateTakesLessOfEverythingThanRawOre() {
        Outcome raw = bayer(RefineryStreams.lowGradeOre(), Settings.defaults());
        Outcome upgraded = bayer(RefineryStreams.concentrate(), Settings.defaults());
        assertThat(recovery(upgraded)).isGreaterThan(recovery(raw));
        assertThat(gigajoulesPerTonne(upgraded, Duty.Kind.STEAM))
                .isLessThan(gigajoulesPerTonne(raw, Duty.Kind.STEAM));
        assertThat(perTonne(upgraded, "residue")).isLessThan(perTonne(raw, "residue"));
    }

    private static double perTonne(Outcome outcome, String stream) {
        return outcome.stream(stream).solids().massKgPerS()
                / outcome.stream("alumina").massKgPerS();
    }

    @Test
    void theSinterRouteWinsItsPublishedYieldAndBurnsItsPublishedEnergy() {
        Settings settings = Settings.defaults();
        Outcome outcome = sinter(RefineryStreams.lowGradeOre(), settings);
        double made = recovery(outcome);
        assertThat(made).isBetween(0.74, settings.si("sinter.alumina_extraction"));
        double alumina = outcome.stream("alumina").massKgPerS();
        double fuel =
                outcome.ledger("sinter-kiln").reading("fuel_heat_W")
                        + outcome.ledger("calciner").reading("fuel_heat_W");
        double steam = gigajoulesPerTonne(outcome, Duty.Kind.STEAM);
        double all = fuel / alumina * 1e-6 + steam / settings.si("site.boiler_efficiency");
        assertThat(all).isBetween(33.0, 42.0);
        assertThat(outcome.ledger("sinter-kiln").reading("loss_W")).isPositive();
    }
}
