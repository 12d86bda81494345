package org.diaspore.chemistry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class LiquorAnalysisIdentityTest {
    private static final LiquorAnalysis PLANT =
            new LiquorAnalysis(Caustic.ofCarbonateGPerL(240), 0.68, 45, 12, 9, 3, 0.7, 11);

    @Test
    void anAnalysisTurnsToMolalitiesAndBack() {
        LiquorAnalysis back = PLANT.molality().analysis();
        assertThat(back.causticGPerL()).isCloseTo(240, within(1e-6));
        assertThat(back.aToC()).isCloseTo(0.68, within(1e-12));
        assertThat(back.carbonateGPerL()).isCloseTo(45, within(1e-6));
        assertThat(back.chlorideGPerL()).isCloseTo(12, within(1e-6));
        assertThat(back.sulphateGPerL()).isCloseTo(9, within(1e-6));
        assertThat(back.oxalateGPerL()).isCloseTo(3, within(1e-6));
        assertThat(back.silicaGPerL()).isCloseTo(0.7, within(1e-6));
    }

    @Test
    void aReadingOfHotLiquorTurnsToThatAt25DegCAndBack() {
        LiquorAnalysis hot = PLANT.readAt(363.15);
        assertThat(hot.causticGPerL()).isBetween(225.0, 235.0);
        assertThat(hot.aToC()).isEqualTo(0.68);
        LiquorAnalysis back = hot.fromReadingAt(363.15);
        assertThat(back.causticGPerL()).isCloseTo(240, within(1e-6));
        assertThat(back.organicCarbonGPerL()).isCloseTo(11, within(1e-7));
        assertThat(PLANT.readAt(298.15)).isEqualTo(PLANT);
    }

    @Test
    void oneCubicMetreHasTheVolumeOfOne() {
        assertThat(PLANT.liquor().volumeM3PerS()).isCloseTo(1, within(1e-9));
        assertThat(LiquorAnalysis.pure(new Caustic(0), 0).liquor().densityKgPerM3(298.15))
                .isCloseTo(997.05, within(0.01));
    }

    @Test
    void sodaIsCausticAndCarbonateInEveryNotation() {
        assertThat(PLANT.sodaGPerL()).isCloseTo(285, within(1e-9));
        assertThat(PLANT.causticity()).isCloseTo(240 / 285.0, within(1e-12));
        assertThat(PLANT.totalNa2oGPerL())
                .isCloseTo(285 * 61.979 / 105.988, within(1e-3))
                .isCloseTo(PLANT.caustic().na2oGPerL() + PLANT.carbonateNa2oGPerL(), within(1e-12));
        double modulus = Caustic.alphaK(0.68);
        assertThat(Caustic.aToCOfAlphaK(modulus)).isCloseTo(0.68, within(1e-14));
        assertThat(Caustic.aToCOfRp(Caustic.rp(0.68))).isCloseTo(0.68, within(1e-14));
        assertThat(Caustic.rp(0.68))
                .isCloseTo(PLANT.aluminaGPerL() / PLANT.caustic().na2oGPerL(), within(1e-12));
    }

    @Test
    void aWrongAnalysisSaysWhatIsAllowed() {
        assertThatThrownBy(() -> PLANT.withAToC(1.2))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("A/C")
                .hasMessageContaining("Try:");
        assertThatThrownBy(() -> PLANT.withSalts(-1, 0, 0)).hasMessageContaining("Na2CO3");
    }
}
