package org.diaspore.chemistry.equilibrium;

/// A start for the logarithms of the basis activities in which no species holds more than the total
/// of any of its components and one species of each component holds about all of it.
///
/// Works in logarithms alone: the largest species stands for the sum. A component after the other
/// is moved until its largest species meets its total, a few times around.
final class FirstGuess {
    private static final int ROUNDS = 3;
    private static final double LN_KW_25C = -14 * Math.log(10);
    // mol/kg: strong charges that balance to this leave the liquor neutral.
    private static final double NEUTRAL = 1e-7;

    private final ChemicalSystem system;
    private final int first;
    private final int[] start;
    private final int[] row;
    private final double[] coefficient;
    private final double[] lnCoefficient;

    FirstGuess(ChemicalSystem system) {
        this.system = system;
        first = system.firstComponent();
        int basis = system.basisCharge.length;
        Stoichiometry over = system.speciesOver;
        start = new int[basis + 1];
        for (int k = 0; k < over.column.length; k++) {
            if (over.column[k] >= first && over.value[k] > 0) {
                start[over.column[k] + 1]++;
            }
        }
        for (int j = 0; j < basis; j++) {
            start[j + 1] += start[j];
        }
        row = new int[start[basis]];
        coefficient = new double[row.length];
        lnCoefficient = new double[row.length];
        int[] next = start.clone();
        for (int i = 0; i < over.rows; i++) {
            for (int k = over.start[i]; k < over.start[i + 1]; k++) {
                int j = over.column[k];
                if (j >= first && over.value[k] > 0) {
                    row[next[j]] = i;
                    coefficient[next[j]] = over.value[k];
                    lnCoefficient[next[j]++] = Math.log(over.value[k]);
                }
            }
        }
    }

    /// The whole start from the totals alone: strong charges give the pH.
    void start(Aqueous aqueous, Balances balances, double[] x) {
        double strong = 0;
        for (int j = first; j < x.length; j++) {
            double total = balances.amount[j];
            x[j] = balances.present[j] ? Math.log(total) : 0;
            strong += system.basisCharge[j] * total;
        }
        x[ChemicalSystem.WATER] = 0;
        x[ChemicalSystem.PROTON] =
                Double.isNaN(balances.fixedLnProton) ? lnProton(strong) : balances.fixedLnProton;
        if (system.redox()) {
            x[ChemicalSystem.ELECTRON] = balances.fixedLnElectron;
        }
        improve(aqueous, x, balances.present, balances.amount);
        aqueous.restart(ionicStrength(balances));
    }

    private static double lnProton(double strong) {
        if (strong > NEUTRAL) {
            return LN_KW_25C - Math.log(strong);
        }
        return strong < -NEUTRAL ? Math.log(-strong) : 0.5 * LN_KW_25C;
    }

    /// A guess, mol/kg: half the charges of the master species.
    double ionicStrength(Balances balances) {
        double strength = 0;
        for (int j = first; j < system.basisCharge.length; j++) {
            strength += Math.abs(system.basisCharge[j]) * balances.amount[j];
        }
        return 0.5 * strength;
    }

    /// Moves the components in `x`; water, proton and electron stay.
    ///
    /// @param movable components to move
    void improve(Aqueous aqueous, double[] x, boolean[] movable, double[] amount) {
        double[] lnK = aqueous.lnK;
        boolean[] takesPart = aqueous.takesPart;
        Stoichiometry over = system.speciesOver;
        for (int round = 0; round < ROUNDS; round++) {
            double moved = 0;
            for (int j = first; j < x.length; j++) {
                if (!movable[j]) {
                    continue;
                }
                double lnTotal = Math.log(amount[j]);
                double most = Double.NEGATIVE_INFINITY;
                for (int k = start[j]; k < start[j + 1]; k++) {
                    int i = row[k];
                    if (takesPart[i]) {
                        double ln = lnK[i] + over.dot(i, x) + lnCoefficient[k] - lnTotal;
                        most = Math.max(most, ln / coefficient[k]);
                    }
                }
                x[j] -= most;
                moved = Math.max(moved, Math.abs(most));
            }
            if (moved < 1) {
                return;
            }
        }
    }
}
