package org.diaspore.chemistry.equilibrium;

/// Second way to a speciation that Newton's method did not reach: the totals are raised from a
/// thousandth to their full size, each solution the start of the next; steps that fail are halved.
final class Continuation {
    private static final double START = 1e-3;
    private static final int LARGEST_STEPS = 200;

    private final Aqueous aqueous;
    private final Balances balances;
    private final Newton newton;

    Continuation(Aqueous aqueous, Balances balances, Newton newton) {
        this.aqueous = aqueous;
        this.balances = balances;
        this.newton = newton;
    }

    boolean run(int[] leaver) {
        double[] full = balances.amount.clone();
        double[] good = newton.x.clone();
        double lnShare = Math.log(START);
        double step = -lnShare / 4;
        double reached = Double.NEGATIVE_INFINITY;
        boolean ok = false;
        for (int k = 0; k < LARGEST_STEPS; k++) {
            double share = Math.exp(Math.min(lnShare, 0));
            for (int j = 0; j < full.length; j++) {
                balances.amount[j] = share * full[j];
            }
            if (Double.isInfinite(reached)) {
                for (int j = balances.amount.length - 1; j >= 0; j--) {
                    if (full[j] > 0 && balances.present[j] && full[j] < Double.MAX_VALUE) {
                        newton.x[j] = newton.x[j] + Math.log(share);
                    }
                }
            }
            if (newton.run(newton.moles, leaver) == Newton.End.CONVERGED) {
                if (share >= 1) {
                    ok = true;
                    break;
                }
                reached = lnShare;
                System.arraycopy(newton.x, 0, good, 0, good.length);
                aqueous.save();
                lnShare = Math.min(0, lnShare + step);
            } else {
                if (Double.isInfinite(reached)) {
                    break;
                }
                System.arraycopy(good, 0, newton.x, 0, good.length);
                aqueous.restore();
                step /= 2;
                lnShare = reached + step;
                if (step < 1e-3) {
                    break;
                }
            }
        }
        System.arraycopy(full, 0, balances.amount, 0, full.length);
        return ok;
    }
}
