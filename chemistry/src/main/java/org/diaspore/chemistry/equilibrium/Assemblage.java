package org.diaspore.chemistry.equilibrium;

import java.util.Arrays;

/// Minerals offered to a closed system: finds which of them are there at equilibrium.
///
/// Each offered mineral is in play (its saturation index is 0, its amount free) or out of it (no
/// amount, undersaturated). The set starts from what is there or supersaturated; a mineral that
/// uses itself up leaves, the most supersaturated one enters. Where a newcomer consists of minerals
/// in play, water apart, it takes the place of the one that runs out first when they turn into it.
final class Assemblage {
    private static final double SATURATED = 1e-9;
    private static final double SEED = 1e-9;
    private static final double DEPENDENT = 1e-9;
    private static final int ROUNDS_PER_MINERAL = 12;

    private final ChemicalSystem system;
    private final Aqueous aqueous;
    private final Balances balances;
    private final Newton newton;
    private final FirstGuess firstGuess;
    private final int[] offered;
    private final boolean[] active;
    private final double[] lnK;
    private final double[] largestOf;
    private final double[] largest;
    private final double[] share;
    private final double[] column;
    private final double[] gramian;
    private final Elimination elimination;
    private final int[] order;
    final int[] leaver = new int[1];
    final double[] moles;
    private int count;

    Assemblage(
            ChemicalSystem system,
            Aqueous aqueous,
            Balances balances,
            Newton newton,
            FirstGuess firstGuess,
            int largestMinerals) {
        this.system = system;
        this.aqueous = aqueous;
        this.balances = balances;
        this.newton = newton;
        this.firstGuess = firstGuess;
        offered = new int[largestMinerals];
        active = new boolean[largestMinerals];
        lnK = new double[largestMinerals];
        largestOf = new double[largestMinerals];
        largest = new double[largestMinerals];
        moles = new double[largestMinerals];
        share = new double[largestMinerals];
        order = new int[largestMinerals];
        column = new double[aqueous.basis];
        gramian = new double[largestMinerals * largestMinerals];
        elimination = new Elimination(Math.max(1, largestMinerals));
    }

    boolean run(int[] minerals, double[] start, double temperatureK) {
        count = minerals.length;
        System.arraycopy(minerals, 0, offered, 0, count);
        System.arraycopy(start, 0, moles, 0, count);
        for (int p = 0; p < count; p++) {
            lnK[p] = system.mineralConstants.at(offered[p], temperatureK);
        }
        close();
        if (!seed()) {
            return false;
        }
        balances.closed = true;
        limits();
        dissolve();
        for (int round = 0; round < ROUNDS_PER_MINERAL * (count + 1); round++) {
            load();
            Newton.End end = newton.run(largest, leaver);
            unload();
            switch (end) {
                case STUCK -> {
                    return false;
                }
                case MINERAL_GONE -> active[order[leaver[0]]] = false;
                case CONVERGED -> {
                    if (!enter()) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /// Totals of the closed system: the liquor and all minerals.
    private void close() {
        double charge = aqueous.charge();
        // A charge that is round-off of the speciation is none.
        balances.chargeMol = Double.isNaN(balances.fixedLnProton) ? 0 : charge;
        balances.fixedLnProton = Double.NaN;
        balances.waterMol = 1 / Balances.WATER_KG_PER_MOL + aqueous.total[ChemicalSystem.WATER];
        Stoichiometry over = system.mineralsOver;
        for (int p = 0; p < count; p++) {
            for (int k = over.start[offered[p]]; k < over.start[offered[p] + 1]; k++) {
                int j = over.column[k];
                if (j == ChemicalSystem.WATER) {
                    balances.waterMol += over.value[k] * moles[p];
                }
            }
        }
    }

    /// Components that only minerals bring get a trace in the liquor to start from.
    private boolean seed() {
        boolean missing = false;
        Stoichiometry over = system.mineralsOver;
        int first = system.firstComponent();
        for (int p = 0; p < count; p++) {
            for (int k = over.start[offered[p]]; k < over.start[offered[p] + 1]; k++) {
                int j = over.column[k];
                if (j >= first && moles[p] > 0 && !balances.present[j]) {
                    balances.present[j] = true;
                    balances.amount[j] = 0;
                    missing = true;
                    newton.x[j] = Double.NaN;
                }
            }
        }
        if (missing) {
            aqueous.select(balances.present);
            for (int j = first; j < aqueous.basis; j++) {
                if (Double.isNaN(newton.x[j])) {
                    balances.amount[j] = SEED;
                    newton.x[j] = Math.log(SEED);
                }
            }
            firstGuess.improve(newton.x, aqueous.lnK, balances.present, balances.amount);
            if (newton.run(newton.moles, leaver) != Newton.End.CONVERGED) {
                return false;
            }
            for (int j = first; j < aqueous.basis; j++) {
                if (balances.amount[j] == SEED) {
                    balances.amount[j] = 0;
                }
            }
        }
        for (int p = 0; p < count; p++) {
            for (int k = over.start[offered[p]]; k < over.start[offered[p] + 1]; k++) {
                int j = over.column[k];
                if (j >= first && moles[p] > 0) {
                    balances.amount[j] += over.value[k] * moles[p];
                }
            }
        }
        return true;
    }

    private void limits() {
        Stoichiometry over = system.mineralsOver;
        int first = system.firstComponent();
        for (int p = 0; p < count; p++) {
            double most = Double.POSITIVE_INFINITY;
            for (int k = over.start[offered[p]]; k < over.start[offered[p] + 1]; k++) {
                int j = over.column[k];
                if (j >= first && over.value[k] > 0) {
                    most = Math.min(most, present(p) ? balances.amount[j] / over.value[k] : 0);
                }
            }
            largestOf[p] = Double.isInfinite(most) ? 1e3 : most;
        }
    }

    private boolean present(int p) {
        Stoichiometry over = system.mineralsOver;
        for (int k = over.start[offered[p]]; k < over.start[offered[p] + 1]; k++) {
            if (!balances.present[over.column[k]]) {
                return false;
            }
        }
        return true;
    }

    private double supersaturation(int p) {
        return present(p)
                ? system.mineralsOver.dot(offered[p], newton.x) - lnK[p]
                : Double.NEGATIVE_INFINITY;
    }

    /// Start: everything dissolved, so that the liquor holds no more than the totals from here on.
    private void dissolve() {
        Arrays.fill(active, 0, count, false);
        firstGuess.improve(newton.x, aqueous.lnK, balances.present, balances.amount);
    }

    /// Lets the most supersaturated mineral in; false where there is none.
    private boolean enter() {
        int best = -1;
        double highest = SATURATED;
        for (int p = 0; p < count; p++) {
            double s = active[p] ? 0 : supersaturation(p);
            if (s > highest) {
                best = p;
                highest = s;
            }
        }
        if (best < 0) {
            return false;
        }
        if (dependent(best)) {
            exchange();
        }
        active[best] = true;
        return true;
    }

    /// The mineral of those the newcomer is made of that is used up first leaves; see `share`.
    private void exchange() {
        int leaving = -1;
        double least = Double.POSITIVE_INFINITY;
        for (int a = 0; a < balances.minerals; a++) {
            if (share[a] > DEPENDENT && moles[order[a]] / share[a] < least) {
                least = moles[order[a]] / share[a];
                leaving = order[a];
            }
        }
        if (leaving >= 0) {
            active[leaving] = false;
        }
    }

    /// Whether a mineral is a sum of minerals in play, water and the proton apart: least squares on
    /// the components; the coefficients stay in `share`, in the order of the set.
    private boolean dependent(int p) {
        int n = 0;
        for (int q = 0; q < count; q++) {
            if (active[q]) {
                order[n++] = q;
            }
        }
        balances.minerals = n;
        if (n == 0) {
            return false;
        }
        for (int a = 0; a < n; a++) {
            for (int b = 0; b < n; b++) {
                gramian[a * n + b] = product(order[a], order[b]);
            }
            share[a] = product(order[a], p);
        }
        if (!elimination.factor(gramian, n, n)) {
            return true;
        }
        elimination.solve(share);
        Arrays.fill(column, 0);
        add(p, 1);
        double norm = 0;
        for (double c : column) {
            norm += c * c;
        }
        for (int a = 0; a < n; a++) {
            add(order[a], -share[a]);
        }
        double rest = 0;
        for (double c : column) {
            rest += c * c;
        }
        return rest < DEPENDENT * norm;
    }

    private void add(int p, double times) {
        Stoichiometry over = system.mineralsOver;
        int first = system.firstComponent();
        for (int k = over.start[offered[p]]; k < over.start[offered[p] + 1]; k++) {
            if (over.column[k] >= first) {
                column[over.column[k]] += times * over.value[k];
            }
        }
    }

    private double product(int p, int q) {
        Stoichiometry over = system.mineralsOver;
        int first = system.firstComponent();
        double sum = 0;
        for (int k = over.start[offered[p]]; k < over.start[offered[p] + 1]; k++) {
            if (over.column[k] >= first) {
                sum += over.value[k] * over.at(offered[q], over.column[k]);
            }
        }
        return sum;
    }

    private void load() {
        int n = 0;
        for (int p = 0; p < count; p++) {
            if (active[p]) {
                order[n] = p;
                balances.mineral[n] = offered[p];
                balances.mineralLnK[n] = lnK[p];
                newton.moles[n] = moles[p];
                largest[n] = largestOf[p];
                n++;
            } else {
                moles[p] = 0;
            }
        }
        balances.minerals = n;
    }

    private void unload() {
        for (int a = 0; a < balances.minerals; a++) {
            moles[order[a]] = newton.moles[a];
        }
    }
}
