package org.diaspore.chemistry.equilibrium;

import java.util.Arrays;

/// Newton iteration on the balances of one liquor with a given set of minerals.
///
/// Steps of the logarithms are limited; amounts of minerals stay between nothing and what the
/// totals allow. A mineral that would go below nothing leaves the set.
final class Newton {
    private static final double TOLERANCE = 1e-12;
    private static final double FAR = 1.0;
    private static final double ASTRAY = 1e4;
    private static final double LOST = 50;
    private static final double LARGEST_STEP = 12;
    private static final double LARGEST_WATER_STEP = 0.3;
    private static final int LARGEST_ITERATIONS = 80;
    private static final int PATIENCE = 12;
    private static final double SHRINK = 0.1;
    private static final double VANISHED = 1e-12;

    private final Aqueous aqueous;
    private final Balances balances;
    private final Elimination elimination;
    private final double[] du;

    final double[] x;
    final double[] moles;
    double lnWaterKg;
    int iterations;
    double worst;

    Newton(Aqueous aqueous, Balances balances) {
        this.aqueous = aqueous;
        this.balances = balances;
        elimination = new Elimination(balances.largest());
        du = new double[balances.largest()];
        x = new double[aqueous.basis];
        moles = new double[balances.mineral.length];
    }

    double waterKg() {
        return Math.exp(lnWaterKg);
    }

    /// How an iteration ended.
    enum End {
        CONVERGED,
        MINERAL_GONE,
        STUCK
    }

    /// @param leaver receives the position of a mineral that used itself up
    End run(double[] largestMoles, int[] leaver) {
        double best = Double.POSITIVE_INFINITY;
        double scale = 1;
        int sinceBest = 0;
        for (int k = 0; k < LARGEST_ITERATIONS; k++) {
            aqueous.evaluate(x);
            worst = balances.residuals(x, waterKg(), moles);
            if (worst < TOLERANCE) {
                return End.CONVERGED;
            }
            if (!(worst < (balances.closed ? ASTRAY : Double.POSITIVE_INFINITY))
                    || (k >= 5 && worst > LOST)) {
                return End.STUCK;
            }
            if (worst < best) {
                best = worst;
                sinceBest = 0;
                scale = Math.min(1, 2 * scale);
            } else if (++sinceBest > PATIENCE) {
                // Round-off floor of a stiff system: good enough where it is far below what is
                // promised.
                return worst < 100 * TOLERANCE ? End.CONVERGED : End.STUCK;
            } else if (sinceBest > 3) {
                scale = Math.max(0.25, 0.5 * scale);
            }
            iterations++;
            aqueous.slopes(x, worst < FAR);
            balances.slopes(waterKg(), moles);
            if (!elimination.factor(balances.jacobian, balances.size, balances.size)) {
                return End.STUCK;
            }
            for (int r = 0; r < balances.size; r++) {
                du[r] = -balances.residual[r];
            }
            elimination.solve(du);
            if (move(scale, largestMoles, leaver)) {
                return End.MINERAL_GONE;
            }
        }
        return End.STUCK;
    }

    private boolean move(double scale, double[] largestMoles, int[] leaver) {
        for (int j = 0; j < x.length; j++) {
            double limit = j == ChemicalSystem.WATER ? LARGEST_WATER_STEP : LARGEST_STEP;
            x[j] += Math.clamp(scale * du[j], -limit, limit);
        }
        aqueous.step(du, scale);
        if (balances.closed) {
            lnWaterKg +=
                    Math.clamp(
                            scale * du[balances.waterColumn()],
                            -LARGEST_WATER_STEP,
                            LARGEST_WATER_STEP);
        }
        int first = balances.firstMineralColumn();
        boolean gone = false;
        int pure = balances.mixtures > 0 ? balances.mixtureFirst[0] : balances.minerals;
        for (int p = 0; p < pure; p++) {
            double next = moles[p] + scale * du[first + p];
            if (next < 0) {
                if (!gone) {
                    leaver[0] = p;
                    gone = true;
                }
                next = 0;
            }
            moles[p] = Math.min(next, largestMoles[p]);
        }
        for (int m = 0; m < balances.mixtures; m++) {
            if (mix(m, first, scale, largestMoles) && !gone) {
                leaver[0] = balances.mixtureFirst[m];
                gone = true;
            }
        }
        return gone;
    }

    /// Moves the end-members of a mixture, none of which may vanish alone.
    ///
    /// @return whether the mixture as a whole has
    private boolean mix(int m, int first, double scale, double[] largestMoles) {
        int from = balances.mixtureFirst[m];
        double all = 0;
        double most = 0;
        boolean falling = true;
        for (int p = from; p < from + balances.mixture[m].size; p++) {
            double step = scale * du[first + p];
            falling &= step < 0;
            moles[p] = Math.clamp(moles[p] + step, SHRINK * moles[p], largestMoles[p]);
            all += moles[p];
            most = Math.max(most, largestMoles[p]);
        }
        return falling && all < VANISHED * most;
    }

    /// Factors the Jacobian at the converged point for derivatives.
    boolean factorHere() {
        aqueous.evaluate(x);
        balances.residuals(x, waterKg(), moles);
        aqueous.slopes(x, true);
        balances.slopes(waterKg(), moles);
        return elimination.factor(balances.jacobian, balances.size, balances.size);
    }

    void solveHere(double[] right) {
        elimination.solve(right);
    }

    void clearMinerals() {
        balances.minerals = 0;
        balances.mixtures = 0;
        Arrays.fill(moles, 0);
    }
}
