package org.diaspore.plant.digestion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.diaspore.chemistry.ParticleSizes;
import org.junit.jupiter.api.Test;

/// Shrinking grains in vessels against closed forms and a random walk of single grains.
class DissolvingGrainsOracleTest {
    private static final ParticleSizes ONE_SIZE = ParticleSizes.passing(0.8, 70e-6, 10);
    private static final ParticleSizes SPREAD = ParticleSizes.passing(0.8, 100e-6, 0.9);

    @Test
    void oneVesselIsTheIntegralOverItsResidenceTimes() {
        for (double theta : new double[] {1e-9, 1e-4, 0.02, 0.3, 2, 50}) {
            double sum = 0;
            double[] sizes = SPREAD.classSizesM(6);
            for (double size : sizes) {
                double c = Math.sqrt(size / 70e-6);
                double t = theta / c;
                // E[(1 - s)^3] of an exponential s with mean t, cut off at 1
                double exact =
                        t < 1e-3
                                ? 1 - 3 * t + 6 * t * t - 6 * t * t * t
                                : 1 - 3 * t + 6 * t * t + 6 * t * t * t * Math.expm1(-1 / t);
                sum += exact / sizes.length;
            }
            assertThat(left(SPREAD, 0.5, theta)).as("theta " + theta).isCloseTo(sum, within(1e-6));
        }
    }

    @Test
    void vesselsThatDifferAgreeWithGrainsFollowedOneByOne() {
        double[] thetas = {0.4, 0.25, 0.15, 0.1, 0.05, 0.02};
        Random random = new Random(1);
        double[] sizes = SPREAD.classSizesM(6);
        double sum = 0;
        int draws = 400_000;
        for (int i = 0; i < draws; i++) {
            double s = 0;
            for (double theta : thetas) {
                s -= theta * Math.log(1 - random.nextDouble());
            }
            double c = Math.sqrt(sizes[i % 6] / 70e-6);
            double r = Math.max(0, 1 - s / c);
            sum += r * r * r;
        }
        assertThat(left(SPREAD, 0.5, thetas)).isCloseTo(sum / draws, within(1e-3));
    }

    @Test
    void theOrderOfTheVesselsDoesNotMatter() {
        double forth = left(SPREAD, 0.5, 0.4, 0.01, 0.1, 1e-6, 0.2);
        double back = left(SPREAD, 0.5, 0.2, 1e-6, 0.1, 0.01, 0.4);
        assertThat(forth).isCloseTo(back, within(1e-5));
    }

    @Test
    void manySmallVesselsComeToPlugFlow() {
        DissolvingGrains grains = DissolvingGrains.of(ONE_SIZE, 70e-6, 1);
        double[] thetas = new double[2000];
        java.util.Arrays.fill(thetas, 0.5 / thetas.length);
        assertThat(left(ONE_SIZE, 1, thetas)).isCloseTo(grains.leftInPlugFlow(0.5), within(1e-3));
    }

    @Test
    void aSlightLossKeepsItsDigits() {
        double loss = 1 - left(ONE_SIZE, 0, 1e-12);
        assertThat(loss / 3e-12).isCloseTo(1, within(1e-3));
        assertThat(left(SPREAD, 0.5, 1e-20)).isEqualTo(left(SPREAD, 0.5));
    }

    @Test
    void moreTimeLeavesLess() {
        double before = 1;
        for (double theta = 1e-4; theta < 100; theta *= 1.3) {
            double left = left(SPREAD, 0.5, theta, theta, theta);
            assertThat(left).isLessThan(before).isPositive();
            before = left;
        }
    }

    private static double left(ParticleSizes sizes, double order, double... thetas) {
        DissolvingGrains grains = DissolvingGrains.of(sizes, 70e-6, order);
        int n = DissolvingGrains.STEPS + 1;
        double[] value = new double[n];
        double[] slope = new double[n];
        grains.start(value, slope);
        for (double theta : thetas) {
            double[] after = new double[n];
            double[] slopeAfter = new double[n];
            grains.pass(theta, value, slope, after, slopeAfter);
            value = after;
            slope = slopeAfter;
        }
        return grains.left(value, slope);
    }
}
