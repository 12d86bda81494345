package org.diaspore.plant.precipitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.diaspore.plant.setting.Settings;
import org.junit.jupiter.api.Test;

/// Occluded soda against what practice reports of it.
class SodaOcclusionCaseTest {
    private static final SodaOcclusion SODA = SodaOcclusion.of(Settings.defaults());

    @Test
    void itDoublesFromSigma035At75ToSigma045At60DegC() {
        double hot = SODA.fraction(348.15, 240, 0.35);
        double cold = SODA.fraction(333.15, 240, 0.45);
        assertThat(cold / hot).isCloseTo(2, within(0.03));
    }

    @Test
    void itRisesWithSupersaturationAndStrengthAndFallsWithHeat() {
        double usual = SODA.fraction(338, 240, 0.2);
        assertThat(SODA.fraction(338, 240, 0.21)).isGreaterThan(usual);
        assertThat(SODA.fraction(338, 250, 0.2)).isGreaterThan(usual);
        assertThat(SODA.fraction(340, 240, 0.2)).isLessThan(usual);
        assertThat(SODA.fraction(338, 240, -0.1)).isEqualTo(SODA.fraction(338, 240, 0));
    }
}
