package org.diaspore.chemistry.equilibrium;

/// Gaussian elimination with scaled partial pivoting on a square system stored row by row; keeps
/// the factors for further right-hand sides. Work space for up to a fixed size.
final class Elimination {
    private final double[] factors;
    private final double[] scale;
    private final int[] pivot;
    private final double[] work;
    private int n;

    Elimination(int largest) {
        factors = new double[largest * largest];
        scale = new double[largest];
        pivot = new int[largest];
        work = new double[largest];
    }

    /// @param matrix row by row with the given distance between rows
    /// @return false where the matrix is singular to working precision
    boolean factor(double[] matrix, int size, int stride) {
        n = size;
        for (int row = 0; row < n; row++) {
            double largest = 0;
            for (int col = 0; col < n; col++) {
                double a = matrix[row * stride + col];
                factors[row * n + col] = a;
                largest = Math.max(largest, Math.abs(a));
            }
            if (!(largest > 0) || largest == Double.POSITIVE_INFINITY) {
                return false;
            }
            scale[row] = 1 / largest;
        }
        for (int k = 0; k < n; k++) {
            int best = k;
            double largest = 0;
            for (int row = k; row < n; row++) {
                double a = Math.abs(factors[row * n + k]) * scale[row];
                if (a > largest) {
                    largest = a;
                    best = row;
                }
            }
            pivot[k] = best;
            if (!(largest > 1e-280)) {
                return false;
            }
            if (best != k) {
                swap(k, best);
            }
            double inverse = 1 / factors[k * n + k];
            for (int row = k + 1; row < n; row++) {
                double f = factors[row * n + k];
                if (f != 0) {
                    f *= inverse;
                    factors[row * n + k] = f;
                    for (int col = k + 1; col < n; col++) {
                        factors[row * n + col] -= f * factors[k * n + col];
                    }
                }
            }
        }
        return true;
    }

    private void swap(int a, int b) {
        for (int col = 0; col < n; col++) {
            double keep = factors[a * n + col];
            factors[a * n + col] = factors[b * n + col];
            factors[b * n + col] = keep;
        }
        double keep = scale[a];
        scale[a] = scale[b];
        scale[b] = keep;
    }

    /// Solves in place; `right` has at least `size` entries.
    void solve(double[] right) {
        System.arraycopy(right, 0, work, 0, n);
        for (int k = 0; k < n; k++) {
            int p = pivot[k];
            if (p != k) {
                double keep = work[k];
                work[k] = work[p];
                work[p] = keep;
            }
        }
        for (int row = 1; row < n; row++) {
            double s = work[row];
            for (int col = 0; col < row; col++) {
                s -= factors[row * n + col] * work[col];
            }
            work[row] = s;
        }
        for (int row = n - 1; row >= 0; row--) {
            double s = work[row];
            for (int col = row + 1; col < n; col++) {
                s -= factors[row * n + col] * work[col];
            }
            work[row] = s / factors[row * n + row];
        }
        System.arraycopy(work, 0, right, 0, n);
    }
}
