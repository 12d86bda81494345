package org.diaspore.plant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class HeatUpOracleTest {
    @Test
    void exponentialIntegralAgreesWithTabulatedValues() { // Abramowitz and Stegun, table 5.1
        assertThat(HeatUp.e1(0.5)).isCloseTo(0.5597735948, within(1e-10));
        assertThat(HeatUp.e1(1)).isCloseTo(0.2193839344, within(1e-10));
        assertThat(HeatUp.e1(2)).isCloseTo(0.0489005107, within(1e-10));
        assertThat(HeatUp.e1(2.0000001)).isCloseTo(0.0489005107, within(1e-8));
        assertThat(HeatUp.e1(10)).isCloseTo(4.156968930e-6, within(1e-14));
    }

    /// The full Arrhenius law over the same warming up, summed in small steps.
    @Test
    void closedFormAgreesWithSmallStepsForSpinel() {
        double hot = 1273.15;
        RateLaw law = new RateLaw(816e3, 0.026, 1273.15);
        double lag = 60;
        double sharpness =
                law.activationJPerMol() * (hot - 298.15) / (RateLaw.GAS_CONSTANT * hot * hot);
        for (double time : new double[] {120, 240, 400, 1200}) {
            double sum = 0;
            int steps = 200_000;
            for (int k = 0; k < steps; k++) {
                double t = (k + 0.5) * time / steps;
                double at = hot - (hot - 298.15) * Math.exp(-t / lag);
                sum += law.at(at) / law.at(hot) * time / steps;
            }
            double fast = HeatUp.equivalentS(time, lag, Math.log(sharpness), HeatUp.e1(sharpness));
            assertThat(fast).isCloseTo(sum, within(0.05 * sum + 1.5));
        }
    }
}
