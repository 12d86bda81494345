package org.diaspore.study;

import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.LUDecomposition;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.linear.RealVector;
import org.hipparchus.optim.nonlinear.vector.leastsquares.LeastSquaresBuilder;
import org.hipparchus.optim.nonlinear.vector.leastsquares.LeastSquaresOptimizer.Optimum;
import org.hipparchus.optim.nonlinear.vector.leastsquares.LevenbergMarquardtOptimizer;
import org.hipparchus.util.Pair;

/// The most probable parameters given data and priors, and how far the data narrow them.
///
/// Parameters are standard normal deviates of their priors, data residuals are over their spreads;
/// the sum of squares of both is least (Levenberg and Marquardt). The covariance is that of the
/// linearised posterior, (JᵀJ + I)⁻¹.
///
/// @param deviates most probable, 0 where data say nothing
/// @param covariance of the deviates; the identity would be the prior
/// @param jacobian of the data residuals at the optimum
/// @param residuals of the data at the optimum
record MapFit(double[] deviates, RealMatrix covariance, RealMatrix jacobian, double[] residuals) {
    private static final double STEP = 1e-4;
    private static final int MOST_ITERATIONS = 200;

    /// Data residuals over their spreads as a function of deviates.
    @FunctionalInterface
    interface Model {
        double[] residuals(double[] deviates);
    }

    static MapFit of(Model model, int parameters) {
        int data = model.residuals(new double[parameters]).length;
        Optimum optimum =
                new LevenbergMarquardtOptimizer()
                        .optimize(
                                new LeastSquaresBuilder()
                                        .start(new double[parameters])
                                        .target(new double[data + parameters])
                                        .model(point -> value(model, point, data))
                                        .maxEvaluations(MOST_ITERATIONS)
                                        .maxIterations(MOST_ITERATIONS)
                                        .build());
        double[] best = optimum.getPoint().toArray();
        RealMatrix jacobian = jacobian(model, best, data);
        RealMatrix information = jacobian.transposeMultiply(jacobian);
        for (int k = 0; k < parameters; k++) {
            information.addToEntry(k, k, 1);
        }
        return new MapFit(
                best,
                new LUDecomposition(information).getSolver().getInverse(),
                jacobian,
                model.residuals(best));
    }

    private static Pair<RealVector, RealMatrix> value(Model model, RealVector point, int data) {
        double[] x = point.toArray();
        double[] residuals = model.residuals(x);
        RealMatrix all = new Array2DRowRealMatrix(data + x.length, x.length);
        all.setSubMatrix(jacobian(model, x, data).getData(), 0, 0);
        double[] sides = new double[data + x.length];
        System.arraycopy(residuals, 0, sides, 0, data);
        for (int k = 0; k < x.length; k++) {
            sides[data + k] = x[k];
            all.setEntry(data + k, k, 1);
        }
        return new Pair<>(new ArrayRealVector(sides, false), all);
    }

    private static RealMatrix jacobian(Model model, double[] x, int data) {
        RealMatrix jacobian = new Array2DRowRealMatrix(data, x.length);
        for (int k = 0; k < x.length; k++) {
            double[] up = x.clone();
            double[] down = x.clone();
            up[k] += STEP;
            down[k] -= STEP;
            double[] above = model.residuals(up);
            double[] below = model.residuals(down);
            for (int i = 0; i < data; i++) {
                jacobian.setEntry(i, k, (above[i] - below[i]) / (2 * STEP));
            }
        }
        return jacobian;
    }

    /// Standard deviation of a parameter over that of its prior.
    double spread(int parameter) {
        return Math.sqrt(covariance.getEntry(parameter, parameter));
    }

    double correlation(int first, int second) {
        return covariance.getEntry(first, second) / (spread(first) * spread(second));
    }
}
