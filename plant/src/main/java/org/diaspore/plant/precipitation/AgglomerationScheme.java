package org.diaspore.plant.precipitation;

import org.diaspore.chemistry.SizeGrid;

/// Agglomeration on fixed pivots: a pair becomes one particle, shared out to the two pivots around
/// its volume so that number and volume are exact (Kumar, Ramkrishna, Chem. Eng. Sci. 51 (1996)
/// 1311).
///
/// Any ratio of sizes. Pairs beyond the last pivot stay there, volume exact.
final class AgglomerationScheme implements Agglomeration {
    private final int active;
    private final double[] efficiency;
    private final int[] target;
    private final double[] lower;
    private final double[] upper;

    AgglomerationScheme(SizeClasses classes, double cutoffM) {
        efficiency = Agglomeration.efficiency(classes, cutoffM);
        int n = efficiency.length;
        active = n;
        int pairs = n * (n + 1) / 2;
        target = new int[pairs];
        lower = new double[pairs];
        upper = new double[pairs];
        int pair = 0;
        for (int i = 0; i < n; i++) {
            for (int j = 0; j <= i; j++) {
                share(classes, pair++, classes.volumeM3[i] + classes.volumeM3[j]);
            }
        }
    }

    private void share(SizeClasses classes, int pair, double volume) {
        int last = classes.count - 1;
        double[] v = classes.volumeM3;
        SizeGrid grid = classes.grid;
        int k = 0;
        // Exception: a tolerance, so that twice a pivot falls on the next and not beside it.
        while (k < last && v[k + 1] <= volume * (1 + 1e-12 * grid.ratio())) {
            k++;
        }
        target[pair] = k;
        if (k == last) {
            lower[pair] = volume / v[last];
            upper[pair] = 0;
        } else {
            upper[pair] = Math.max(0, (volume - v[k]) / (v[k + 1] - v[k]));
            lower[pair] = 1 - upper[pair];
        }
    }

    @Override
    public void rate(double[] number, double[] change) {
        int pair = 0;
        for (int i = 0; i < active; i++) {
            double ofOne = efficiency[i] * number[i];
            for (int j = 0; j <= i; j++, pair++) {
                double rate = ofOne * efficiency[j] * number[j];
                rate = i == j ? 0.5 * rate : rate;
                change[i] -= rate;
                change[j] -= rate;
                int k = target[pair];
                change[k] += lower[pair] * rate;
                if (upper[pair] != 0) {
                    change[k + 1] += upper[pair] * rate;
                }
            }
        }
    }

    @Override
    public void slopes(double[] number, double factor, LinearSystem system) {
        double[] matrix = system.matrix;
        int width = system.size;
        int pair = 0;
        for (int i = 0; i < active; i++) {
            double ofOne = factor * efficiency[i];
            for (int j = 0; j <= i; j++, pair++) {
                double both = ofOne * efficiency[j];
                double byI = both * number[j];
                double byJ = i == j ? 0 : both * number[i];
                int row = (target[pair] + 1) * width + 1;
                add(matrix, (i + 1) * width + 1, i, j, byI, byJ);
                add(matrix, (j + 1) * width + 1, i, j, byI, byJ);
                add(matrix, row, i, j, -lower[pair] * byI, -lower[pair] * byJ);
                if (upper[pair] != 0) {
                    add(matrix, row + width, i, j, -upper[pair] * byI, -upper[pair] * byJ);
                }
            }
        }
    }

    private static void add(double[] a, int row, int i, int j, double byI, double byJ) {
        a[row + i] += byI;
        a[row + j] += byJ;
    }
}
