package org.diaspore.chemistry.equilibrium;

import java.util.Arrays;

/// Start that cannot go astray for a liquor with or without minerals: with activity coefficients,
/// the activity of water and its mass held, equilibrium is the minimum of a convex function of the
/// logarithms of the basis activities, `sum of molalities - totals x`, where every offered mineral
/// bounds a half-space (no supersaturation); its amount is the multiplier of that bound.
///
/// Solved by a primal-dual interior-point method with a line search. Good to a few digits, which
/// suffices to tell which minerals are there and to start Newton's method from. Sources: dual of
/// the Gibbs energy minimum, W. R. Smith and R. W. Missen, Chemical Reaction Equilibrium Analysis
/// (1982); method, S. J. Wright, Primal-Dual Interior-Point Methods (1997).
final class InteriorPoint {
    private static final int LARGEST_ITERATIONS = 300;
    private static final double LARGEST_STEP = 4;
    private static final double BACK_FROM_BOUND = 0.95;

    private final ChemicalSystem system;
    private final Aqueous aqueous;
    private final Balances balances;
    private final int basis;
    private final int[] free;
    private int freeCount;
    private final double[] target;
    private final double[] gradient;
    private final double[] hessian;
    private final double[] step;
    private final double[] trial;
    private final double[] molality;
    private final double[] sums;
    private final double[] gross;
    private final Elimination elimination;
    private double[] x = new double[0];
    private int[] mineral = new int[0];
    private double[] lnK = new double[0];
    private double[] most = new double[0];
    private double balanced = 1e-4;
    private double complementary = 1e-7;
    private int minerals;
    final double[] slack;
    final double[] amount;

    InteriorPoint(ChemicalSystem system, Aqueous aqueous, Balances balances, int largestMinerals) {
        this.system = system;
        this.aqueous = aqueous;
        this.balances = balances;
        basis = aqueous.basis;
        free = new int[basis];
        target = new double[basis];
        gradient = new double[basis];
        hessian = new double[basis * basis];
        step = new double[basis];
        trial = new double[basis];
        sums = new double[basis];
        gross = new double[basis];
        molality = new double[aqueous.solutes];
        elimination = new Elimination(basis);
        slack = new double[largestMinerals];
        amount = new double[largestMinerals];
    }

    /// How far to go: a few digits, or enough to tell apart minerals of which only traces are
    /// there.
    void sharp(boolean sharp) {
        balanced = sharp ? 1e-6 : 1e-4;
        complementary = sharp ? 1e-10 : 1e-7;
    }

    /// Improves `x` in place; afterwards `amount` and `slack` tell a mineral that is there (slack
    /// about nothing) from one that is not.
    ///
    /// @param offered minerals whose components are present
    /// @param start their amounts at the start
    /// @param most the largest amounts the totals allow: the unit each is measured in
    /// @return whether it came within the digits promised
    boolean run(double[] x, int[] offered, double[] lnK, double[] start, double[] most, int count) {
        this.x = x;
        this.mineral = offered;
        this.lnK = lnK;
        this.minerals = count;
        this.most = most;
        targets();
        undersaturate();
        double gap = 0;
        for (int p = 0; p < minerals; p++) {
            amount[p] = Math.max(Math.min(start[p], most[p]), 1e-3 * most[p] / slack[p]);
            gap = Math.max(gap, amount[p] * slack[p] / most[p]);
        }
        double barrier = 0.1 * gap;
        for (int k = 0; k < LARGEST_ITERATIONS; k++) {
            evaluate(x);
            double imbalance = imbalance();
            double worstGap = gap();
            if (imbalance < balanced && worstGap < complementary) {
                return true;
            }
            direction(barrier);
            double length = walk(barrier);
            if (length > 0.3 && worstGap < 20 * barrier) {
                barrier *= 0.15;
            }
            barrier = Math.max(barrier, 0.1 * complementary);
            if (!(length > 0)) {
                return imbalance < 1e3 * balanced;
            }
        }
        return false;
    }

    private void targets() {
        freeCount = 0;
        int first = system.firstComponent();
        boolean pH = Double.isNaN(balances.fixedLnProton);
        double protons = balances.chargeMol;
        for (int j = first; j < basis; j++) {
            if (balances.present[j]) {
                target[j] = balances.amount[j];
                protons -= system.basisCharge[j] * target[j];
            }
        }
        if (pH) {
            target[ChemicalSystem.PROTON] = protons;
            free[freeCount++] = ChemicalSystem.PROTON;
        }
        for (int j = first; j < basis; j++) {
            if (balances.present[j]) {
                free[freeCount++] = j;
            }
        }
    }

    /// Moves the components until every offered mineral is undersaturated by at least 1.
    private void undersaturate() {
        Stoichiometry over = system.mineralsOver;
        int first = system.firstComponent();
        for (int p = 0; p < minerals; p++) {
            double s = lnK[p] - over.dot(mineral[p], x);
            if (s < 1) {
                double atoms = 0;
                for (int k = over.start[mineral[p]]; k < over.start[mineral[p] + 1]; k++) {
                    atoms += over.column[k] >= first ? Math.max(over.value[k], 0) : 0;
                }
                for (int k = over.start[mineral[p]]; k < over.start[mineral[p] + 1]; k++) {
                    if (over.column[k] >= first && over.value[k] > 0) {
                        x[over.column[k]] -= (1 - s) / atoms;
                    }
                }
            }
        }
        for (int p = 0; p < minerals; p++) {
            slack[p] = lnK[p] - over.dot(mineral[p], x);
        }
    }

    private void evaluate(double[] at) {
        Arrays.fill(sums, 0);
        Arrays.fill(gross, 0);
        Stoichiometry over = system.speciesOver;
        for (int q = 0; q < aqueous.presentCount; q++) {
            int i = aqueous.present[q];
            double ln = aqueous.lnK[i] - aqueous.lnGamma[i] + over.dot(i, at);
            double m = Math.exp(Math.min(ln, Aqueous.HIGHEST_LN_MOLALITY));
            molality[i] = m;
            for (int k = over.start[i]; k < over.start[i + 1]; k++) {
                sums[over.column[k]] += over.value[k] * m;
                gross[over.column[k]] += Math.abs(over.value[k]) * m;
            }
        }
    }

    private double imbalance() {
        double worst = 0;
        for (int f = 0; f < freeCount; f++) {
            int j = free[f];
            double r = sums[j] - target[j];
            double scale = Math.max(gross[j], Math.abs(target[j]));
            for (int p = 0; p < minerals; p++) {
                double n = amount[p] * system.mineralsOver.at(mineral[p], j);
                r += n;
                scale = Math.max(scale, Math.abs(n));
            }
            worst = Math.max(worst, Math.abs(r) / scale);
        }
        return worst;
    }

    private double gap() {
        double worst = 0;
        for (int p = 0; p < minerals; p++) {
            worst = Math.max(worst, amount[p] * slack[p] / most[p]);
        }
        return worst;
    }

    /// Newton direction with the multipliers eliminated.
    private void direction(double barrier) {
        Arrays.fill(hessian, 0);
        for (int f = 0; f < freeCount; f++) {
            gradient[free[f]] = sums[free[f]] - target[free[f]];
        }
        Stoichiometry over = system.speciesOver;
        for (int q = 0; q < aqueous.presentCount; q++) {
            int i = aqueous.present[q];
            outer(over, i, molality[i]);
        }
        for (int p = 0; p < minerals; p++) {
            int row = mineral[p];
            outer(system.mineralsOver, row, amount[p] / slack[p]);
            Stoichiometry m = system.mineralsOver;
            for (int k = m.start[row]; k < m.start[row + 1]; k++) {
                gradient[m.column[k]] += m.value[k] * barrier * most[p] / slack[p];
            }
        }
        solveFree();
    }

    /// Solves for the free ones alone, packed to the front of the matrix, into `step`.
    private void solveFree() {
        int n = freeCount;
        for (int a = 0; a < n; a++) {
            for (int b = 0; b < n; b++) {
                hessian[a * n + b] = hessian[free[a] * basis + free[b]];
            }
            trial[a] = -gradient[free[a]];
        }
        Arrays.fill(step, 0);
        if (elimination.factor(hessian, n, n)) {
            elimination.solve(trial);
            for (int a = 0; a < n; a++) {
                step[free[a]] = trial[a];
            }
        }
    }

    private void outer(Stoichiometry over, int row, double weight) {
        for (int a = over.start[row]; a < over.start[row + 1]; a++) {
            double w = weight * over.value[a];
            for (int b = over.start[row]; b < over.start[row + 1]; b++) {
                hessian[over.column[a] * basis + over.column[b]] += w * over.value[b];
            }
        }
    }

    /// Line search on the barrier function along the step; moves `x`, slacks and amounts.
    ///
    /// @return the part of the step taken
    private double walk(double barrier) {
        double largest = 0;
        double slope = 0;
        for (int f = 0; f < freeCount; f++) {
            int j = free[f];
            largest = Math.max(largest, Math.abs(step[j]));
            slope += gradient[j] * step[j];
        }
        if (!(largest > 0) || largest == Double.POSITIVE_INFINITY) {
            return 0;
        }
        double length = Math.min(1, LARGEST_STEP / largest);
        Stoichiometry over = system.mineralsOver;
        for (int p = 0; p < minerals; p++) {
            double ds = -over.dot(mineral[p], step);
            if (ds < 0) {
                length = Math.min(length, BACK_FROM_BOUND * slack[p] / -ds);
            }
        }
        double before = value(x, barrier);
        double floor = 1e-13 * Math.abs(before);
        for (int half = 0; half < 60; half++) {
            for (int j = 0; j < basis; j++) {
                trial[j] = x[j] + length * step[j];
            }
            if (value(trial, barrier) <= before + 1e-4 * length * slope + floor) {
                break;
            }
            length *= 0.5;
        }
        for (int p = 0; p < minerals; p++) {
            double dn =
                    barrier * most[p] / slack[p]
                            - amount[p]
                            + amount[p] / slack[p] * over.dot(mineral[p], step);
            double mostAmount = 1;
            if (dn < 0) {
                mostAmount = Math.min(mostAmount, BACK_FROM_BOUND * amount[p] / -dn);
            }
            amount[p] += Math.min(length, mostAmount) * dn;
            amount[p] = Math.max(amount[p], 1e-300);
        }
        for (int j = 0; j < basis; j++) {
            x[j] += length * step[j];
        }
        for (int p = 0; p < minerals; p++) {
            slack[p] = Math.max(lnK[p] - over.dot(mineral[p], x), 1e-300);
        }
        return length;
    }

    private double value(double[] at, double barrier) {
        Stoichiometry over = system.speciesOver;
        double sum = 0;
        for (int q = 0; q < aqueous.presentCount; q++) {
            int i = aqueous.present[q];
            double ln = aqueous.lnK[i] - aqueous.lnGamma[i] + over.dot(i, at);
            sum += Math.exp(Math.min(ln, Aqueous.HIGHEST_LN_MOLALITY));
        }
        for (int f = 0; f < freeCount; f++) {
            sum -= target[free[f]] * at[free[f]];
        }
        for (int p = 0; p < minerals; p++) {
            double s = lnK[p] - system.mineralsOver.dot(mineral[p], at);
            if (!(s > 0)) {
                return Double.POSITIVE_INFINITY;
            }
            sum -= barrier * most[p] * Math.log(s);
        }
        return sum;
    }
}
