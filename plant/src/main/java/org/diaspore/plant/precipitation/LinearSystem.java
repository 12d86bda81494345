package org.diaspore.plant.precipitation;

/// Small dense linear system, solved in place without pivoting: for matrices whose diagonal is one
/// plus losses.
final class LinearSystem {
    private LinearSystem() {}

    /// Overwrites the row-major matrix with its factors and the right side with the solution.
    static void solve(double[] a, double[] x, int n) {
        for (int k = 0; k < n; k++) {
            double inverse = 1 / a[k * n + k];
            int pivotRow = k * n;
            for (int i = k + 1; i < n; i++) {
                int row = i * n;
                double factor = a[row + k];
                if (factor != 0) {
                    factor *= inverse;
                    for (int j = k + 1; j < n; j++) {
                        a[row + j] -= factor * a[pivotRow + j];
                    }
                    x[i] -= factor * x[k];
                }
            }
        }
        for (int i = n - 1; i >= 0; i--) {
            double sum = x[i];
            for (int j = i + 1; j < n; j++) {
                sum -= a[i * n + j] * x[j];
            }
            x[i] = sum / a[i * n + i];
        }
    }
}
