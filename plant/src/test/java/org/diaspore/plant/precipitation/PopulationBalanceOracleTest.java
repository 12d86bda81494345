package org.diaspore.plant.precipitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.diaspore.chemistry.SizeGrid;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The population balance of a stirred tank against its analytic solutions.
class PopulationBalanceOracleTest {
    private static final double HOUR_S = 3600;
    private static final double UM_PER_H = 1e-6 / HOUR_S;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void growthAloneKeepsNumberAndGrowsVolumeExactly(int perDoubling) {
        SizeGrid grid = NumberMoments.grid(perDoubling);
        PopulationBalance balance = new PopulationBalance(grid, 1e9);
        double[] feed = NumberMoments.solid(grid, 0.15, 60e-6, 3);
        double growth = 2 * UM_PER_H;
        double time = 3 * HOUR_S;
        TankSizes sizes = balance.solve(feed, time, new ConstantRates(growth, 0, 0));
        assertThat(sizes.converged()).isTrue();
        SizeClasses classes = balance.classes();
        double[] in = new double[4];
        double[] out = new double[4];
        for (int k = 0; k < 4; k++) {
            in[k] = NumberMoments.of(classes, feed, k);
            out[k] = NumberMoments.of(classes, sizes.solid(), k);
        }
        System.out.printf(
                "growth %d: m1 %+.4f m2 %+.4f steps %d%n",
                perDoubling,
                (out[1] - in[1]) / (growth * time * out[0]) - 1,
                (out[2] - in[2]) / (2 * growth * time * out[1]) - 1,
                sizes.steps());
        assertThat(out[0] / in[0]).isCloseTo(1, within(1e-12));
        assertThat((out[3] - in[3]) / (3 * growth * time * out[2])).isCloseTo(1, within(1e-4));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void nucleiThatGrowAreExponential(int perDoubling) {
        SizeGrid grid = NumberMoments.grid(perDoubling);
        PopulationBalance balance = new PopulationBalance(grid, 1e9);
        double[] feed = new double[grid.classes()];
        feed[0] = 1e-6;
        double mean = 10e-6;
        TankSizes sizes = balance.solve(feed, HOUR_S, new ConstantRates(mean / HOUR_S, 0, 0));
        assertThat(sizes.converged()).isTrue();
        SizeClasses c = balance.classes();
        double l0 = c.sizeM[0];
        double[] m = new double[5];
        for (int k = 0; k < 5; k++) {
            m[k] = NumberMoments.of(c, sizes.solid(), k) / NumberMoments.of(c, feed, 0);
        }
        double e1 = l0 + mean;
        double e2 = l0 * l0 + 2 * mean * e1;
        double e3 = l0 * l0 * l0 + 3 * mean * e2;
        System.out.printf(
                "msmpr %d: m0 %.3e m1 %+.4f m2 %+.4f m3 %+.4f steps %d min %.2e%n",
                perDoubling, m[0] - 1, m[1] / e1 - 1, m[2] / e2 - 1, m[3] / e3 - 1, sizes.steps(),
                java.util.Arrays.stream(sizes.solid()).min().getAsDouble());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void equalKernelAgglomerationHalvesNumberAsSmoluchowskiSays(int perDoubling) {
        SizeGrid grid = NumberMoments.grid(perDoubling);
        PopulationBalance balance = new PopulationBalance(grid, 1e9);
        double[] feed = NumberMoments.solid(grid, 0.05, 20e-6, 3);
        SizeClasses c = balance.classes();
        double n0 = NumberMoments.of(c, feed, 0);
        double beta = 2 / (n0 * HOUR_S);
        TankSizes sizes = balance.solve(feed, HOUR_S, new ConstantRates(1e-30, beta, 0));
        assertThat(sizes.converged()).isTrue();
        double n = NumberMoments.of(c, sizes.solid(), 0);
        double exact = (Math.sqrt(1 + 2 * beta * HOUR_S * n0) - 1) / (beta * HOUR_S);
        double square = NumberMoments.of(c, feed, 6) + Math.pow(6 / Math.PI * 0.05, 2) * beta * HOUR_S;
        System.out.printf(
                "agg %d: m0 %+.2e m3 %+.2e m6 %+.4f steps %d%n",
                perDoubling, n / exact - 1,
                NumberMoments.of(c, sizes.solid(), 3) / NumberMoments.of(c, feed, 3) - 1,
                NumberMoments.of(c, sizes.solid(), 6) / square - 1, sizes.steps());
    }

    @Test
    void nucleiAreBornOfTheSurface() {
        SizeGrid grid = SizeGrid.HYDRATE;
        PopulationBalance balance = new PopulationBalance(grid, 35e-6);
        double[] feed = NumberMoments.solid(grid, 0.15, 60e-6, 3);
        TankSizes sizes =
                balance.solve(feed, 3 * HOUR_S, new ConstantRates(2 * UM_PER_H, 1e-17, 1000));
        System.out.println("all " + sizes.steps() + " " + sizes.nuclei());
        assertThat(sizes.converged()).isTrue();
    }
}
