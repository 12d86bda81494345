package org.diaspore.plant.precipitation;

/// A square matrix and a right side whose last unknowns hang on few others: eliminated from the
/// last to the first without pivoting, zeros skipped.
///
/// Unknown 0 stands apart, its row and column may be full. Meant for matrices whose diagonal is one
/// plus losses. A workspace, used again and again.
final class LinearSystem {
    final int size;
    final double[] matrix;

    /// The right side; after {@link #solve} the solution.
    final double[] right;

    LinearSystem(int size) {
        this.size = size;
        this.matrix = new double[size * size];
        this.right = new double[size];
    }

    void clear() {
        java.util.Arrays.fill(matrix, 0);
    }

    void add(int row, int column, double value) {
        matrix[row * size + column] += value;
    }

    /// Eliminates the matrix in its own place: it is spent, {@link #solve} can be called for many
    /// right sides.
    void factor() {
        double[] a = matrix;
        for (int k = size - 1; k > 0; k--) {
            int pivotRow = k * size;
            int first = 1;
            while (first < k && a[pivotRow + first] == 0) {
                first++;
            }
            double inverse = 1 / a[pivotRow + k];
            for (int i = 0; i < k; i++) {
                int row = i * size;
                if (a[row + k] == 0) {
                    continue;
                }
                double factor = a[row + k] * inverse;
                a[row + k] = factor;
                a[row] -= factor * a[pivotRow];
                for (int j = first; j < k; j++) {
                    a[row + j] -= factor * a[pivotRow + j];
                }
            }
        }
    }

    void solve() {
        double[] a = matrix;
        for (int i = size - 2; i >= 0; i--) {
            double sum = right[i];
            for (int k = size - 1; k > i; k--) {
                sum -= a[i * size + k] * right[k];
            }
            right[i] = sum;
        }
        for (int i = 0; i < size; i++) {
            double sum = right[i];
            for (int j = 0; j < i; j++) {
                sum -= a[i * size + j] * right[j];
            }
            right[i] = sum / a[i * size + i];
        }
    }
}
