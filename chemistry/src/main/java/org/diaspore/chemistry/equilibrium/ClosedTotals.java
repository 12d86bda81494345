package org.diaspore.chemistry.equilibrium;

/// Totals of a closed system: the liquor of the speciation and the minerals put into it, with
/// water.
final class ClosedTotals {
    private static final double SEED = 1e-9;
    private static final double NO_LIMIT = 1e3;

    private final Aqueous aqueous;
    private final Balances balances;
    private final Stoichiometry over;
    private final int first;

    /// Components that only minerals bring.
    final boolean[] fresh;

    ClosedTotals(ChemicalSystem system, Aqueous aqueous, Balances balances) {
        this.aqueous = aqueous;
        this.balances = balances;
        over = system.mineralsOver;
        first = system.firstComponent();
        fresh = new boolean[aqueous.basis];
    }

    /// Water and charge; the charge balance takes the pH over.
    void close(int[] offered, double[] moles, int count) {
        // A charge that is round-off of the speciation is none.
        balances.chargeMol = Double.isNaN(balances.fixedLnProton) ? 0 : aqueous.charge();
        balances.fixedLnProton = Double.NaN;
        balances.waterMol = 1 / Balances.WATER_KG_PER_MOL + aqueous.total[ChemicalSystem.WATER];
        for (int p = 0; p < count; p++) {
            balances.waterMol += over.at(offered[p], ChemicalSystem.WATER) * moles[p];
        }
    }

    /// Finds components that only minerals bring and gives them a trace in the liquor to start
    /// from.
    ///
    /// @return whether there are any
    boolean seed(int[] offered, double[] moles, int count, double[] x) {
        boolean any = false;
        java.util.Arrays.fill(fresh, false);
        for (int p = 0; p < count; p++) {
            for (int k = over.start[offered[p]]; k < over.start[offered[p] + 1]; k++) {
                int j = over.column[k];
                if (j >= first && moles[p] > 0 && !balances.present[j]) {
                    balances.present[j] = true;
                    balances.amount[j] = SEED;
                    x[j] = Math.log(SEED);
                    fresh[j] = true;
                    any = true;
                }
            }
        }
        if (any) {
            aqueous.select(balances.present);
        }
        return any;
    }

    /// Takes the traces back and adds what the minerals hold.
    void add(int[] offered, double[] moles, int count) {
        for (int j = first; j < aqueous.basis; j++) {
            if (fresh[j]) {
                balances.amount[j] = 0;
            }
        }
        for (int p = 0; p < count; p++) {
            for (int k = over.start[offered[p]]; k < over.start[offered[p] + 1]; k++) {
                if (over.column[k] >= first && moles[p] > 0) {
                    balances.amount[over.column[k]] += over.value[k] * moles[p];
                }
            }
        }
    }

    /// The most of a mineral that the totals allow, mol.
    double largest(int mineral) {
        double most = Double.POSITIVE_INFINITY;
        for (int k = over.start[mineral]; k < over.start[mineral + 1]; k++) {
            int j = over.column[k];
            if (j >= first && over.value[k] > 0) {
                most = Math.min(most, balances.present[j] ? balances.amount[j] / over.value[k] : 0);
            }
        }
        return Double.isInfinite(most) ? NO_LIMIT : most;
    }

    boolean possible(int mineral) {
        for (int k = over.start[mineral]; k < over.start[mineral + 1]; k++) {
            if (!balances.present[over.column[k]]) {
                return false;
            }
        }
        return true;
    }
}
