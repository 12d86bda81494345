package org.diaspore.chemistry.equilibrium;

import java.util.Arrays;

/// The minerals offered to a closed system with their amounts, mol, and which of them are in play.
///
/// End-members of a mixture stand at the end of the list, mixture by mixture, and are in play or
/// out of it together.
final class MineralSet {
    // An end-member starts with this share of what the totals allow of it, at least.
    private static final double TRACE = 1e-6;
    private static final double LEAST_MOL = 1e-12;

    private final ChemicalSystem system;
    private final Balances balances;
    private final Newton newton;
    private final ClosedTotals totals;
    private final Dependence dependence;
    private final int[] offered;
    private final int[] group;
    private final boolean[] inPlay;
    private final double[] lnK;
    private final double[] largest;
    private final double[] supersaturation;
    private final double[] composition;
    private final double[] fractions;
    private MixtureTerms[] mixtures = new MixtureTerms[0];
    private int count;

    // The set as it is handed on: places in the list, numbers, amounts, limits of the amounts.
    private final int[] place;
    private final int[] number;
    private final double[] amount;
    private final int[] candidate;
    final double[] limit;

    final double[] moles;

    MineralSet(
            ChemicalSystem system,
            Balances balances,
            Newton newton,
            ClosedTotals totals,
            int largestMinerals) {
        this.system = system;
        this.balances = balances;
        this.newton = newton;
        this.totals = totals;
        dependence = new Dependence(system, largestMinerals);
        offered = new int[largestMinerals];
        group = new int[largestMinerals];
        inPlay = new boolean[largestMinerals];
        lnK = new double[largestMinerals];
        largest = new double[largestMinerals];
        supersaturation = new double[largestMinerals];
        composition = new double[largestMinerals];
        fractions = new double[largestMinerals];
        place = new int[largestMinerals];
        number = new int[largestMinerals];
        amount = new double[largestMinerals];
        candidate = new int[largestMinerals];
        limit = new double[largestMinerals];
        moles = new double[largestMinerals];
    }

    /// Whether the list of the last call was these pure minerals.
    boolean holds(int[] minerals, MixtureTerms[] mixtures) {
        return mixtures.length == 0
                && this.mixtures.length == 0
                && Arrays.equals(minerals, 0, minerals.length, offered, 0, count);
    }

    void offer(int[] minerals, MixtureTerms[] mixtures) {
        count = minerals.length;
        this.mixtures = mixtures;
        System.arraycopy(minerals, 0, offered, 0, count);
        Arrays.fill(group, 0, count, -1);
        int next = count;
        for (int g = mixtures.length - 1; g >= 0; g--) {
            next -= mixtures[g].size;
            Arrays.fill(group, next, next + mixtures[g].size, g);
        }
    }

    /// @param shift what pressure adds to ln K, by number of the mineral
    void constants(double temperatureK, double[] shift) {
        for (int p = 0; p < count; p++) {
            lnK[p] = system.mineralConstants.at(offered[p], temperatureK) + shift[offered[p]];
        }
    }

    /// Takes from the totals how much there can be of each at most.
    void bound() {
        for (int p = 0; p < count; p++) {
            largest[p] = totals.largest(offered[p]);
        }
    }

    int count() {
        return count;
    }

    /// Numbers of the offered minerals, the first `count` of the array.
    int[] offered() {
        return offered;
    }

    boolean inPlay(int p) {
        return inPlay[p];
    }

    boolean pure(int p) {
        return group[p] < 0;
    }

    /// Puts a mineral, or the whole mixture it belongs to, in play or out of it.
    void put(int p, boolean in) {
        for (int q = 0; q < count; q++) {
            if (q == p || !pure(p) && group[q] == group[p]) {
                inPlay[q] = in;
            }
        }
    }

    /// Puts what stands at a place of the set handed on out of play.
    void leave(int at) {
        put(place[at], false);
    }

    void clear() {
        Arrays.fill(inPlay, 0, count, false);
    }

    /// In play is what there is something of.
    void putPresent() {
        for (int p = 0; p < count; p++) {
            inPlay[p] = moles[p] > 0;
        }
    }

    /// How far a mineral is above saturation, natural logarithm; a mixture at its first end-member,
    /// the others far below. After {@link #saturate}.
    double supersaturation(int p) {
        return supersaturation[p];
    }

    /// Refreshes the supersaturations at the point of the iteration, and the compositions in which
    /// mixtures would form.
    void saturate() {
        for (int p = 0; p < count; p++) {
            supersaturation[p] =
                    totals.possible(offered[p])
                            ? system.mineralsOver.dot(offered[p], newton.x) - lnK[p]
                            : Double.NEGATIVE_INFINITY;
        }
        int p = 0;
        while (p < count) {
            if (pure(p)) {
                p++;
            } else {
                p += saturateMixture(p);
            }
        }
    }

    /// @return how many end-members it has
    private int saturateMixture(int first) {
        MixtureTerms mixture = mixtures[group[first]];
        int end = first + mixture.size;
        boolean possible = true;
        for (int p = first; p < end; p++) {
            possible &= totals.possible(offered[p]);
        }
        double s = Double.NEGATIVE_INFINITY;
        if (possible) {
            s = mixture.supersaturation(supersaturation, first, fractions);
            System.arraycopy(fractions, 0, composition, first, mixture.size);
        }
        Arrays.fill(supersaturation, first, end, Double.NEGATIVE_INFINITY);
        supersaturation[first] = s;
        return mixture.size;
    }

    /// Every end-member of a mixture in play gets a trace at least.
    void fillMixtures() {
        for (int p = 0; p < count; p++) {
            if (inPlay[p] && !pure(p)) {
                double most = Math.max(largest[p], LEAST_MOL);
                moles[p] = Math.max(moles[p], TRACE * most * Math.max(composition[p], TRACE));
            }
        }
    }

    /// Whether a mineral is a sum of pure minerals in play, water apart.
    boolean dependent(int p) {
        return dependence.of(offered[p], number, pureInPlay());
    }

    /// Of the minerals that the one just found dependent is made of, that used up first leaves.
    void leaveFirstUsedUp() {
        int leaving = dependence.usedUpFirst(amount, pureInPlay());
        if (leaving >= 0) {
            leave(leaving);
        }
    }

    private int pureInPlay() {
        int n = 0;
        for (int p = 0; p < count; p++) {
            if (inPlay[p] && pure(p)) {
                place[n] = p;
                number[n] = offered[p];
                amount[n++] = moles[p];
            }
        }
        return n;
    }

    /// Hands what is in play to the balances and the iteration.
    void load() {
        int n = 0;
        int m = 0;
        for (int p = 0; p < count; p++) {
            if (!inPlay[p]) {
                moles[p] = 0;
                continue;
            }
            if (!pure(p) && (p == 0 || group[p - 1] != group[p])) {
                balances.mixture[m] = mixtures[group[p]];
                balances.mixtureFirst[m++] = n;
            }
            place[n] = p;
            newton.moles[n] = moles[p];
            hand(p, n++);
        }
        balances.minerals = n;
        balances.mixtures = m;
    }

    private void hand(int p, int n) {
        balances.mineral[n] = offered[p];
        balances.mineralLnK[n] = lnK[p];
        limit[n] = largest[p];
    }

    void unload() {
        for (int n = 0; n < balances.minerals; n++) {
            moles[place[n]] = newton.moles[n];
        }
    }

    /// Runs the interior-point method over all that can be there, end-members of mixtures taken for
    /// minerals of their own, and puts in play what it finds: the most first, so that a sum of
    /// minerals gives way to them.
    ///
    /// @param initial amounts at the start
    /// @return whether the method came to its end
    boolean findInside(InteriorPoint interior, double[] initial) {
        int n = 0;
        for (int p = 0; p < count; p++) {
            if (totals.possible(offered[p]) && largest[p] > 0) {
                candidate[n] = p;
                amount[n] = initial[p];
                hand(p, n++);
            }
        }
        boolean found =
                interior.run(newton.x, balances.mineral, balances.mineralLnK, amount, limit, n);
        clear();
        Arrays.fill(moles, 0, count, 0);
        for (int best = most(interior, n); best >= 0; best = most(interior, n)) {
            int p = candidate[best];
            if (!pure(p) || !dependent(p)) {
                put(p, true);
                moles[p] = Math.min(interior.amount[best], largest[p]);
            }
            interior.amount[best] = 0;
        }
        fillMixtures();
        return found;
    }

    private int most(InteriorPoint interior, int n) {
        int best = -1;
        for (int q = 0; q < n; q++) {
            double there = interior.amount[q];
            if (there > limit[q] * interior.slack[q]
                    && (best < 0 || there > interior.amount[best])) {
                best = q;
            }
        }
        return best;
    }
}
