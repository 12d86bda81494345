package org.diaspore.plant.clarification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.diaspore.chemistry.Caustic;
import org.diaspore.chemistry.liquor.AluminaEquilibrium;
import org.diaspore.chemistry.liquor.AluminaMineral;
import org.diaspore.chemistry.liquor.LiquorOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GibbsiteSaturationOracleTest {

    @ParameterizedTest
    @ValueSource(doubles = {55, 65, 75, 85, 95, 105})
    void fromTheLastWasherToTheSettlerItStaysNearThePitzerModel(double celsius) {
        AluminaEquilibrium pitzer =
                AluminaEquilibrium.of(AluminaMineral.GIBBSITE, LiquorOptions.RECOMMENDED);
        double k = celsius + 273.15;
        for (double c = 5; c <= 300; c *= 1.2) {
            assertThat(GibbsiteSaturation.aToC(k, c, 0))
                    .as("A/C at %.0f degC, C %.0f", celsius, c)
                    .isCloseTo(pitzer.aToC(k, Caustic.ofCarbonateGPerL(c)), within(0.035));
        }
    }

    @Test
    void above60DegCItRisesWithTemperatureAndStrengthWithoutAStep() {
        for (double k = 335; k < 380; k += 5) {
            double before = 0;
            for (double c = 1; c < 300; c += 1) {
                double here = GibbsiteSaturation.aToC(k, c, 0);
                assertThat(here).isGreaterThan(before).isLessThan(before + (c > 1 ? 0.004 : 1));
                assertThat(GibbsiteSaturation.aToC(k + 5, c, 0)).isGreaterThan(here);
                before = here;
            }
        }
    }

    @Test
    void noLiquorHasNoEquilibrium() {
        assertThat(GibbsiteSaturation.aToC(350, 0, 0)).isZero();
        assertThat(GibbsiteSaturation.aToC(350, -1e-9, -1e-9)).isZero();
    }
}
