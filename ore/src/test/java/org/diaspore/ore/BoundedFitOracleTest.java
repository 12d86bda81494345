package org.diaspore.ore;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// The active-set fit against trying every set of free variables.
class BoundedFitOracleTest {
    private static final int N = 7;

    @Test
    void findsTheBestOfAllActiveSets() {
        Random random = new Random(11);
        for (int trial = 0; trial < 300; trial++) {
            double[][] h = new double[N][N];
            double[] c = new double[N];
            problem(random, h, c);
            double[] x = BoundedFit.solve(h, c);
            assertThat(Arrays.stream(x).min().orElseThrow()).isNotNegative();
            assertThat(objective(h, c, x)).isLessThanOrEqualTo(bestOfAll(h, c) + 1e-9);
        }
    }

    @Test
    void aGuessChangesTheWayAndNotTheEnd() {
        Random random = new Random(12);
        for (int trial = 0; trial < 300; trial++) {
            double[][] h = new double[N][N];
            double[] c = new double[N];
            problem(random, h, c);
            double[] guess = random.doubles(N).map(v -> v < 0.4 ? 0 : v).toArray();
            double[] cold = BoundedFit.solve(h, c);
            double[] warm = BoundedFit.solve(h, c, guess);
            for (int i = 0; i < N; i++) {
                assertThat(warm[i]).isCloseTo(cold[i], org.assertj.core.data.Offset.offset(1e-8));
            }
        }
    }

    private static void problem(Random random, double[][] h, double[] c) {
        for (int row = 0; row < N + 2; row++) {
            double[] a = random.doubles(N, -1, 1).toArray();
            double b = random.nextGaussian();
            for (int i = 0; i < N; i++) {
                c[i] += a[i] * b;
                for (int j = 0; j < N; j++) {
                    h[i][j] += a[i] * a[j];
                }
            }
        }
        for (int i = 0; i < N; i++) {
            h[i][i] += 0.01;
        }
    }

    private static double objective(double[][] h, double[] c, double[] x) {
        double sum = 0;
        for (int i = 0; i < N; i++) {
            sum += x[i] * (0.5 * BoundedFit.dot(h[i], x) - c[i]);
        }
        return sum;
    }

    private static double bestOfAll(double[][] h, double[] c) {
        double best = 0;
        for (int set = 1; set < 1 << N; set++) {
            int[] of = new int[Integer.bitCount(set)];
            int count = 0;
            for (int i = 0; i < N; i++) {
                if ((set >> i & 1) == 1) {
                    of[count++] = i;
                }
            }
            double[] part = new double[count];
            for (int k = 0; k < count; k++) {
                part[k] = c[of[k]];
            }
            double[][] factor = new double[N][N];
            Cholesky.factor(h, of, count, factor);
            Cholesky.solve(factor, count, part);
            double[] x = new double[N];
            boolean inside = true;
            for (int k = 0; k < count; k++) {
                x[of[k]] = part[k];
                inside &= part[k] >= 0;
            }
            best = inside ? Math.min(best, objective(h, c, x)) : best;
        }
        return best;
    }
}
