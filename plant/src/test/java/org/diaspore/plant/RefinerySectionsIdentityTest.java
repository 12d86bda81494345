package org.diaspore.plant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.diaspore.chemistry.Element;
import org.diaspore.chemistry.Liquor;
import org.diaspore.chemistry.Substances;
import org.diaspore.flowsheet.Duty;
import org.diaspore.flowsheet.Outcome;
import org.diaspore.flowsheet.Stream;
import org.diaspore.plant.setting.Settings;
import org.junit.jupiter.api.Test;

/// The refinery and the sinter route closed into their loops.
class RefinerySectionsIdentityTest {
    private static double gigajoulesPerTonne(Outcome outcome, Duty.Kind kind) {
        double sum = 0;
        for (var ledger : outcome.ledgers().values()) {
            sum += ledger.heatW(kind);
        }
        return sum / outcome.stream("alumina").massKgPerS() * 1e-6;
    }

    @Test
    void aDiasporicRefineryHoldsItsRatioAndStrengthAndStandsInTheRangeOfPractice() {
        Settings settings = Settings.defaults();
        Outcome outcome = ClosedRefinery.bayer(RefineryStreams.diasporicOre(), settings);
        assertThat(Liquor.of(outcome.stream("blow-off-slurry").amounts()).aToC())
                .isCloseTo(settings.si("digestion.blow_off_ac"), within(1e-8));
        Liquor strong = Liquor.of(outcome.stream("concentrated-liquor").amounts());
        double strength = settings.si("evaporation.strong_liquor_caustic");
        assertThat(strong.causticGPerL()).isCloseTo(strength, within(1e-6));
        Liquor spent = Liquor.of(outcome.stream("spent-liquor").amounts());
        // bayer-practice: spent A/C 0.28 to 0.45; diasporic refineries mostly 0.31 to 0.35, of
        // which ours, 0.304 on this ore, stands short.
        assertThat(spent.aToC()).isBetween(0.28, 0.45);
        // last underflow 2 to 8 g/L
        assertThat(Liquor.of(outcome.stream("last-mud").amounts()).causticGPerL())
                .isBetween(2.0, 8.0);
        // 0.819 with the extractions set in the synthetic case of this ore; ours is 0.855.
        assertThat(ClosedRefinery.recovery(outcome)).isCloseTo(0.819, within(0.05));
    }

    @Test
    void rawLowGradeOreLosesAsMuchAluminaAsTheRuleOfItsRatioSays() {
        Stream ore = RefineryStreams.lowGradeOre();
        Outcome outcome = ClosedRefinery.bayer(ore, Settings.defaults());
        double ratio = Analysis.ofSolids(ore).aluminaSilicaRatio();
        // Chinese rule: at best (A/S - 1) / (A/S); a mud of A/S 1
        assertThat(ClosedRefinery.recovery(outcome)).isCloseTo((ratio - 1) / ratio, within(0.06));
        double caustic =
                outcome.stream("residue").elementMolPerS(Element.Na)
                        * Substances.get("NaOH(aq)").kgPerMol();
        assertThat(caustic).isGreaterThan(0.3 * outcome.stream("alumina").massKgPerS());
    }

    @Test
    void anUpgradedConcentrateTakesLessOfEverythingThanRawOre() {
        Outcome raw = ClosedRefinery.bayer(RefineryStreams.lowGradeOre(), Settings.defaults());
        Outcome upgraded = ClosedRefinery.bayer(RefineryStreams.concentrate(), Settings.defaults());
        assertThat(ClosedRefinery.recovery(upgraded)).isGreaterThan(ClosedRefinery.recovery(raw));
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
        Outcome outcome = ClosedRefinery.sinter(RefineryStreams.lowGradeOre(), settings);
        double made = ClosedRefinery.recovery(outcome);
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
