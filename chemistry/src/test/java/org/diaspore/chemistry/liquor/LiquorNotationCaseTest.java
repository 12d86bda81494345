package org.diaspore.chemistry.liquor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/// Factors of the trade's notations, and figures of the correlations worked elsewhere by hand.
class LiquorNotationCaseTest {
    private static final LiquorAnalysis SPENT = LiquorAnalysis.of(250, 0.60).withSoda(290);

    @Test
    void notationsConvertByTheFactorsOfTheTrade() {
        assertThat(SPENT.na2oGPerL()).isCloseTo(250 / 1.71007, within(1e-2));
        assertThat(SPENT.totalNa2oGPerL()).isCloseTo(290 / 1.71007, within(1e-2));
        assertThat(SPENT.carbonateNa2oGPerL()).isCloseTo(40 / 1.71007, within(1e-2));
        assertThat(SPENT.naohGPerL()).isCloseTo(250 * 0.75474, within(1e-2));
        assertThat(SPENT.naohGPerL()).isCloseTo(SPENT.na2oGPerL() * 1.29066, within(1e-2));
        assertThat(SPENT.alphaK()).isCloseTo(1.603, within(1e-3));
        assertThat(SPENT.alphaK()).isCloseTo(1.64508 * SPENT.na2oGPerL() / 150, within(1e-3));
        assertThat(SPENT.aluminaPerNa2o()).isCloseTo(1.71007 * 0.60, within(1e-4));
        assertThat(SPENT.causticToSoda()).isCloseTo(250.0 / 290, within(1e-12));
    }

    @Test
    void molesPerLitreAreThoseOfTheTable() {
        LiquorComposition c = SPENT.composition();
        double water = c.densityKgPerM3(298.15) * c.waterFraction() / 1e3;
        double aluminium = c.molality(LiquorSolute.ALUMINATE) * water;
        double caustic = c.molality(LiquorSolute.HYDROXIDE) * water + aluminium;
        assertThat(caustic).isCloseTo(250 / 52.994, within(1e-4));
        assertThat(aluminium).isCloseTo(150 / 50.981, within(1e-4));
    }

    /// Oku and Yamada's form at C 250: 0.34 and 0.69 g/L; the oxalate constant at 25 degC -2.505
    /// before the fit, which is good to 0.003; Salimi (2014) at 333.15 K.
    @Test
    void smallCorrelationsGiveTheFiguresOfTheirSources() {
        DesilicationProduct dsp = DesilicationProduct.standard();
        assertThat(dsp.silicaGPerL(373.15, LiquorAnalysis.of(250, 0.35)))
                .isCloseTo(0.345, within(0.006));
        assertThat(dsp.silicaGPerL(373.15, LiquorAnalysis.of(250, 0.70)))
                .isCloseTo(0.69, within(0.006));
        assertThat(SaltConstants.logSodiumOxalate(298.15)).isCloseTo(-2.505, within(3e-3));
        assertThat(SaltConstants.logTricalciumAluminateCarbonation(333.15))
                .isCloseTo(80.56 - 34.98, within(0.01));
    }
}
