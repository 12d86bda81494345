package org.diaspore.plant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class CalciumSilicateOracleTest {
    /// Bisection on the same balance with sharp corners.
    private static double silicaTaken(
            double silica, double lime, double waterKg, SilicaCurve curve) {
        double low = 0;
        double high = silica;
        for (int i = 0; i < 200; i++) {
            double t = 0.5 * (low + high);
            double ratio = Math.min(lime / t, CalciumSilicate.HIGHEST);
            double left = waterKg * curve.molPerKg(ratio);
            if (t < silica - left) {
                low = t;
            } else {
                high = t;
            }
        }
        return Math.min(low, lime / CalciumSilicate.LOWEST);
    }

    @Test
    void roundedNewtonAgreesWithSharpBisection() {
        Random random = new Random(5);
        for (int draw = 0; draw < 10_000; draw++) {
            double silica = 1 + random.nextDouble();
            double lime = 3 * random.nextDouble() + 0.01;
            double waterKg = 2 * random.nextDouble();
            SilicaCurve curve =
                    CalciumSilicateSolubility.curve(
                            300 + 200 * random.nextDouble(),
                            1 + 3 * random.nextDouble(),
                            -3 * random.nextDouble());
            CalciumSilicate made = CalciumSilicate.of(silica, lime, waterKg, curve);
            assertThat(made.silicaMolPerS())
                    .isCloseTo(silicaTaken(silica, lime, waterKg, curve), within(0.02 * silica))
                    .isLessThanOrEqualTo(silica);
            assertThat(made.silicaMolPerS() * made.calciumToSilicon())
                    .isLessThanOrEqualTo(lime * (1 + 1e-12));
        }
    }

    @Test
    void liquorBelowTheLimitGivesNextToNothing() {
        SilicaCurve curve = CalciumSilicateSolubility.curve(368.15, 3, 0);
        CalciumSilicate made = CalciumSilicate.of(1, 2, 1000, curve);
        assertThat(made.silicaMolPerS()).isBetween(0.0, 0.02);
    }
}
