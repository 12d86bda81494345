package org.diaspore.chemistry.equilibrium;

import java.util.Arrays;

/// Whether a mineral is a sum of others, water and the proton apart, as boehmite is of gibbsite: by
/// least squares on the components.
final class Dependence {
    private static final double NOTHING = 1e-9;

    private final Stoichiometry over;
    private final int first;
    private final double[] column;
    private final double[] gramian;
    private final Elimination elimination;

    /// How much of each mineral of the set makes the one asked for.
    final double[] share;

    Dependence(ChemicalSystem system, int largestMinerals) {
        over = system.mineralsOver;
        first = system.firstComponent();
        column = new double[system.basisCharge.length];
        share = new double[largestMinerals];
        gramian = new double[largestMinerals * largestMinerals];
        elimination = new Elimination(Math.max(1, largestMinerals));
    }

    /// @param set numbers of the minerals of the set, `n` of them
    boolean of(int mineral, int[] set, int n) {
        if (n == 0) {
            return false;
        }
        for (int a = 0; a < n; a++) {
            for (int b = 0; b < n; b++) {
                gramian[a * n + b] = product(set[a], set[b]);
            }
            share[a] = product(set[a], mineral);
        }
        if (!elimination.factor(gramian, n, n)) {
            return true;
        }
        elimination.solve(share);
        Arrays.fill(column, 0);
        add(mineral, 1);
        double norm = squares();
        for (int a = 0; a < n; a++) {
            add(set[a], -share[a]);
        }
        return squares() < NOTHING * norm;
    }

    /// The member of the set that is used up first when the set turns into the mineral asked for
    /// last; -1 where none is used.
    int usedUpFirst(double[] moles, int n) {
        int leaving = -1;
        double least = Double.POSITIVE_INFINITY;
        for (int a = 0; a < n; a++) {
            if (share[a] > NOTHING && moles[a] / share[a] < least) {
                least = moles[a] / share[a];
                leaving = a;
            }
        }
        return leaving;
    }

    private double squares() {
        double sum = 0;
        for (double c : column) {
            sum += c * c;
        }
        return sum;
    }

    private void add(int mineral, double times) {
        for (int k = over.start[mineral]; k < over.start[mineral + 1]; k++) {
            if (over.column[k] >= first) {
                column[over.column[k]] += times * over.value[k];
            }
        }
    }

    private double product(int p, int q) {
        double sum = 0;
        for (int k = over.start[p]; k < over.start[p + 1]; k++) {
            if (over.column[k] >= first) {
                sum += over.value[k] * over.at(q, over.column[k]);
            }
        }
        return sum;
    }
}
