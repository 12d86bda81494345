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
    private static final int INTERIOR_PASSES = 6;

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
    private final int[] candidate;
    private final boolean[] triedMark;
    private final boolean[] fresh;
    private final double[] start;
    private final double[] inner;
    private final double[] initial;
    private final InteriorPoint interiorPoint;
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
        candidate = new int[largestMinerals];
        fresh = new boolean[aqueous.basis];
        triedMark = new boolean[largestMinerals];
        initial = new double[largestMinerals];
        start = new double[aqueous.basis];
        inner = new double[aqueous.basis];
        interiorPoint = new InteriorPoint(system, aqueous, balances, largestMinerals);
        column = new double[aqueous.basis];
        gramian = new double[largestMinerals * largestMinerals];
        elimination = new Elimination(Math.max(1, largestMinerals));
    }

    boolean run(int[] minerals, double[] initialMoles, double temperatureK) {
        count = minerals.length;
        System.arraycopy(minerals, 0, offered, 0, count);
        System.arraycopy(initialMoles, 0, moles, 0, count);
        for (int p = 0; p < count; p++) {
            lnK[p] = system.mineralConstants.at(offered[p], temperatureK);
        }
        close();
        if (!seed()) {
            return false;
        }
        balances.closed = true;
        limits();
        System.arraycopy(newton.x, 0, start, 0, start.length);
        System.arraycopy(moles, 0, initial, 0, count);
        aqueous.save();
        choose();
        if (exchangeUntilStable()) {
            return true;
        }
        for (int pass = 0; pass < INTERIOR_PASSES; pass++) {
            if (pass == 0) {
                System.arraycopy(start, 0, newton.x, 0, start.length);
                aqueous.restore();
                newton.lnWaterKg = 0;
                aqueous.evaluate(newton.x);
            }
            boolean found = interior();
            if (found && exchangeUntilStable()) {
                return true;
            }
            System.arraycopy(inner, 0, newton.x, 0, inner.length);
            newton.lnWaterKg = 0;
            aqueous.settle(newton.x);
        }
        return false;
    }

    /// Speciation without minerals from the interior-point start; the activity coefficients follow
    /// from pass to pass.
    boolean speciateFromInside() {
        aqueous.evaluate(newton.x);
        for (int pass = 0; pass < INTERIOR_PASSES; pass++) {
            interiorPoint.run(newton.x, offered, lnK, share, largest, 0);
            System.arraycopy(newton.x, 0, inner, 0, inner.length);
            if (newton.run(newton.moles, leaver) == Newton.End.CONVERGED) {
                return true;
            }
            System.arraycopy(inner, 0, newton.x, 0, inner.length);
            aqueous.settle(newton.x);
        }
        return false;
    }

    private boolean exchangeUntilStable() {
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

    /// The set and the start by the interior-point method at the activity coefficients of now.
    private boolean interior() {
        int n = 0;
        for (int p = 0; p < count; p++) {
            if (present(p) && largestOf[p] > 0) {
                candidate[n] = p;
                balances.mineral[n] = offered[p];
                balances.mineralLnK[n] = lnK[p];
                share[n] = initial[p];
                largest[n] = largestOf[p];
                n++;
            }
        }
        boolean found =
                interiorPoint.run(
                        newton.x, balances.mineral, balances.mineralLnK, share, largest, n);
        System.arraycopy(newton.x, 0, inner, 0, inner.length);
        Arrays.fill(active, 0, count, false);
        Arrays.fill(moles, 0, count, 0);
        for (int k = 0; k < n; k++) {
            // The most of what is there first, so that a sum of minerals gives way to them.
            int best = -1;
            for (int q = 0; q < n; q++) {
                if (!active[candidate[q]]
                        && interiorPoint.amount[q] > largest[q] * interiorPoint.slack[q]
                        && (best < 0 || interiorPoint.amount[q] > interiorPoint.amount[best])
                        && !tried(q)) {
                    best = q;
                }
            }
            if (best < 0) {
                break;
            }
            triedMark[best] = true;
            int p = candidate[best];
            if (!dependent(p)) {
                active[p] = true;
                moles[p] = Math.min(interiorPoint.amount[best], largestOf[p]);
            }
        }
        Arrays.fill(triedMark, false);
        return found;
    }

    private boolean tried(int q) {
        return triedMark[q];
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
                fresh[j] = Double.isNaN(newton.x[j]);
                if (fresh[j]) {
                    balances.amount[j] = SEED;
                    newton.x[j] = Math.log(SEED);
                }
            }
            firstGuess.improve(aqueous, newton.x, fresh, balances.amount);
            System.arraycopy(newton.x, 0, start, 0, start.length);
            if (newton.run(newton.moles, leaver) != Newton.End.CONVERGED) {
                System.arraycopy(start, 0, newton.x, 0, start.length);
                if (!speciateFromInside()) {
                    return false;
                }
            }
            for (int j = first; j < aqueous.basis; j++) {
                if (fresh[j]) {
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

    /// First set: minerals that are there or supersaturated, the least soluble first, each only if
    /// it does not consist of those taken already.
    private void choose() {
        Arrays.fill(active, 0, count, false);
        while (true) {
            int best = -1;
            double highest = Double.NEGATIVE_INFINITY;
            for (int p = 0; p < count; p++) {
                double s = supersaturation(p);
                if (!active[p] && (moles[p] > 0 || s > SATURATED) && s > highest && !dependent(p)) {
                    best = p;
                    highest = s;
                }
            }
            if (best < 0) {
                return;
            }
            active[best] = true;
        }
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

    int offeredCount() {
        return count;
    }

    /// Number of the k-th offered mineral.
    int offered(int k) {
        return offered[k];
    }
}
