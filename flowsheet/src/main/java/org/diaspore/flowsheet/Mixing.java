package org.diaspore.flowsheet;

import java.util.List;

/// Anderson mixing: the combination of past steps that cancels best, by regularised normal
/// equations.
final class Mixing {
    private static final double REGULARISATION = 1e-12;

    private Mixing() {}

    /// The step from the last point, scaled.
    static double[] step(List<double[]> points, List<double[]> moves) {
        int m = points.size() - 1;
        double[] point = points.get(m);
        double[] move = moves.get(m);
        if (m == 0) {
            return move;
        }
        int n = point.length;
        double[][] dMove = new double[m][n];
        double[][] dPoint = new double[m][n];
        for (int k = 0; k < m; k++) {
            for (int i = 0; i < n; i++) {
                dMove[k][i] = moves.get(k + 1)[i] - moves.get(k)[i];
                dPoint[k][i] = points.get(k + 1)[i] - points.get(k)[i];
            }
        }
        double[] gram = new double[m * m];
        double[] right = new double[m];
        for (int k = 0; k < m; k++) {
            for (int l = 0; l < m; l++) {
                gram[k * m + l] = dot(dMove[k], dMove[l]);
            }
            gram[k * m + k] *= 1 + REGULARISATION;
            right[k] = dot(dMove[k], move);
        }
        double[] share = new DenseLu(normalised(gram, right, m), m).solve(right);
        double[] step = move.clone();
        for (int k = 0; k < m; k++) {
            for (int i = 0; i < n; i++) {
                step[i] -= share[k] * (dPoint[k][i] + dMove[k][i]);
            }
        }
        return step;
    }

    /// Divides each row by its diagonal so that pivots are of order one.
    private static double[] normalised(double[] gram, double[] right, int m) {
        for (int k = 0; k < m; k++) {
            double diagonal = gram[k * m + k];
            if (diagonal == 0) {
                gram[k * m + k] = 1;
                right[k] = 0;
                continue;
            }
            for (int l = 0; l < m; l++) {
                gram[k * m + l] /= diagonal;
            }
            right[k] /= diagonal;
        }
        return gram;
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }
}
