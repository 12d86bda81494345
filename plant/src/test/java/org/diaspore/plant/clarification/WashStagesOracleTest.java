package org.diaspore.plant.clarification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/// The recursion from the last washer against all balances as one linear system, solved by
/// elimination.
class WashStagesOracleTest {

    @RepeatedTest(20)
    void theRecursionSolvesTheBlockTridiagonalBalance(RepetitionInfo info) {
        Random random = new Random(info.getCurrentRepetition());
        int n = 1 + random.nextInt(9);
        double feed = 0.5 + random.nextDouble();
        double underflow = 0.4 + 0.4 * random.nextDouble();
        double wash = 0.5 + 3 * random.nextDouble();
        double mixing = 0.5 + 0.5 * random.nextDouble();
        WashStages stages = WashStages.of(n, feed, underflow, wash, mixing);
        double[] strengths = eliminated(n, feed, underflow, wash, mixing);
        for (int k = 0; k < n; k++) {
            assertThat(stages.below(k)).isCloseTo(strengths[k], within(1e-12));
            assertThat(stages.over(k)).isCloseTo(strengths[n + k], within(1e-12));
        }
    }

    /// Unknowns: underflow strengths, then overflow strengths; feed 1, wash 0.
    private static double[] eliminated(
            int n, double feed, double underflow, double wash, double mixing) {
        double[][] rows = new double[2 * n][2 * n + 1];
        for (int k = 0; k < n; k++) {
            double come = k == 0 ? feed : underflow;
            double over = k == 0 ? feed + wash - underflow : wash;
            double mixed = come + mixing * wash;
            rows[k][k] = mixed;
            rows[n + k][n + k] = over;
            rows[n + k][k] = -(mixed - underflow);
            if (k == 0) {
                rows[k][2 * n] = feed;
            } else {
                rows[k][k - 1] = -underflow;
            }
            if (k < n - 1) {
                rows[k][n + k + 1] = -mixing * wash;
                rows[n + k][n + k + 1] = -(1 - mixing) * wash;
            }
        }
        return solved(rows);
    }

    private static double[] solved(double[][] rows) {
        int n = rows.length;
        for (int p = 0; p < n; p++) {
            for (int r = p + 1; r < n; r++) {
                if (Math.abs(rows[r][p]) > Math.abs(rows[p][p])) {
                    double[] other = rows[p];
                    rows[p] = rows[r];
                    rows[r] = other;
                }
            }
            for (int r = 0; r < n; r++) {
                double factor = r == p ? 0 : rows[r][p] / rows[p][p];
                for (int c = p; c <= n && factor != 0; c++) {
                    rows[r][c] -= factor * rows[p][c];
                }
            }
        }
        double[] x = new double[n];
        for (int p = 0; p < n; p++) {
            x[p] = rows[p][n] / rows[p][p];
        }
        return x;
    }
}
