package org.diaspore.plant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CalciumSilicateSolubilityOracleTest {
    /// The error that the header of the table states, log10.
    private static final double STATED = 0.025;

    @ParameterizedTest
    @ValueSource(doubles = {-3.6, -2.5, -2, -1.7, -0.6, -0.25, 0})
    void interpolationIsAsCloseToTheEngineAsTheTableSays(double offset) {
        CalciumSilicateEquilibrium engine = new CalciumSilicateEquilibrium(offset);
        SplittableRandom random = new SplittableRandom(3);
        for (int draw = 0; draw < 25; draw++) {
            double kelvin = random.nextDouble(298.15, 523.15);
            double caustic = Math.exp(random.nextDouble(Math.log(0.3), Math.log(5)));
            double[] quick = CalciumSilicateSolubility.log10(kelvin, caustic, offset);
            for (int k = 0; k < quick.length; k++) {
                assertThat(quick[k])
                        .as(kelvin + " K, " + caustic + " mol/kg, column " + k)
                        .isCloseTo(
                                Math.log10(engine.silicaMolPerKg(kelvin, caustic, 8 + k)),
                                within(STATED));
            }
        }
    }
}
