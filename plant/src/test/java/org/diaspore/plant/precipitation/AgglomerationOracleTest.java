package org.diaspore.plant.precipitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.diaspore.chemistry.SizeGrid;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Agglomeration by sums against agglomeration pair by pair.
class AgglomerationOracleTest {
    private static final SizeClasses CLASSES = new SizeClasses(SizeGrid.HYDRATE);

    private static double[] numbers() {
        double[] number = new double[CLASSES.count];
        for (int i = 0; i < number.length; i++) {
            number[i] = 1e9 * (2 + Math.sin(i)) * Math.exp(-0.2 * i);
        }
        return number;
    }

    @ParameterizedTest
    @ValueSource(doubles = {20e-6, 35e-6, Double.POSITIVE_INFINITY})
    void sums_give_the_rates_and_slopes_of_pairs(double cutoffM) {
        double[] number = numbers();
        Agglomeration pairs = new AgglomerationScheme(CLASSES, cutoffM);
        Agglomeration sums = new DoublingAgglomeration(CLASSES, cutoffM);
        double[] byPairs = new double[CLASSES.count];
        double[] bySums = new double[CLASSES.count];
        pairs.rate(number, byPairs);
        sums.rate(number, bySums);
        assertClose(bySums, byPairs);
        LinearSystem slopesOfPairs = new LinearSystem(CLASSES.count + 1);
        LinearSystem slopesOfSums = new LinearSystem(CLASSES.count + 1);
        pairs.slopes(number, 0.7, slopesOfPairs);
        sums.slopes(number, 0.7, slopesOfSums);
        assertClose(slopesOfSums.matrix, slopesOfPairs.matrix);
    }

    @Test
    void hydrate_is_classed_by_doubled_volumes() {
        assertThat(Agglomeration.of(CLASSES, 35e-6)).isInstanceOf(DoublingAgglomeration.class);
    }

    private static void assertClose(double[] actual, double[] expected) {
        double largest = 0;
        for (double value : expected) {
            largest = Math.max(largest, Math.abs(value));
        }
        for (int i = 0; i < expected.length; i++) {
            assertThat(actual[i]).isCloseTo(expected[i], within(1e-13 * largest));
        }
    }
}
