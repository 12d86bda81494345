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
    private static final double TRACE = 1e-6;
    private static final double CROWDED = 20;
    private static final int ROUNDS_PER_MINERAL = 12;
    private static final int EXCHANGES_PER_MINERAL = 3;
    private static final int INTERIOR_PASSES = 30;

    private final ChemicalSystem system;
    private final Aqueous aqueous;
    private final Balances balances;
    private final Newton newton;
    private final FirstGuess firstGuess;
    private final ClosedTotals totals;
    private final Dependence dependence;
    private final InteriorPoint interiorPoint;
    private final int[] offered;
    private final int[] group;
    private final boolean[] active;
    private final double[] lnK;
    private final double[] largestOf;
    private final double[] supersaturation;
    private final double[] composition;
    private final double[] initial;
    private final double[] last;
    private final Remembered point;
    private boolean remembered;
    private final double[] start;
    private final double[] inner;
    final double[] moles;
    final int[] leaver = new int[1];
    private MixtureTerms[] mixtures = new MixtureTerms[0];
    private int count;
    private int exchanges;

    // The set as it is handed to the iteration.
    private final int[] order;
    private final int[] candidate;
    private final double[] largest;
    private final int[] set;
    private final double[] setMoles;

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
        totals = new ClosedTotals(system, aqueous, balances);
        dependence = new Dependence(system, largestMinerals);
        interiorPoint = new InteriorPoint(system, aqueous, balances, largestMinerals);
        offered = new int[largestMinerals];
        group = new int[largestMinerals];
        active = new boolean[largestMinerals];
        lnK = new double[largestMinerals];
        largestOf = new double[largestMinerals];
        supersaturation = new double[largestMinerals];
        composition = new double[largestMinerals];
        initial = new double[largestMinerals];
        last = new double[largestMinerals];
        point = new Remembered(aqueous, balances, newton);
        start = new double[aqueous.basis];
        inner = new double[aqueous.basis];
        moles = new double[largestMinerals];
        order = new int[largestMinerals];
        candidate = new int[largestMinerals];
        largest = new double[largestMinerals];
        set = new int[largestMinerals];
        setMoles = new double[largestMinerals];
    }

    /// @param minerals numbers of the offered minerals; the end-members of mixtures come last,
    ///   mixture by mixture
    /// @param mixtures what binds the last of them together
    /// @param shift what pressure adds to ln K, by number of the mineral
    /// @param warm start from the last assemblage where the same minerals are offered
    boolean run(
            int[] minerals,
            double[] initialMoles,
            MixtureTerms[] mixtures,
            double temperatureK,
            double[] shift,
            boolean warm) {
        boolean same = warm && mixtures.length == 0 && this.mixtures.length == 0;
        same &= remembered && minerals.length == count;
        for (int p = 0; same && p < count; p++) {
            same = offered[p] == minerals[p];
        }
        remembered = false;
        count = minerals.length;
        this.mixtures = mixtures;
        System.arraycopy(minerals, 0, offered, 0, count);
        System.arraycopy(moles, 0, last, 0, count);
        System.arraycopy(initialMoles, 0, moles, 0, count);
        System.arraycopy(initialMoles, 0, initial, 0, count);
        int next = count;
        Arrays.fill(group, 0, count, -1);
        for (int g = mixtures.length - 1; g >= 0; g--) {
            next -= mixtures[g].size;
            Arrays.fill(group, next, next + mixtures[g].size, g);
        }
        constants(temperatureK, shift);
        totals.close(offered, moles, count);
        if (same) {
            totals.seed(offered, moles, count, newton.x);
            if (!point.recall()) {
                return false;
            }
        }
        if (!same && !seed()) {
            return false;
        }
        totals.add(offered, moles, count);
        balances.closed = true;
        for (int p = 0; p < count; p++) {
            largestOf[p] = totals.largest(offered[p]);
        }
        if (same) {
            System.arraycopy(last, 0, moles, 0, count);
        }
        boolean found = same ? exchangeUntilStable() : fromHere() || fromInside();
        if (found && !same && aqueous.sum > CROWDED) {
            found = sparser();
        }
        if (found) {
            point.store();
            remembered = true;
        }
        return found;
    }

    /// The same minerals once more after the constants moved a little.
    boolean again(double temperatureK, double[] shift) {
        constants(temperatureK, shift);
        return exchangeUntilStable();
    }

    private void constants(double temperatureK, double[] shift) {
        for (int p = 0; p < count; p++) {
            lnK[p] = system.mineralConstants.at(offered[p], temperatureK) + shift[offered[p]];
        }
    }

    private boolean seed() {
        if (!totals.seed(offered, moles, count, newton.x)) {
            return true;
        }
        firstGuess.improve(aqueous, newton.x, totals.fresh, balances.amount);
        System.arraycopy(newton.x, 0, start, 0, start.length);
        if (newton.run(newton.moles, leaver) == Newton.End.CONVERGED) {
            return true;
        }
        System.arraycopy(start, 0, newton.x, 0, start.length);
        return speciateFromInside();
    }

    private boolean fromHere() {
        System.arraycopy(newton.x, 0, start, 0, start.length);
        aqueous.save();
        choose();
        return exchangeUntilStable();
    }

    /// An activity model far beyond its data may have a second answer with nearly everything
    /// dissolved. The other way in is tried, and the answer with less in the liquor kept.
    private boolean sparser() {
        double crowd = aqueous.sum;
        point.store();
        System.arraycopy(moles, 0, last, 0, count);
        if (fromInside() && aqueous.sum < crowd) {
            return true;
        }
        point.recall();
        System.arraycopy(last, 0, moles, 0, count);
        for (int p = 0; p < count; p++) {
            active[p] = moles[p] > 0;
        }
        return exchangeUntilStable();
    }

    private boolean fromInside() {
        System.arraycopy(start, 0, newton.x, 0, start.length);
        aqueous.restore();
        newton.lnWaterKg = 0;
        aqueous.evaluate(newton.x);
        aqueous.beginSettling();
        for (int pass = 0; pass < INTERIOR_PASSES; pass++) {
            interiorPoint.sharp(pass % 2 == 1);
            boolean found = interior();
            aqueous.save();
            if (found && exchangeUntilStable()) {
                return true;
            }
            aqueous.restore();
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
        aqueous.beginSettling();
        for (int pass = 0; pass < INTERIOR_PASSES; pass++) {
            interiorPoint.sharp(pass % 2 == 1);
            interiorPoint.run(newton.x, set, lnK, setMoles, largest, 0);
            System.arraycopy(newton.x, 0, inner, 0, inner.length);
            aqueous.save();
            if (newton.run(newton.moles, leaver) == Newton.End.CONVERGED) {
                return true;
            }
            aqueous.restore();
            System.arraycopy(inner, 0, newton.x, 0, inner.length);
            aqueous.settle(newton.x);
        }
        return false;
    }

    private boolean exchangeUntilStable() {
        exchanges = 0;
        for (int round = 0; round < ROUNDS_PER_MINERAL * (count + 1); round++) {
            load();
            Newton.End end = newton.run(largest, leaver);
            unload();
            switch (end) {
                case STUCK -> {
                    return false;
                }
                case MINERAL_GONE -> put(order[leaver[0]], false);
                case CONVERGED -> {
                    if (!enter()) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /// Puts a mineral, or the whole mixture it belongs to, in play or out of it.
    private void put(int p, boolean inPlay) {
        for (int q = 0; q < count; q++) {
            if (q == p || group[p] >= 0 && group[q] == group[p]) {
                active[q] = inPlay;
            }
        }
    }

    /// The set and the start by the interior-point method at the activity coefficients of now; it
    /// takes end-members of mixtures for minerals of their own.
    private boolean interior() {
        int n = 0;
        for (int p = 0; p < count; p++) {
            if (totals.possible(offered[p]) && largestOf[p] > 0) {
                candidate[n] = p;
                balances.mineral[n] = offered[p];
                balances.mineralLnK[n] = lnK[p];
                setMoles[n] = initial[p];
                largest[n] = largestOf[p];
                n++;
            }
        }
        boolean found =
                interiorPoint.run(
                        newton.x, balances.mineral, balances.mineralLnK, setMoles, largest, n);
        System.arraycopy(newton.x, 0, inner, 0, inner.length);
        Arrays.fill(active, 0, count, false);
        Arrays.fill(moles, 0, count, 0);
        // The most of what is there first, so that a sum of minerals gives way to them.
        for (int best = most(n); best >= 0; best = most(n)) {
            int p = candidate[best];
            if (group[p] >= 0 || !dependent(p)) {
                put(p, true);
                moles[p] = Math.min(interiorPoint.amount[best], largestOf[p]);
            }
            interiorPoint.amount[best] = 0;
        }
        fillMixtures();
        return found;
    }

    private int most(int n) {
        int best = -1;
        for (int q = 0; q < n; q++) {
            double amount = interiorPoint.amount[q];
            if (amount > largest[q] * interiorPoint.slack[q]
                    && (best < 0 || amount > interiorPoint.amount[best])) {
                best = q;
            }
        }
        return best;
    }

    /// Refreshes the supersaturation of everything out of play, natural logarithm; that of a
    /// mixture stands at its first end-member, its composition in `composition`.
    private void saturate() {
        for (int p = 0; p < count; p++) {
            supersaturation[p] =
                    totals.possible(offered[p])
                            ? system.mineralsOver.dot(offered[p], newton.x) - lnK[p]
                            : Double.NEGATIVE_INFINITY;
        }
        for (int p = 0; p < count; p++) {
            if (group[p] >= 0) {
                MixtureTerms mixture = mixtures[group[p]];
                double s = Double.NEGATIVE_INFINITY;
                if (possible(p, mixture.size)) {
                    s = mixture.supersaturation(supersaturation, p, largest);
                    System.arraycopy(largest, 0, composition, p, mixture.size);
                }
                Arrays.fill(supersaturation, p, p + mixture.size, Double.NEGATIVE_INFINITY);
                supersaturation[p] = s;
                p += mixture.size - 1;
            }
        }
    }

    private boolean possible(int from, int size) {
        boolean all = true;
        for (int p = from; p < from + size; p++) {
            all &= totals.possible(offered[p]);
        }
        return all;
    }

    /// First set: minerals that are there or supersaturated, the least soluble first, each only if
    /// it does not consist of those taken already.
    private void choose() {
        Arrays.fill(active, 0, count, false);
        saturate();
        for (int p = 0; p < count; p++) {
            if (group[p] >= 0 && (moles[p] > 0 || supersaturation[p] > SATURATED)) {
                put(p, true);
            }
        }
        fillMixtures();
        while (true) {
            int best = -1;
            double highest = Double.NEGATIVE_INFINITY;
            for (int p = 0; p < count; p++) {
                double s = supersaturation[p];
                if (group[p] < 0
                        && !active[p]
                        && (moles[p] > 0 || s > SATURATED)
                        && s > highest
                        && !dependent(p)) {
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

    /// Every end-member of a mixture in play gets a trace at least.
    private void fillMixtures() {
        for (int p = 0; p < count; p++) {
            if (group[p] >= 0 && active[p]) {
                double most = Math.max(largestOf[p], 1e-12);
                moles[p] = Math.max(moles[p], TRACE * most * Math.max(composition[p], TRACE));
            }
        }
    }

    /// Lets the most supersaturated mineral or mixture in; false where there is none.
    private boolean enter() {
        saturate();
        int best = -1;
        double highest = SATURATED;
        for (int p = 0; p < count; p++) {
            if (!active[p] && supersaturation[p] > highest) {
                best = p;
                highest = supersaturation[p];
            }
        }
        if (best < 0) {
            return false;
        }
        // After many exchanges the two are there together and hold the activity of water.
        if (group[best] < 0 && exchanges < EXCHANGES_PER_MINERAL * count && dependent(best)) {
            exchanges++;
            int n = pureSet();
            int leaving = dependence.usedUpFirst(setMoles, n);
            if (leaving >= 0) {
                active[order[leaving]] = false;
            }
        }
        put(best, true);
        fillMixtures();
        return true;
    }

    private boolean dependent(int p) {
        return dependence.of(offered[p], set, pureSet());
    }

    /// Minerals in play that belong to no mixture, in `set`, `setMoles` and `order`.
    private int pureSet() {
        int n = 0;
        for (int q = 0; q < count; q++) {
            if (active[q] && group[q] < 0) {
                order[n] = q;
                set[n] = offered[q];
                setMoles[n] = moles[q];
                n++;
            }
        }
        return n;
    }

    private void load() {
        int n = 0;
        int m = 0;
        for (int p = 0; p < count; p++) {
            if (active[p]) {
                order[n] = p;
                balances.mineral[n] = offered[p];
                balances.mineralLnK[n] = lnK[p];
                newton.moles[n] = moles[p];
                largest[n] = largestOf[p];
                if (group[p] >= 0 && (p == 0 || group[p - 1] != group[p])) {
                    balances.mixture[m] = mixtures[group[p]];
                    balances.mixtureFirst[m++] = n;
                }
                n++;
            } else {
                moles[p] = 0;
            }
        }
        balances.minerals = n;
        balances.mixtures = m;
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
