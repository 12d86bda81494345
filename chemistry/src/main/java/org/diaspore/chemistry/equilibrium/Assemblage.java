package org.diaspore.chemistry.equilibrium;

/// Which of the minerals offered to a closed system are there at equilibrium, and how much of them.
///
/// Each offered mineral is in play (its saturation index is 0, its amount free) or out of it (no
/// amount, undersaturated). The set starts from what is there or supersaturated; a mineral that
/// uses itself up leaves, the most supersaturated one enters. Where a newcomer consists of minerals
/// in play, water apart, it takes the place of the one that runs out first when they turn into it.
/// Where that leads nowhere the interior-point method gives the set.
final class Assemblage {
    // Natural logarithm above saturation that lets a mineral in.
    private static final double SATURATED = 1e-9;
    // mol/kg: beyond the data of any activity model, whose equations may then have two answers.
    private static final double CROWDED = 20;
    private static final int ROUNDS_PER_MINERAL = 12;
    private static final int EXCHANGES_PER_MINERAL = 3;
    private static final int INTERIOR_PASSES = 30;
    private static final int[] NO_MINERAL = {};
    private static final double[] NO_AMOUNT = {};

    private final Aqueous aqueous;
    private final Balances balances;
    private final Newton newton;
    private final FirstGuess firstGuess;
    private final ClosedTotals totals;
    private final InteriorPoint interiorPoint;
    private final MineralSet set;
    private final double[] initial;
    private final double[] last;
    private final int[] leaver = new int[1];
    private final Remembered begin;
    private final Remembered inside;
    private final Remembered answer;
    private boolean answered;

    Assemblage(
            ChemicalSystem system,
            Aqueous aqueous,
            Balances balances,
            Newton newton,
            FirstGuess firstGuess,
            int largestMinerals) {
        this.aqueous = aqueous;
        this.balances = balances;
        this.newton = newton;
        this.firstGuess = firstGuess;
        totals = new ClosedTotals(system, aqueous, balances);
        interiorPoint = new InteriorPoint(system, aqueous, balances, largestMinerals);
        set = new MineralSet(system, balances, newton, totals, largestMinerals);
        initial = new double[largestMinerals];
        last = new double[largestMinerals];
        begin = new Remembered(aqueous, balances, newton);
        inside = new Remembered(aqueous, balances, newton);
        answer = new Remembered(aqueous, balances, newton);
    }

    /// @param minerals numbers of the offered minerals; the end-members of mixtures come last,
    ///   mixture by mixture
    /// @param mixtures what binds the last of them together
    /// @param shift what pressure adds to ln K, by number of the mineral
    /// @param warm start from the last answer where the same minerals are offered
    boolean run(
            int[] minerals,
            double[] initialMoles,
            MixtureTerms[] mixtures,
            double temperatureK,
            double[] shift,
            boolean warm) {
        int count = minerals.length;
        boolean near = warm && answered && set.holds(minerals, mixtures);
        answered = false;
        System.arraycopy(set.moles, 0, last, 0, count);
        set.offer(minerals, mixtures);
        System.arraycopy(initialMoles, 0, initial, 0, count);
        System.arraycopy(initialMoles, 0, set.moles, 0, count);
        set.constants(temperatureK, shift);
        totals.close(minerals, initial, count);
        boolean seeded = totals.seed(minerals, initial, count, newton.x);
        if (near ? !answer.recall() : seeded && !speciateSeeds()) {
            return false;
        }
        totals.add(minerals, initial, count);
        balances.closed = true;
        set.bound();
        answered = near ? fromLast() : fromLiquor();
        if (answered) {
            answer.store();
        }
        return answered;
    }

    /// The same minerals once more after the constants moved a little.
    boolean again(double temperatureK, double[] shift) {
        set.constants(temperatureK, shift);
        return exchangeUntilStable();
    }

    private boolean speciateSeeds() {
        firstGuess.improve(aqueous, newton.x, totals.fresh, balances.amount);
        begin.store();
        if (speciate()) {
            return true;
        }
        begin.recall();
        return speciateFromInside();
    }

    /// Newton's method on the liquor alone.
    boolean speciate() {
        return newton.run(newton.moles, leaver) == Newton.End.CONVERGED;
    }

    private boolean fromLast() {
        System.arraycopy(last, 0, set.moles, 0, set.count());
        return exchangeUntilStable();
    }

    private boolean fromLiquor() {
        begin.store();
        choose();
        boolean found = exchangeUntilStable() || fromInside();
        return found && aqueous.sum > CROWDED ? sparser() : found;
    }

    /// An activity model far beyond its data may have a second answer with nearly everything
    /// dissolved. The other way in is tried, and the answer with less in the liquor kept.
    private boolean sparser() {
        double crowd = aqueous.sum;
        answer.store();
        System.arraycopy(set.moles, 0, last, 0, set.count());
        if (fromInside() && aqueous.sum < crowd) {
            return true;
        }
        answer.recall();
        System.arraycopy(last, 0, set.moles, 0, set.count());
        set.putPresent();
        return exchangeUntilStable();
    }

    private boolean fromInside() {
        begin.recall();
        aqueous.evaluate(newton.x);
        aqueous.beginSettling();
        for (int pass = 0; pass < INTERIOR_PASSES; pass++) {
            interiorPoint.sharp(pass % 2 == 1);
            boolean found = set.findInside(interiorPoint, initial);
            inside.store();
            if (found && exchangeUntilStable()) {
                return true;
            }
            inside.recall();
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
            interiorPoint.run(newton.x, NO_MINERAL, NO_AMOUNT, NO_AMOUNT, NO_AMOUNT, 0);
            inside.store();
            if (speciate()) {
                return true;
            }
            inside.recall();
            aqueous.settle(newton.x);
        }
        return false;
    }

    private boolean exchangeUntilStable() {
        int exchanges = 0;
        for (int round = 0; round < ROUNDS_PER_MINERAL * (set.count() + 1); round++) {
            set.load();
            Newton.End end = newton.run(set.limit, leaver);
            set.unload();
            switch (end) {
                case STUCK -> {
                    return false;
                }
                case MINERAL_GONE -> set.leave(leaver[0]);
                case CONVERGED -> {
                    int newcomer = mostSupersaturated();
                    if (newcomer < 0) {
                        return true;
                    }
                    // After many exchanges the two are there together and hold the activity of
                    // water.
                    if (set.pure(newcomer)
                            && exchanges < EXCHANGES_PER_MINERAL * set.count()
                            && set.dependent(newcomer)) {
                        exchanges++;
                        set.leaveFirstUsedUp();
                    }
                    set.put(newcomer, true);
                    set.fillMixtures();
                }
            }
        }
        return false;
    }

    private int mostSupersaturated() {
        set.saturate();
        int best = -1;
        double highest = SATURATED;
        for (int p = 0; p < set.count(); p++) {
            if (!set.inPlay(p) && set.supersaturation(p) > highest) {
                best = p;
                highest = set.supersaturation(p);
            }
        }
        return best;
    }

    /// First set: minerals that are there or supersaturated, the least soluble first, each only if
    /// it does not consist of those taken already.
    private void choose() {
        set.clear();
        set.saturate();
        for (int p = 0; p < set.count(); p++) {
            if (!set.pure(p) && wanted(p)) {
                set.put(p, true);
            }
        }
        set.fillMixtures();
        for (int best = leastSoluble(); best >= 0; best = leastSoluble()) {
            set.put(best, true);
        }
    }

    private boolean wanted(int p) {
        return set.moles[p] > 0 || set.supersaturation(p) > SATURATED;
    }

    private int leastSoluble() {
        int best = -1;
        double highest = Double.NEGATIVE_INFINITY;
        for (int p = 0; p < set.count(); p++) {
            if (set.pure(p)
                    && !set.inPlay(p)
                    && wanted(p)
                    && set.supersaturation(p) > highest
                    && !set.dependent(p)) {
                best = p;
                highest = set.supersaturation(p);
            }
        }
        return best;
    }

    /// Moles of the k-th offered mineral.
    double moles(int k) {
        return set.moles[k];
    }

    int offeredCount() {
        return set.count();
    }

    /// Number of the k-th offered mineral.
    int offered(int k) {
        return set.offered()[k];
    }
}
