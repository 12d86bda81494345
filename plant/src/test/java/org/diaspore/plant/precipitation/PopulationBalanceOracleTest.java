package org.diaspore.plant.precipitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Offset;
import org.diaspore.chemistry.SizeGrid;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The population balance of a stirred tank at steady state against its analytic solutions, on
/// grids of one, two and three classes where the volume doubles.
///
/// The allowed errors are those of the theory page, `docs/theory/precipitation.md`.
class PopulationBalanceOracleTest {
    private static final double HOUR_S = 3600;
    private static final double NO_CUTOFF_M = 1e9;
    private static final Offset<Double> EXACT = within(1e-12);

    /// m0 out = m0 in, mk out = mk in + k G t m(k-1) out.
    @ParameterizedTest
    @CsvSource({"1, 3e-3, 6e-3", "2, 3e-4, 6e-4", "3, 1e-4, 1e-4"})
    void growthAloneMovesTheMomentsAsTheyMust(int perDoubling, double length, double surface) {
        SizeGrid grid = NumberMoments.grid(perDoubling);
        PopulationBalance balance = new PopulationBalance(grid, NO_CUTOFF_M);
        double[] feed = NumberMoments.solid(grid, 0.15, 40e-6, 3);
        double grown = 6e-6;
        TankSizes sizes = balance.solve(feed, HOUR_S, new ConstantRates(grown / HOUR_S, 0, 0));
        assertThat(sizes.converged()).isTrue();
        double[] in = moments(balance, feed);
        double[] out = moments(balance, sizes.solid());
        assertThat(out[0] / in[0]).isCloseTo(1, within(1e-8)); // but for the last class
        assertThat((out[1] - in[1]) / (grown * out[0])).isCloseTo(1, within(length));
        assertThat((out[2] - in[2]) / (2 * grown * out[1])).isCloseTo(1, within(surface));
        assertThat((out[3] - in[3]) / (3 * grown * out[2])).isCloseTo(1, EXACT);
        assertThat(sizes.precipitated()).isCloseTo(Math.PI / 6 * (out[3] - in[3]), within(1e-15));
    }

    /// n = B t exp(-(L - L0) / (G t)) / (G t).
    @ParameterizedTest
    @CsvSource({"1, 4e-3, 8e-3", "2, 8e-4, 1e-3", "3, 3e-4, 4e-4"})
    void nucleiThatGrowAreExponential(int perDoubling, double length, double volume) {
        SizeGrid grid = NumberMoments.grid(perDoubling);
        PopulationBalance balance = new PopulationBalance(grid, NO_CUTOFF_M);
        double[] born = new double[grid.classes()];
        born[0] = 1e-6;
        double mean = 10e-6;
        TankSizes sizes = balance.solve(born, HOUR_S, new ConstantRates(mean / HOUR_S, 0, 0));
        assertThat(sizes.converged()).isTrue();
        assertThat(java.util.Arrays.stream(sizes.solid())).allMatch(solid -> solid >= 0);
        double l0 = balance.classes().sizeM[0];
        double number = moments(balance, born)[0];
        double[] m = moments(balance, sizes.solid());
        double first = l0 + mean;
        double second = l0 * l0 + 2 * mean * first;
        double third = l0 * l0 * l0 + 3 * mean * second;
        assertThat(m[0] / number).isCloseTo(1, within(1e-8));
        assertThat(m[1] / number / first).isCloseTo(1, within(length));
        assertThat(m[2] / number / second).isCloseTo(1, within(volume));
        assertThat(m[3] / number / third).isCloseTo(1, within(volume));
    }

    /// Number falls as (sqrt(1 + 2 b t n) - 1) / (b t) says, volume stays, its square moment grows
    /// by b t times the volume squared.
    @ParameterizedTest
    @CsvSource({"1, 0.06", "2, 0.02", "3, 0.008"})
    void likeKernelJoinsParticlesAsSmoluchowskiSays(int perDoubling, double square) {
        SizeGrid grid = NumberMoments.grid(perDoubling);
        PopulationBalance balance = new PopulationBalance(grid, NO_CUTOFF_M);
        double[] feed = NumberMoments.solid(grid, 0.05, 20e-6, 3);
        SizeClasses classes = balance.classes();
        double number = NumberMoments.of(classes, feed, 0);
        double beta = 2 / (number * HOUR_S);
        TankSizes sizes = balance.solve(feed, HOUR_S, new ConstantRates(1e-30, beta, 0));
        double left = (Math.sqrt(1 + 2 * beta * HOUR_S * number) - 1) / (beta * HOUR_S);
        assertThat(NumberMoments.of(classes, sizes.solid(), 0) / left).isCloseTo(1, EXACT);
        double volume = NumberMoments.of(classes, feed, 3);
        assertThat(NumberMoments.of(classes, sizes.solid(), 3) / volume).isCloseTo(1, EXACT);
        double exact = NumberMoments.of(classes, feed, 6) + beta * HOUR_S * volume * volume;
        assertThat(NumberMoments.of(classes, sizes.solid(), 6) / exact)
                .isCloseTo(1, within(square));
    }

    @Test
    void nucleiAreBornOfTheSurfaceThatThereIs() {
        PopulationBalance balance = new PopulationBalance(SizeGrid.HYDRATE, 35e-6);
        double[] feed = NumberMoments.solid(SizeGrid.HYDRATE, 0.15, 60e-6, 3);
        double perM2S = 1000;
        TankSizes sizes = balance.solve(feed, HOUR_S, new ConstantRates(1e-6 / HOUR_S, 0, perM2S));
        double[] in = moments(balance, feed);
        double[] out = moments(balance, sizes.solid());
        double born = perM2S * HOUR_S * Math.PI * out[2];
        assertThat(sizes.nuclei() / born).isCloseTo(1, EXACT);
        assertThat((out[0] - in[0]) / born).isCloseTo(1, within(1e-6));
    }

    /// Where twenty times finer steps of the same law end: the oracle of the coupling to the
    /// liquor.
    @Test
    void theLiquorGivesWhatTheSurfaceTakes() {
        PopulationBalance balance = new PopulationBalance(SizeGrid.HYDRATE, 35e-6);
        double[] feed = NumberMoments.solid(SizeGrid.HYDRATE, 0.15, 60e-6, 3);
        double most = 0.05;
        double fastest = 3e-6 / HOUR_S;
        RateSource falling = new FallingRates(fastest, most);
        TankSizes sizes = balance.solve(feed, 3 * HOUR_S, falling);
        double left = 1 - sizes.precipitated() / most;
        double area = Math.PI * moments(balance, sizes.solid())[2];
        double taken = 0.5 * area * fastest * left * left * 3 * HOUR_S;
        assertThat(sizes.precipitated() / taken).isCloseTo(1, EXACT);
        assertThat(sizes.steps()).isLessThan(12);
    }

    private static double[] moments(PopulationBalance balance, double[] solid) {
        double[] moments = new double[4];
        for (int k = 0; k < 4; k++) {
            moments[k] = NumberMoments.of(balance.classes(), solid, k);
        }
        return moments;
    }

    /// Growth of second order in what is left to precipitate.
    private record FallingRates(double fastest, double mostPrecipitated) implements RateSource {
        @Override
        public void at(double precipitated, Rates rates) {
            rates.clear();
            double left = 1 - precipitated / mostPrecipitated;
            rates.growthMPerS = fastest * left * left;
            rates.growthSlope = -2 * fastest * left / mostPrecipitated;
        }
    }
}
