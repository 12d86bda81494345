package org.diaspore.flowsheet;

/// LU factors of a small dense matrix, row-major, with row pivoting; about n³/3 multiplications.
final class DenseLu implements Inverse {
    private final int n;
    private final double[] lu;
    private final int[] row;

    /// Factors a copy of the matrix; a pivot that vanishes is replaced by a tiny number, so that a
    /// singular direction gives a long step, which the caller bounds.
    DenseLu(double[] matrix, int n) {
        this.n = n;
        this.lu = matrix.clone();
        this.row = new int[n];
        for (int i = 0; i < n; i++) {
            row[i] = i;
        }
        for (int k = 0; k < n; k++) {
            pivot(k);
            double pivot = lu[k * n + k];
            for (int i = k + 1; i < n; i++) {
                double factor = lu[i * n + k] / pivot;
                lu[i * n + k] = factor;
                if (factor != 0) {
                    for (int j = k + 1; j < n; j++) {
                        lu[i * n + j] -= factor * lu[k * n + j];
                    }
                }
            }
        }
    }

    private void pivot(int k) {
        int best = k;
        for (int i = k + 1; i < n; i++) {
            if (Math.abs(lu[i * n + k]) > Math.abs(lu[best * n + k])) {
                best = i;
            }
        }
        if (best != k) {
            for (int j = 0; j < n; j++) {
                double swap = lu[k * n + j];
                lu[k * n + j] = lu[best * n + j];
                lu[best * n + j] = swap;
            }
            int swap = row[k];
            row[k] = row[best];
            row[best] = swap;
        }
        double smallest = 1e-14;
        if (Math.abs(lu[k * n + k]) < smallest) {
            lu[k * n + k] = lu[k * n + k] < 0 ? -smallest : smallest;
        }
    }

    double[] solve(double[] right) {
        double[] x = new double[n];
        for (int i = 0; i < n; i++) {
            double sum = right[row[i]];
            for (int j = 0; j < i; j++) {
                sum -= lu[i * n + j] * x[j];
            }
            x[i] = sum;
        }
        for (int i = n - 1; i >= 0; i--) {
            double sum = x[i];
            for (int j = i + 1; j < n; j++) {
                sum -= lu[i * n + j] * x[j];
            }
            x[i] = sum / lu[i * n + i];
        }
        return x;
    }

    @Override
    public double[] times(double[] vector) {
        return solve(vector);
    }
}
