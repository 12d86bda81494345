package org.diaspore.chemistry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuspensionCaseTest {
    /// Thomas (1965), worked by hand; ours is 0.00273 lower, so that liquor alone is liquor.
    @ParameterizedTest
    @CsvSource({"0.0, 1.00273", "0.1, 1.36486", "0.2, 1.97755", "0.3, 3.05169", "0.4, 5.69647"})
    void viscosityOfASuspensionIsThatOfThomas(double fraction, double expected) {
        assertThat(Suspension.relativeViscosity(fraction)).isCloseTo(expected, within(0.003));
    }

    /// Maxwell (1873): at 40 % spheres of five times the conductivity of the medium, (2 + 5 + 2 x
    /// 0.4 x 4) / (2 + 5 - 0.4 x 4) = 1.8889.
    @Test
    void conductivityOfASuspensionIsThatOfMaxwell() {
        assertThat(Suspension.maxwell(0.6, 3.0, 0.4)).isCloseTo(0.6 * 10.2 / 5.4, within(1e-12));
    }

    /// Gibbsite, 2.441 by its cell of 31.96 cm3/mol: 10 % by mass in water at 25 degC is 1 / (0.1 /
    /// 2441 + 0.9 / 997.05) = 1059.7 kg/m3.
    @Test
    void densityOfASlurryIsThatOfItsParts() {
        double[] amounts = new double[Substances.count()];
        LiquorSample.put(amounts, "water", 0.9);
        LiquorSample.put(amounts, "gibbsite", 0.1);
        assertThat(Suspension.of(amounts).densityKgPerM3(298.15))
                .isCloseTo(1059.7, withinPercentage(0.01));
    }
}
