package org.diaspore.plant.precipitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Offset;
import org.diaspore.chemistry.SizeGrid;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The method of moments against the size classes, in the same tank.
class MomentsOracleTest {
    private static final double HOUR_S = 3600;
    private static final SizeGrid FINE = NumberMoments.grid(3);
    private static final PopulationBalance BALANCE = new PopulationBalance(FINE, 1e9);
    private static final double[] FEED = NumberMoments.solid(FINE, 0.1, 40e-6, 3);
    private static final double[] FED = moments(FEED);

    @Test
    void growthAndNucleiAreTheSame() {
        RateSource rates = new ConstantRates(1.5e-6 / HOUR_S, 0, 800);
        compare(rates, within(1e-3));
    }

    @ParameterizedTest
    @CsvSource({"0.5", "2"})
    void agglomerationIsTheSameButForTheClosure(double strength) {
        RateSource rates = new ConstantRates(0.5e-6 / HOUR_S, strength / (FED[0] * HOUR_S), 200);
        compare(rates, within(0.03));
    }

    private static void compare(RateSource rates, Offset<Double> closely) {
        TankSizes classes = BALANCE.solve(FEED, HOUR_S, rates);
        double nucleus = BALANCE.classes().sizeM[0];
        Moments moments = Moments.solve(FED, nucleus, HOUR_S, rates);
        double[] m = moments(classes.solid());
        for (int k = 0; k < 4; k++) {
            assertThat(moments.m()[k] / m[k]).as("moment " + k).isCloseTo(1, closely);
        }
        assertThat(moments.precipitated() / classes.precipitated()).isCloseTo(1, closely);
    }

    private static double[] moments(double[] solid) {
        double[] m = new double[4];
        for (int k = 0; k < 4; k++) {
            m[k] = NumberMoments.of(BALANCE.classes(), solid, k);
        }
        return m;
    }
}
