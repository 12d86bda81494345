package org.diaspore.flowsheet;

import java.util.ArrayList;
import java.util.List;

/// The inverse of a Jacobian known once and corrected by rank-one updates, without forming a
/// matrix.
///
/// Broyden's good update in its inverse form: H += (s - H y) sᵀH / (sᵀH y). Each update costs two
/// vectors, each product a solve with the first factors and two passes an update.
final class BroydenInverse implements Inverse {
    private static final double SMALLEST = 1e-12;

    private final Inverse first;
    private final List<double[]> corrections = new ArrayList<>();
    private final List<double[]> steps = new ArrayList<>();

    BroydenInverse(double[] jacobian, int n) {
        this(new DenseLu(jacobian, n));
    }

    BroydenInverse(Inverse first) {
        this.first = first;
    }

    @Override
    public double[] times(double[] vector) {
        double[] product = first.times(vector);
        for (int k = 0; k < steps.size(); k++) {
            add(product, corrections.get(k), dot(steps.get(k), product));
        }
        return product;
    }

    /// Learns that the step `s` changed the residual by `y`.
    void update(double[] s, double[] y) {
        learn(s, times(y), new double[s.length]);
    }

    /// Learns that the step `s` changed the residual by what this inverse has made `hy` of.
    ///
    /// @param product of this inverse and a vector; corrected
    /// @return the product of the corrected inverse and that vector
    double[] learn(double[] s, double[] hy, double[] product) {
        double curvature = dot(s, hy);
        if (Math.abs(curvature) > SMALLEST * dot(s, s)) {
            double[] correction = new double[s.length];
            for (int i = 0; i < s.length; i++) {
                correction[i] = (s[i] - hy[i]) / curvature;
            }
            corrections.add(correction);
            steps.add(s.clone());
            add(product, correction, dot(s, product));
        }
        return product;
    }

    private static void add(double[] sum, double[] vector, double factor) {
        for (int i = 0; i < sum.length; i++) {
            sum[i] += factor * vector[i];
        }
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }
}
