package org.diaspore.ore;

import java.util.Arrays;

/// Cholesky factor of a small symmetric positive definite matrix, H = L Lᵀ, dense and in plain
/// arrays.
///
/// Own code because the bounded fit factors a matrix of at most 22 rows some twenty times per ore
/// and must not allocate for each.
final class Cholesky {
    private Cholesky() {}

    /// Factors the rows and columns of `h` that `of` lists (the first `n` of it) into `factor`.
    static void factor(double[][] h, int[] of, int n, double[][] factor) {
        for (int i = 0; i < n; i++) {
            double[] row = h[of[i]];
            for (int j = 0; j <= i; j++) {
                double sum = row[of[j]];
                for (int k = 0; k < j; k++) {
                    sum -= factor[i][k] * factor[j][k];
                }
                if (i == j) {
                    assert sum > 0 : "pivot " + sum + " at " + i + ": not positive definite";
                    factor[i][i] = Math.sqrt(sum);
                } else {
                    factor[i][j] = sum / factor[j][j];
                }
            }
        }
    }

    /// Solves L Lᵀ x = b in place.
    static void solve(double[][] factor, int n, double[] b) {
        for (int i = 0; i < n; i++) {
            double sum = b[i];
            for (int k = 0; k < i; k++) {
                sum -= factor[i][k] * b[k];
            }
            b[i] = sum / factor[i][i];
        }
        for (int i = n - 1; i >= 0; i--) {
            double sum = b[i];
            for (int k = i + 1; k < n; k++) {
                sum -= factor[k][i] * b[k];
            }
            b[i] = sum / factor[i][i];
        }
    }

    static double[][] inverse(double[][] h) {
        int n = h.length;
        double[][] factor = new double[n][n];
        factor(h, all(n), n, factor);
        double[][] inverse = new double[n][n];
        double[] column = new double[n];
        for (int j = 0; j < n; j++) {
            Arrays.fill(column, 0);
            column[j] = 1;
            solve(factor, n, column);
            for (int i = 0; i < n; i++) {
                inverse[i][j] = column[i];
            }
        }
        return inverse;
    }

    /// 0, 1, ... n - 1.
    static int[] all(int n) {
        int[] all = new int[n];
        for (int i = 0; i < n; i++) {
            all[i] = i;
        }
        return all;
    }
}
