package org.diaspore.plant.calcination;

/// Gaussian elimination with partial pivoting for the dozen unknowns of a cascade, in place.
final class SmallLinear {
    private SmallLinear() {}

    /// Factors a square matrix; rows holds the order of its rows after.
    static void factor(double[][] a, int[] rows) {
        int n = a.length;
        for (int k = 0; k < n; k++) {
            int pivot = k;
            for (int i = k + 1; i < n; i++) {
                if (Math.abs(a[i][k]) > Math.abs(a[pivot][k])) {
                    pivot = i;
                }
            }
            double[] row = a[pivot];
            a[pivot] = a[k];
            a[k] = row;
            rows[k] = pivot;
            for (int i = k + 1; i < n; i++) {
                double factor = a[i][k] / row[k];
                a[i][k] = factor;
                for (int j = k + 1; j < n; j++) {
                    a[i][j] -= factor * row[j];
                }
            }
        }
    }

    /// Solves with a factored matrix; b becomes the solution.
    static void solve(double[][] a, int[] rows, double[] b) {
        int n = a.length;
        for (int k = 0; k < n; k++) {
            double value = b[rows[k]];
            b[rows[k]] = b[k];
            b[k] = value;
        }
        for (int i = 1; i < n; i++) {
            for (int j = 0; j < i; j++) {
                b[i] -= a[i][j] * b[j];
            }
        }
        for (int i = n - 1; i >= 0; i--) {
            for (int j = i + 1; j < n; j++) {
                b[i] -= a[i][j] * b[j];
            }
            b[i] /= a[i][i];
        }
    }
}
