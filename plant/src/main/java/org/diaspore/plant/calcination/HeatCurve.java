package org.diaspore.plant.calcination;

import org.diaspore.chemistry.Substances;

/// Enthalpy of a fixed mixture over temperature, J, from the elements at 298.15 K: cubic Hermite
/// between nodes 25 K apart, 250 to 1900 K, carried on straight outside; within 1 J/mol of the
/// registry.
final class HeatCurve {
    private static final double LOWEST_K = 250;
    private static final double NODE_K = 25;
    private static final int NODES = 67;
    private static final double HALF_K = 0.05;

    private final double[] values = new double[NODES];
    private final double[] slopes = new double[NODES];

    /// @param amounts mol by registry index; gases ideal
    HeatCurve(double[] amounts) {
        for (int k = 0; k < NODES; k++) {
            double t = LOWEST_K + k * NODE_K;
            values[k] = sum(amounts, t);
            slopes[k] =
                    (sum(amounts, t + HALF_K) - sum(amounts, t - HALF_K)) / (2 * HALF_K) * NODE_K;
        }
    }

    static HeatCurve of(int substance) {
        double[] one = new double[Substances.count()];
        one[substance] = 1;
        return new HeatCurve(one);
    }

    double at(double temperatureK) {
        double x = (temperatureK - LOWEST_K) / NODE_K;
        if (!(x > 0 && x < NODES - 1)) {
            int end = x > 0 ? NODES - 1 : 0;
            return values[end] + slopes[end] * (x - end);
        }
        int k = (int) x;
        double u = x - k;
        double w = 1 - u;
        return values[k] * (1 + 2 * u) * w * w
                + values[k + 1] * u * u * (3 - 2 * u)
                + u * w * (slopes[k] * w - slopes[k + 1] * u);
    }

    private static double sum(double[] amounts, double temperatureK) {
        double sum = 0;
        for (int i = 0; i < amounts.length; i++) {
            if (amounts[i] != 0) {
                sum += amounts[i] * Substances.get(i).enthalpyJPerMol(temperatureK);
            }
        }
        return sum;
    }
}
