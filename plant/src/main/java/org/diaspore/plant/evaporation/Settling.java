package org.diaspore.plant.evaporation;

/// Anderson acceleration of a small fixed point x = g(x): the next trial is the combination of the
/// last few whose residuals cancel best (D. G. Anderson, J. ACM 12 (1965) 547).
///
/// Residual differences are kept orthogonal by modified Gram-Schmidt; a difference that adds
/// nothing new is left out.
final class Settling {
    private static final int DEPTH = 7;
    private static final double NOTHING_NEW = 1e-9;

    private final int size;
    private final double[][] stepOf = new double[DEPTH][];
    private final double[][] changeOf = new double[DEPTH][];
    private final double[][] basis = new double[DEPTH][];
    private final double[] lastTrial;
    private final double[] lastResidual;
    private final double[] residual;
    private int seen;

    Settling(int size) {
        this.size = size;
        lastTrial = new double[size];
        lastResidual = new double[size];
        residual = new double[size];
        for (int k = 0; k < DEPTH; k++) {
            stepOf[k] = new double[size];
            changeOf[k] = new double[size];
            basis[k] = new double[size];
        }
    }

    /// Replaces a trial by the next.
    ///
    /// @param mapped g of the trial
    /// @return the largest residual there was
    double next(double[] trial, double[] mapped) {
        double largest = 0;
        for (int i = 0; i < size; i++) {
            residual[i] = mapped[i] - trial[i];
            largest = Math.max(largest, Math.abs(residual[i]));
        }
        if (seen > 0) {
            remember(trial);
        }
        System.arraycopy(trial, 0, lastTrial, 0, size);
        System.arraycopy(residual, 0, lastResidual, 0, size);
        seen++;
        for (int i = 0; i < size; i++) {
            trial[i] += residual[i];
        }
        combine(trial);
        return largest;
    }

    private void remember(double[] trial) {
        int k = (seen - 1) % DEPTH;
        for (int i = 0; i < size; i++) {
            stepOf[k][i] = trial[i] - lastTrial[i];
            changeOf[k][i] = residual[i] - lastResidual[i];
        }
    }

    /// Takes from the trial what the remembered steps explain of its residual.
    private void combine(double[] trial) {
        int kept = Math.min(seen - 1, DEPTH);
        double[] left = residual.clone();
        double[][] steps = new double[kept][];
        int used = 0;
        for (int age = 0; age < kept; age++) {
            int k = (seen - 2 - age) % DEPTH;
            double[] change = basis[used];
            double[] step = stepOf[k].clone();
            System.arraycopy(changeOf[k], 0, change, 0, size);
            for (int i = 0; i < size; i++) {
                step[i] += change[i];
            }
            double whole = norm(change);
            for (int j = 0; j < used; j++) {
                double along = dot(change, basis[j]);
                for (int i = 0; i < size; i++) {
                    change[i] -= along * basis[j][i];
                    step[i] -= along * steps[j][i];
                }
            }
            double rest = norm(change);
            if (!(rest > NOTHING_NEW * whole)) {
                continue;
            }
            for (int i = 0; i < size; i++) {
                change[i] /= rest;
                step[i] /= rest;
            }
            steps[used] = step;
            double along = dot(left, change);
            for (int i = 0; i < size; i++) {
                left[i] -= along * change[i];
                trial[i] -= along * step[i];
            }
            used++;
        }
    }

    private double norm(double[] a) {
        return Math.sqrt(dot(a, a));
    }

    private double dot(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < size; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }
}
