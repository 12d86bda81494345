package org.diaspore.chemistry.equilibrium;

import java.util.Arrays;
import java.util.List;

/// Coefficients of reactions over the basis, compressed row by row.
final class Stoichiometry {
    final int rows;
    final int[] start;
    final int[] column;
    final double[] value;

    private Stoichiometry(int[] start, int[] column, double[] value) {
        this.rows = start.length - 1;
        this.start = start;
        this.column = column;
        this.value = value;
    }

    static Stoichiometry of(List<Rewriting.Expression> expressions, List<String> basis) {
        int size = expressions.stream().mapToInt(e -> e.coefficients().size()).sum();
        var start = new int[expressions.size() + 1];
        var column = new int[size];
        var value = new double[size];
        int k = 0;
        for (int row = 0; row < expressions.size(); row++) {
            for (int j = 0; j < basis.size(); j++) {
                double c = expressions.get(row).of(basis.get(j));
                if (c != 0) {
                    column[k] = j;
                    value[k++] = c;
                }
            }
            start[row + 1] = k;
        }
        return new Stoichiometry(start, Arrays.copyOf(column, k), Arrays.copyOf(value, k));
    }

    double dot(int row, double[] x) {
        double sum = 0;
        for (int k = start[row]; k < start[row + 1]; k++) {
            sum += value[k] * x[column[k]];
        }
        return sum;
    }

    double at(int row, int col) {
        for (int k = start[row]; k < start[row + 1]; k++) {
            if (column[k] == col) {
                return value[k];
            }
        }
        return 0;
    }
}
