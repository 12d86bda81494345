package org.diaspore.chemistry.equilibrium;

/// The liquor in a Newton iteration: molalities from the logarithms of the basis activities, their
/// sums over the basis, and the slopes of these sums by the unknowns.
///
/// Unknowns of the liquor: `ln a` of the basis, then the extras of the activity model. Sums:
/// `total[k] = sum of m_i N_ik`, mol basis species per kg water. An activity model that is not yet
/// in step with the molalities adds shifts: what the sums change by when all unknowns stay and the
/// coefficients catch up.
abstract class Aqueous {
    // Keeps sums of trial points finite.
    static final double HIGHEST_LN_MOLALITY = 200;

    final ChemicalSystem system;
    final int basis;
    final int solutes;
    final int width;

    /// Species that take part: all whose components are present.
    final int[] present;

    int presentCount;

    final double[] lnK;
    final double[] molality;
    final double[] lnGamma;

    double sum;
    double ionicStrength;
    final double[] total;

    /// Species with the most of each component, -1 where there is none.
    final int[] dominant;

    private final double[] dominantAmount;

    /// Weights of the basis in the proton balance, see {@link Balances}, and the sums of the
    /// weighted molalities of both signs.
    final double[] protonWeight;

    /// Weight of each species in the proton balance.
    final double[] weight;

    private final double[] weighed;

    /// Charge squared over two of each species.
    final double[] halfChargeSquared;

    final boolean[] takesPart;

    double plus;
    double minus;

    final double[] gram;
    final double[] plusSlope;
    final double[] totalShift;
    double plusShift;
    double minusShift;

    double waterResidual;
    double waterShift;
    final double[] waterSlope;

    Aqueous(ChemicalSystem system, int extras) {
        this.system = system;
        this.basis = system.basisCharge.length;
        this.solutes = system.charge.length;
        this.width = basis + extras;
        present = new int[solutes];
        lnK = new double[solutes];
        molality = new double[solutes];
        lnGamma = new double[solutes];
        total = new double[basis];
        gram = new double[basis * width];
        plusSlope = new double[width];
        dominant = new int[basis];
        dominantAmount = new double[basis];
        protonWeight = new double[basis];
        protonWeight[ChemicalSystem.PROTON] = 1;
        weight = new double[solutes];
        weighed = new double[basis];
        java.util.Arrays.fill(weighed, Double.NaN);
        takesPart = new boolean[solutes];
        halfChargeSquared = new double[solutes];
        for (int i = 0; i < solutes; i++) {
            halfChargeSquared[i] = 0.5 * system.charge[i] * system.charge[i];
        }
        totalShift = new double[basis];
        waterSlope = new double[width];
    }

    /// Leaves out every species that holds a component whose flag is down.
    final void select(boolean[] componentPresent) {
        presentCount = 0;
        Stoichiometry over = system.speciesOver;
        for (int i = 0; i < solutes; i++) {
            boolean all = true;
            for (int k = over.start[i]; k < over.start[i + 1]; k++) {
                all &= componentPresent[over.column[k]];
            }
            takesPart[i] = all;
            if (all) {
                present[presentCount++] = i;
            } else {
                molality[i] = 0;
                lnGamma[i] = 0;
            }
        }
    }

    /// Sets constants, those at 1 atm, and activity parameters for a temperature and a pressure.
    final void at(double temperatureK, double pressurePa) {
        system.speciesConstants.at(temperatureK, lnK);
        activityAt(temperatureK, pressurePa);
    }

    abstract void activityAt(double temperatureK, double pressurePa);

    /// Forgets the last state; a first guess of the ionic strength.
    abstract void restart(double ionicStrengthGuess);

    /// Molalities, sums and the residual of the water activity at `x`.
    abstract void evaluate(double[] x);

    /// Slopes at the last evaluation. `coupled` false holds activity coefficients and the activity
    /// of water while balances are still far away.
    abstract void slopes(double[] x, boolean coupled);

    /// Rows of the extra unknowns: `row * width` slopes, and residuals.
    abstract void extraRows(double[] jacobian, int firstRow, int stride, double[] residual);

    abstract double extraResidual();

    /// Slope of the extra residual along a change of the sum that makes the ionic strength.
    abstract double extraSlope(double ionicStrengthChange);

    /// Moves the activity model along a step of the unknowns.
    abstract void step(double[] du, double scale);

    /// Slopes by temperature, 1/K, of ln molality into `lnMolality`, all unknowns held and the
    /// activity coefficients of the model kept up with; after coupled {@link #slopes}.
    ///
    /// @param lnKSlope d ln K / dT of every species
    /// @return false where the model is outside its reach, so that it does not answer to changes
    abstract boolean temperatureSlopes(double[] lnKSlope, double[] lnMolality);

    /// Slope by temperature, 1/K, of the residual of the activity of water, after {@link
    /// #temperatureSlopes}.
    abstract double waterTemperatureSlope(double[] lnMolality);

    /// Adds the changes of ln molality along changes `du` of the unknowns, after coupled {@link
    /// #slopes}.
    abstract void addAlong(double[] du, double[] lnMolality);

    /// Largest gap, in natural logarithm, between the coefficients in use and those of the model.
    abstract double gap();

    /// Starts a search for activity coefficients that answer to the molalities they give.
    abstract void beginSettling();

    /// One step of that search: takes the coefficients of the molalities at `x`, or something
    /// between them and those in use.
    abstract void settle(double[] x);

    /// Numbers that the activity model has of its own in an iteration.
    abstract int memory();

    abstract void store(double[] into);

    abstract void recall(double[] from);

    final void sums() {
        sum = 0;
        ionicStrength = 0;
        java.util.Arrays.fill(total, 0);
        java.util.Arrays.fill(dominant, -1);
        java.util.Arrays.fill(dominantAmount, 0);
        Stoichiometry over = system.speciesOver;
        for (int q = 0; q < presentCount; q++) {
            int i = present[q];
            double m = molality[i];
            sum += m;
            ionicStrength += halfChargeSquared[i] * m;
            for (int k = over.start[i]; k < over.start[i + 1]; k++) {
                int j = over.column[k];
                double part = over.value[k] * m;
                total[j] += part;
                if (part > dominantAmount[j]) {
                    dominantAmount[j] = part;
                    dominant[j] = i;
                }
            }
        }
    }

    /// Sums of the proton balance with the weights set; weights of species follow only when those
    /// of the basis changed.
    final void protonSums() {
        if (!java.util.Arrays.equals(protonWeight, weighed)) {
            System.arraycopy(protonWeight, 0, weighed, 0, basis);
            for (int i = 0; i < solutes; i++) {
                double w = system.speciesOver.dot(i, protonWeight);
                // Round-off of weights that cancel is none.
                weight[i] = Math.abs(w) < 1e-9 ? 0 : w;
            }
        }
        plus = 0;
        minus = 0;
        for (int q = 0; q < presentCount; q++) {
            double w = weight[present[q]] * molality[present[q]];
            if (w > 0) {
                plus += w;
            } else {
                minus -= w;
            }
        }
    }

    /// Charge of the liquor, mol per kg water.
    final double charge() {
        double sum = 0;
        for (int q = 0; q < presentCount; q++) {
            sum += system.charge[present[q]] * molality[present[q]];
        }
        return sum;
    }
}
