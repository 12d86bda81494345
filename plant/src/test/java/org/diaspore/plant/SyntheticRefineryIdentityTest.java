package org.diaspore.plant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.data.Percentage.withPercentage;

import java.util.List;
import org.diaspore.chemistry.Element;
import org.diaspore.flowsheet.Outcome;
import org.diaspore.flowsheet.Stream;
import org.diaspore.plant.setting.Settings;
import org.junit.jupiter.api.Test;

/// Ratios of ore and mud that hold in any refinery, on closed plants that run the ores of the
/// synthetic cases: S1 (gibbsitic) and S2 (diasporic).
///
/// What the cases set and ours finds (extractions, product of desilication) stands on the
/// validation page.
class SyntheticRefineryIdentityTest {
    private static final Outcome S1 =
            ClosedRefinery.bayer(
                    RefineryStreams.gibbsiticOre(),
                    Settings.defaults().ofPlant(Plant.BAYER_LOW_TEMPERATURE.id()));
    private static final Outcome S2 =
            ClosedRefinery.bayer(RefineryStreams.diasporicOre(), Settings.defaults());

    private static double kept(Outcome outcome, Element element) {
        return outcome.stream("residue").solids().elementMolPerS(element)
                / outcome.stream("raw-ore").elementMolPerS(element);
    }

    private static double ratio(Outcome outcome, String stream) {
        return Analysis.ofSolids(outcome.stream(stream)).aluminaSilicaRatio();
    }

    /// eta = 1 - (A/S)mud / (A/S)ore where all silica of the ore stays in the mud.
    @Test
    void extractionFollowsFromTheRatiosOfMudAndOre() {
        for (Outcome outcome : List.of(S1, S2)) {
            double byRatios =
                    1
                            - ratio(outcome, "residue")
                                    / ratio(outcome, "raw-ore")
                                    * kept(outcome, Element.Si);
            assertThat(1 - kept(outcome, Element.Al)).isCloseTo(byRatios, within(1e-12));
            assertThat(kept(outcome, Element.Si)).isCloseTo(1, within(0.005));
        }
    }

    /// What is won is what is extracted, but for cakes, salts, dust and liquor with the residue.
    @Test
    void aluminaMadeIsAluminaExtractedLessLittle() {
        for (Outcome outcome : List.of(S1, S2)) {
            double extracted = 1 - kept(outcome, Element.Al);
            assertThat(ClosedRefinery.recovery(outcome)).isBetween(extracted - 0.015, extracted);
        }
    }

    /// Soda a tonne of alumina is N/S of the mud over A/S of the ore and the recovery.
    @Test
    void boundSodaPerAluminaFollowsFromTheRatiosOfMudAndOre() {
        for (Outcome outcome : List.of(S1, S2)) {
            Stream mud = outcome.stream("residue").solids();
            double sodaPerSilica = mud.elementMolPerS(Element.Na) / mud.elementMolPerS(Element.Si);
            double won = 1 - kept(outcome, Element.Al);
            Stream ore = outcome.stream("raw-ore");
            double aluminaPerSilica =
                    ore.elementMolPerS(Element.Al) / ore.elementMolPerS(Element.Si);
            double perAlumina =
                    mud.elementMolPerS(Element.Na) / (won * ore.elementMolPerS(Element.Al));
            assertThat(perAlumina)
                    .isCloseTo(
                            sodaPerSilica * kept(outcome, Element.Si) / (aluminaPerSilica * won),
                            withPercentage(1e-9));
        }
    }
}
