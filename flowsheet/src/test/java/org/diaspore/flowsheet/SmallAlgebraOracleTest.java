package org.diaspore.flowsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SmallAlgebraOracleTest {
    private static double[] random(Random random, int n) {
        return random.doubles(n, -1, 1).toArray();
    }

    @Test
    void luFactorsSolveRandomSystems() {
        Random random = new Random(1);
        for (int n = 1; n < 40; n += 3) {
            double[] matrix = random(random, n * n);
            double[] x = random(random, n);
            double[] right = new double[n];
            for (int i = 0; i < n; i++) {
                for (int j = 0; j < n; j++) {
                    right[i] += matrix[i * n + j] * x[j];
                }
            }
            double[] solved = new DenseLu(matrix, n).solve(right);
            for (int i = 0; i < n; i++) {
                assertThat(solved[i]).isCloseTo(x[i], within(1e-8));
            }
        }
    }

    @Test
    void updatesOfTheInverseAreThoseOfBroydensMatrix() {
        Random random = new Random(2);
        int n = 7;
        double[] jacobian = random(random, n * n);
        for (int i = 0; i < n; i++) {
            jacobian[i * n + i] += 4;
        }
        BroydenInverse inverse = new BroydenInverse(jacobian, n);
        for (int update = 0; update < 5; update++) {
            double[] s = random(random, n);
            double[] y = random(random, n);
            inverse.update(s, y);
            rankOne(jacobian, s, y, n);
            double[] r = random(random, n);
            double[] expected = new DenseLu(jacobian, n).solve(r);
            double[] found = inverse.times(r);
            for (int i = 0; i < n; i++) {
                assertThat(found[i])
                        .isCloseTo(expected[i], within(1e-6 * (1 + Math.abs(expected[i]))));
            }
        }
    }

    private static void rankOne(double[] jacobian, double[] s, double[] y, int n) {
        double length = Arrays.stream(s).map(v -> v * v).sum();
        for (int i = 0; i < n; i++) {
            double miss = y[i];
            for (int j = 0; j < n; j++) {
                miss -= jacobian[i * n + j] * s[j];
            }
            for (int j = 0; j < n; j++) {
                jacobian[i * n + j] += miss * s[j] / length;
            }
        }
    }

    @Test
    void componentsAreThoseOfReachabilityAndRunDownstream() {
        Random random = new Random(3);
        for (int trial = 0; trial < 200; trial++) {
            int n = 1 + random.nextInt(12);
            int[][] edges = new int[n][];
            for (int i = 0; i < n; i++) {
                edges[i] = random.ints(random.nextInt(3), 0, n).toArray();
            }
            boolean[] all = new boolean[n];
            Arrays.fill(all, true);
            boolean[][] reaches = reaches(edges);
            int[] component = new int[n];
            List<int[]> found = new ArrayList<>(Components.of(edges, all));
            for (int c = 0; c < found.size(); c++) {
                for (int node : found.get(c)) {
                    component[node] = c;
                }
            }
            for (int i = 0; i < n; i++) {
                for (int j = 0; j < n; j++) {
                    assertThat(component[i] == component[j])
                            .isEqualTo(i == j || (reaches[i][j] && reaches[j][i]));
                    if (reaches[i][j]) {
                        assertThat(component[i]).isLessThanOrEqualTo(component[j]);
                    }
                }
            }
        }
    }

    private static boolean[][] reaches(int[][] edges) {
        int n = edges.length;
        boolean[][] reaches = new boolean[n][n];
        for (int i = 0; i < n; i++) {
            for (int to : edges[i]) {
                reaches[i][to] = true;
            }
        }
        for (int k = 0; k < n; k++) {
            for (int i = 0; i < n; i++) {
                for (int j = 0; j < n; j++) {
                    reaches[i][j] |= reaches[i][k] && reaches[k][j];
                }
            }
        }
        return reaches;
    }
}
