package org.diaspore.plant.precipitation;

/// {@link AgglomerationScheme} where the volume of a particle doubles from class to class, by sums
/// over the smaller and the larger classes instead of pairs.
///
/// With `a = c N`, a smaller particle of volume w that joins one of class i lifts `w / v_i` of a
/// particle to the next class, and two of class i make one of the next:
///
/// ```
/// up_i = a_i (W_i / v_i + a_i / 2),   loss_i = a_i (W_i / v_i + a_i + L_i)
/// W_i = Σ_(j<i) a_j v_j,   L_i = Σ_(j>i) a_j
/// ```
final class DoublingAgglomeration implements Agglomeration {
    private final SizeClasses classes;
    private final int active;
    private final double[] efficiency;
    private final double[] volumeM3;

    DoublingAgglomeration(SizeClasses classes, double cutoffM) {
        this.classes = classes;
        efficiency = Agglomeration.efficiency(classes, cutoffM);
        active = efficiency.length;
        volumeM3 = classes.volumeM3;
    }

    @Override
    public void rate(double[] number, double[] change) {
        double larger = 0;
        for (int i = active - 1; i >= 0; i--) {
            double a = efficiency[i] * number[i];
            change[i] -= a * larger;
            larger += a;
        }
        double smallerM3 = 0;
        for (int i = 0; i < active; i++) {
            double a = efficiency[i] * number[i];
            double lifted = a * smallerM3 / volumeM3[i];
            if (i < classes.count - 1) {
                change[i] -= lifted + a * a;
                change[i + 1] += lifted + 0.5 * a * a;
            } else {
                change[i] += lifted; // stays there as more particles, volume exact
            }
            smallerM3 += a * volumeM3[i];
        }
    }

    @Override
    public void slopes(double[] number, double factor, LinearSystem system) {
        double[] matrix = system.matrix;
        double larger = 0;
        for (int i = active - 1; i >= 0; i--) {
            double a = efficiency[i] * number[i];
            int row = (i + 1) * system.size + 1;
            matrix[row + i] += factor * efficiency[i] * larger;
            for (int p = i + 1; p < active; p++) {
                matrix[row + p] += factor * a * efficiency[p];
            }
            larger += a;
        }
        double smallerM3 = 0;
        for (int i = 0; i < active; i++) {
            double a = efficiency[i] * number[i];
            double own = factor * efficiency[i];
            double lifted = own * smallerM3 / volumeM3[i];
            double perM3 = factor * a / volumeM3[i];
            boolean last = i == classes.count - 1;
            int row = (i + 1) * system.size + 1;
            addLift(matrix, row, last ? -perM3 : perM3, i);
            matrix[row + i] += last ? -lifted : lifted + 2 * own * a;
            if (!last) {
                addLift(matrix, row + system.size, -perM3, i);
                matrix[row + system.size + i] -= lifted + own * a;
            }
            smallerM3 += a * volumeM3[i];
        }
    }

    private void addLift(double[] matrix, int row, double perM3, int below) {
        for (int p = 0; p < below; p++) {
            matrix[row + p] += perM3 * efficiency[p] * volumeM3[p];
        }
    }
}
