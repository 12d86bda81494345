package org.diaspore.chemistry.equilibrium;

/// Residuals and slopes of all equations at a point: activity of water, charge or pH, pe,
/// components, the extras of the activity model, water where the system is closed, and the minerals
/// in play.
///
/// A balance stands as the logarithm of a ratio; where minerals hold more than half of a component
/// it stands as a difference over its total, which keeps its digits there.
final class Balances {
    /// Moles of water in a kilogram, with the mass PHREEQC uses, kg/mol.
    static final double WATER_KG_PER_MOL = 0.018016;

    private static final double WATER_MOL_PER_KG = 1 / WATER_KG_PER_MOL;

    private final ChemicalSystem system;
    private final Aqueous aqueous;
    private final int basis;
    private final int firstComponent;

    final boolean[] present;
    final double[] amount;

    /// NaN where the charge balance gives the pH.
    double fixedLnProton;

    double fixedLnElectron;
    double chargeMol;
    private double protons;
    private final double[] moved;
    boolean closed;
    double waterMol;

    final int[] mineral;
    final double[] mineralLnK;
    int minerals;

    /// Mixtures in play: their terms and the position of their first end-member.
    final MixtureTerms[] mixture;

    final int[] mixtureFirst;
    int mixtures;
    private final double[] lnActivity;

    final double[] jacobian;
    final double[] residual;
    int size;

    Balances(ChemicalSystem system, Aqueous aqueous, int largestMinerals) {
        this.system = system;
        this.aqueous = aqueous;
        this.basis = aqueous.basis;
        this.firstComponent = system.firstComponent();
        present = new boolean[basis];
        amount = new double[basis];
        moved = new double[basis];
        mineral = new int[largestMinerals];
        mineralLnK = new double[largestMinerals];
        mixture = new MixtureTerms[largestMinerals];
        mixtureFirst = new int[largestMinerals];
        lnActivity = new double[largestMinerals];
        int largest = aqueous.width + 1 + largestMinerals;
        jacobian = new double[largest * largest];
        residual = new double[largest];
    }

    int largest() {
        return residual.length;
    }

    int waterColumn() {
        return aqueous.width;
    }

    int firstMineralColumn() {
        return aqueous.width + (closed ? 1 : 0);
    }

    /// Residuals alone.
    ///
    /// @param x logarithms of the basis activities
    /// @param n moles of the minerals in play
    /// @return the largest of them in absolute value
    double residuals(double[] x, double waterKg, double[] n) {
        size = firstMineralColumn() + minerals;
        weighProtons(waterKg, n);
        aqueous.protonSums();
        residual[ChemicalSystem.WATER] = aqueous.waterResidual;
        residual[ChemicalSystem.PROTON] =
                Double.isNaN(fixedLnProton)
                        ? Math.log(positive(waterKg) / negative(waterKg))
                        : x[ChemicalSystem.PROTON] - fixedLnProton;
        if (system.redox()) {
            residual[ChemicalSystem.ELECTRON] = x[ChemicalSystem.ELECTRON] - fixedLnElectron;
        }
        for (int j = firstComponent; j < basis; j++) {
            residual[j] = present[j] ? componentResidual(j, waterKg, n) : 0;
        }
        if (aqueous.width > basis) {
            residual[basis] = aqueous.extraResidual();
        }
        if (closed) {
            residual[aqueous.width] = Math.log(water(waterKg, n) / waterMol);
        }
        int first = firstMineralColumn();
        java.util.Arrays.fill(lnActivity, 0, minerals, 0);
        for (int m = 0; m < mixtures; m++) {
            mixture[m].activities(n, mixtureFirst[m], lnActivity);
        }
        for (int p = 0; p < minerals; p++) {
            residual[first + p] =
                    system.mineralsOver.dot(mineral[p], x) - mineralLnK[p] - lnActivity[p];
        }
        double worst = aqueous.gap();
        for (int r = 0; r < size; r++) {
            double a = Math.abs(residual[r]);
            if (!(a <= worst)) {
                if (Double.isNaN(a)) {
                    return Double.NaN;
                }
                worst = a;
            }
        }
        return worst;
    }

    /// The charge balance, rearranged so that what cannot change drops out: of a component that is
    /// mostly dissolved, the species that holds most of it gets weight 0, its charge and protons go
    /// to the right-hand side with the total. A component that is mostly in minerals counts by the
    /// charges of its species. `sum of weight x molality = protons`.
    private void weighProtons(double waterKg, double[] n) {
        double[] weight = aqueous.protonWeight;
        weight[ChemicalSystem.WATER] = 0;
        weight[ChemicalSystem.PROTON] = 1;
        double right = chargeMol;
        if (system.redox()) {
            weight[ChemicalSystem.ELECTRON] = system.basisCharge[ChemicalSystem.ELECTRON];
        }
        for (int j = firstComponent; j < basis; j++) {
            double charge = system.basisCharge[j];
            weight[j] = charge;
            moved[j] = 0;
            int d = aqueous.dominant[j];
            if (present[j] && d >= 0) {
                double rest = amount[j] - solids(j, n);
                if (asRatio(rest, j)) {
                    Stoichiometry over = system.speciesOver;
                    double perMol = over.at(d, j);
                    double protons = over.at(d, ChemicalSystem.PROTON) / perMol;
                    weight[j] = -protons;
                    moved[j] = charge + protons;
                    right -= moved[j] * rest;
                }
            }
        }
        protons = right;
    }

    private double positive(double waterKg) {
        return aqueous.plus - Math.min(protons, 0) / waterKg;
    }

    private double negative(double waterKg) {
        return aqueous.minus + Math.max(protons, 0) / waterKg;
    }

    private double solids(int j, double[] n) {
        double sum = 0;
        for (int p = 0; p < minerals; p++) {
            sum += n[p] * system.mineralsOver.at(mineral[p], j);
        }
        return sum;
    }

    private double water(double waterKg, double[] n) {
        return waterKg * (WATER_MOL_PER_KG + aqueous.total[ChemicalSystem.WATER])
                + solids(ChemicalSystem.WATER, n);
    }

    /// True where the balance stands as a logarithm of a ratio.
    private boolean asRatio(double rest, int j) {
        return rest > 0.5 * amount[j] && aqueous.total[j] > 0;
    }

    private double componentResidual(int j, double waterKg, double[] n) {
        double dissolved = waterKg * aqueous.total[j];
        double rest = amount[j] - solids(j, n);
        return asRatio(rest, j) ? Math.log(dissolved / rest) : (dissolved - rest) / amount[j];
    }

    /// Jacobian of the equations, after {@link #residuals} and the slopes of the liquor.
    void slopes(double waterKg, double[] n) {
        java.util.Arrays.fill(jacobian, 0, size * size, 0);
        int w = aqueous.width;
        System.arraycopy(aqueous.waterSlope, 0, jacobian, 0, w);
        residual[ChemicalSystem.WATER] += aqueous.waterShift;
        protonRow(waterKg);
        if (system.redox()) {
            jacobian[ChemicalSystem.ELECTRON * size + ChemicalSystem.ELECTRON] = 1;
        }
        for (int j = firstComponent; j < basis; j++) {
            if (present[j]) {
                componentRow(j, waterKg, n);
            } else {
                jacobian[j * size + j] = 1;
            }
        }
        if (w > basis) {
            aqueous.extraRows(jacobian, basis, size, residual);
        }
        if (closed) {
            waterRow(waterKg, n);
        }
        mineralRows();
        mixtureBlocks(n);
    }

    private void protonRow(double waterKg) {
        int row = ChemicalSystem.PROTON * size;
        if (!Double.isNaN(fixedLnProton)) {
            jacobian[row + ChemicalSystem.PROTON] = 1;
            return;
        }
        double p = positive(waterKg);
        double q = negative(waterKg);
        int w = aqueous.width;
        for (int c = 0; c < w; c++) {
            double all = 0;
            for (int k = 0; k < basis; k++) {
                all += aqueous.protonWeight[k] * aqueous.gram[k * w + c];
            }
            double up = aqueous.plusSlope[c];
            jacobian[row + c] = up / p - (up - all) / q;
        }
        residual[ChemicalSystem.PROTON] += aqueous.plusShift / p - aqueous.minusShift / q;
        if (closed) {
            double side = protons < 0 ? p : q;
            jacobian[row + w] = protons / (side * waterKg);
            int first = firstMineralColumn();
            for (int m = 0; m < minerals; m++) {
                double byMineral = 0;
                for (int j = firstComponent; j < basis; j++) {
                    byMineral += moved[j] * system.mineralsOver.at(mineral[m], j);
                }
                jacobian[row + first + m] = -byMineral / (side * waterKg);
            }
        }
    }

    private void componentRow(int j, double waterKg, double[] n) {
        int row = j * size;
        int w = aqueous.width;
        double dissolved = waterKg * aqueous.total[j];
        double rest = amount[j] - solids(j, n);
        boolean ratio = asRatio(rest, j);
        double share = ratio ? 1 / aqueous.total[j] : waterKg / amount[j];
        for (int c = 0; c < w; c++) {
            jacobian[row + c] = share * aqueous.gram[j * w + c];
        }
        residual[j] += share * aqueous.totalShift[j];
        if (closed) {
            jacobian[row + w] = ratio ? 1 : dissolved / amount[j];
        }
        double perMol = ratio ? 1 / rest : 1 / amount[j];
        int first = firstMineralColumn();
        for (int p = 0; p < minerals; p++) {
            jacobian[row + first + p] = perMol * system.mineralsOver.at(mineral[p], j);
        }
    }

    private void waterRow(double waterKg, double[] n) {
        int w = aqueous.width;
        int row = w * size;
        double all = water(waterKg, n);
        for (int c = 0; c < w; c++) {
            jacobian[row + c] = waterKg * aqueous.gram[c] / all;
        }
        residual[w] += waterKg * aqueous.totalShift[ChemicalSystem.WATER] / all;
        jacobian[row + w] =
                waterKg * (WATER_MOL_PER_KG + aqueous.total[ChemicalSystem.WATER]) / all;
        int first = firstMineralColumn();
        for (int p = 0; p < minerals; p++) {
            jacobian[row + first + p] =
                    system.mineralsOver.at(mineral[p], ChemicalSystem.WATER) / all;
        }
    }

    private void mineralRows() {
        int first = firstMineralColumn();
        Stoichiometry over = system.mineralsOver;
        for (int p = 0; p < minerals; p++) {
            int row = (first + p) * size;
            for (int k = over.start[mineral[p]]; k < over.start[mineral[p] + 1]; k++) {
                jacobian[row + over.column[k]] = over.value[k];
            }
        }
    }

    /// Activities of end-members follow the composition of their mixture.
    private void mixtureBlocks(double[] n) {
        int first = firstMineralColumn();
        for (int m = 0; m < mixtures; m++) {
            int from = mixtureFirst[m];
            for (int e = 0; e < mixture[m].size; e++) {
                int row = (first + from + e) * size;
                for (int f = 0; f < mixture[m].size; f++) {
                    jacobian[row + first + from + f] -= mixture[m].slope(n, from, e, f);
                }
            }
        }
    }

    /// Slopes of the residuals along a change of what is given, the unknowns held, into `right`;
    /// after {@link #slopes}.
    ///
    /// @param amounts change of `amount`
    /// @param water change of `waterMol`
    /// @param charge change of `chargeMol`
    void inputSlopes(
            double[] amounts,
            double water,
            double charge,
            double waterKg,
            double[] n,
            double[] right) {
        java.util.Arrays.fill(right, 0, size, 0);
        double protonsChange = charge;
        for (int j = firstComponent; j < basis; j++) {
            if (present[j]) {
                double rest = amount[j] - solids(j, n);
                right[j] = -amounts[j] / (asRatio(rest, j) ? rest : amount[j]);
                protonsChange -= moved[j] * amounts[j];
            }
        }
        if (Double.isNaN(fixedLnProton)) {
            double side = protons < 0 ? positive(waterKg) : negative(waterKg);
            right[ChemicalSystem.PROTON] = -protonsChange / (side * waterKg);
        }
        if (closed) {
            right[aqueous.width] = -water / waterMol;
        }
    }

    /// Adds to `right` the slopes of the residuals along a change of ln molality that is not due to
    /// the unknowns; the rows of the water activity and of the minerals are left to the caller.
    void addMolalitySlopes(double[] lnMolality, double waterKg, double[] n, double[] right) {
        double strength = 0;
        double up = 0;
        double down = 0;
        Stoichiometry over = system.speciesOver;
        double all = water(waterKg, n);
        for (int q = 0; q < aqueous.presentCount; q++) {
            int i = aqueous.present[q];
            double dm = aqueous.molality[i] * lnMolality[i];
            strength += aqueous.halfChargeSquared[i] * dm;
            up += Math.max(aqueous.weight[i], 0) * dm;
            down -= Math.min(aqueous.weight[i], 0) * dm;
            for (int k = over.start[i]; k < over.start[i + 1]; k++) {
                int j = over.column[k];
                if (j >= firstComponent) {
                    boolean ratio = asRatio(amount[j] - solids(j, n), j);
                    double share = ratio ? 1 / aqueous.total[j] : waterKg / amount[j];
                    right[j] += share * over.value[k] * dm;
                } else if (j == ChemicalSystem.WATER && closed) {
                    right[aqueous.width] += waterKg * over.value[k] * dm / all;
                }
            }
        }
        if (Double.isNaN(fixedLnProton)) {
            right[ChemicalSystem.PROTON] += up / positive(waterKg) - down / negative(waterKg);
        }
        if (aqueous.width > basis) {
            right[basis] += aqueous.extraSlope(strength);
        }
    }
}
