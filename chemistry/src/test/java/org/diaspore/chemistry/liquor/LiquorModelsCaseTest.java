package org.diaspore.chemistry.liquor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.diaspore.chemistry.Caustic;
import org.diaspore.chemistry.LiquorAnalysis;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The models beside the database against each other and against published figures.
class LiquorModelsCaseTest {
    private static LiquorAnalysis liquor(double c, double aToC) {
        return LiquorAnalysis.pure(Caustic.ofCarbonateGPerL(c), aToC);
    }

    /// Rosenberg and Healy (1996) and the Pitzer set, two independent regressions.
    @Test
    void gibbsiteByPitzerIsWithin003OfRosenbergHealyOver50To150DegC() {
        AluminaEquilibrium gibbsite =
                AluminaEquilibrium.of(AluminaMineral.GIBBSITE, LiquorOptions.RECOMMENDED);
        RosenbergHealy rosenberg = RosenbergHealy.published();
        double sum = 0;
        int count = 0;
        for (double t = 323.15; t <= 423.2; t += 10) {
            for (double c = 120; c <= 300; c += 30) {
                double difference =
                        gibbsite.aToC(t, liquor(c, 0)) - rosenberg.aToC(t, liquor(c, 0));
                assertThat(difference).isBetween(-0.04, 0.04);
                sum += difference;
                count++;
            }
        }
        assertThat(sum / count).isCloseTo(0, within(0.005));
    }

    /// Salts raise the solubility of gibbsite; by Rosenberg and Healy one half to two thirds of
    /// what the Pitzer set says at 60 degC.
    @ParameterizedTest
    @CsvSource({"40, 0, 0", "0, 20, 0", "0, 0, 20"})
    void saltsRaiseTheSolubilityInBothModels(double carbonate, double chloride, double sulphate) {
        AluminaEquilibrium gibbsite =
                AluminaEquilibrium.of(AluminaMineral.GIBBSITE, LiquorOptions.RECOMMENDED);
        LiquorAnalysis pure = liquor(250, 0.3);
        LiquorAnalysis salty = pure.withSalts(carbonate, chloride, sulphate);
        double pitzer = gibbsite.aToC(333.15, salty) - gibbsite.aToC(333.15, pure);
        double rosenberg =
                RosenbergHealy.published().aToC(333.15, salty)
                        - RosenbergHealy.published().aToC(333.15, pure);
        assertThat(rosenberg).isPositive();
        assertThat(pitzer).isBetween(rosenberg, 2.5 * rosenberg);
    }

    /// Misra and White (1971) is near at 60 degC, dissolves more than the caustic at 140 degC and
    /// says so.
    @Test
    void misraWhiteWarnsAbove100DegC() {
        MisraWhite misra = MisraWhite.published();
        assertThat(misra.aToC(333.15, Caustic.ofCarbonateGPerL(250)))
                .isCloseTo(0.269, within(0.001));
        assertThat(misra.aToC(413.15, Caustic.ofCarbonateGPerL(250))).isGreaterThan(1);
        assertThat(misra.warnings(413.15)).hasSize(1);
        assertThat(misra.warnings(333.15)).isEmpty();
    }

    /// The form of Oku and Yamada (1971): 0.34 and 0.69 g/L at C 250 and A/C 0.35, 0.70.
    @Test
    void desilicationProductLeavesHalfAGramAndCanBeCalibrated() {
        DesilicationProduct model = DesilicationProduct.published();
        assertThat(model.silicaGPerL(368.15, liquor(250, 0.35))).isCloseTo(0.345, within(0.005));
        assertThat(model.silicaGPerL(368.15, liquor(250, 0.70))).isCloseTo(0.69, within(0.005));
        LiquorAnalysis measured =
                new LiquorAnalysis(Caustic.ofCarbonateGPerL(230), 0.7, 40, 0, 0, 0, 0.9, 0);
        assertThat(model.calibrated(378.15, measured).silicaGPerL(378.15, measured))
                .isCloseTo(0.9, within(1e-12));
    }

    /// Solubility of Na2C2O4 in water: 2.69, 3.61, 4.17, 4.94, 6.47 g per 100 g at 0, 25, 40, 60,
    /// 100 degC (CRC), 1.9, 2.9, 4.6 g/L in liquor of C 250 and A/C 0.35 at 40, 60, 80 degC by the
    /// same constant.
    @ParameterizedTest
    @CsvSource({"40, 250, 1.9", "60, 250, 2.9", "80, 250, 4.6", "40, 200, 2.9", "60, 200, 4.1"})
    void oxalateOfLiquorIsAFewGramsPerLitre(double celsius, double c, double expected) {
        OxalateSolubility oxalate = OxalateSolubility.of(LiquorOptions.RECOMMENDED);
        assertThat(oxalate.gPerL(celsius + 273.15, liquor(c, 0.35)))
                .isCloseTo(expected, within(0.3));
    }

    /// Salimi, Vaughan and Peng (2014).
    @Test
    void causticisationTurnsBackAsItGetsHotter() {
        Causticisation tca = Causticisation.published();
        assertThat(tca.log10K(333.15)).isCloseTo(45.58, within(0.01));
        assertThat(tca.warnings(333.15)).isEmpty();
        assertThat(tca.warnings(423.15)).hasSize(1);
    }
}
