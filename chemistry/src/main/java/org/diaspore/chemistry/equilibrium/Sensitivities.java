package org.diaspore.chemistry.equilibrium;

import java.util.Arrays;

/// Derivatives of a solved state by its inputs at fixed pressure, by the implicit function theorem.
///
/// Inputs are numbered: the totals (mol per kg water of the start), the temperature (K), then the
/// initial moles of the offered minerals. Call {@link #ofLiquor} after a converged {@link
/// EquilibriumSolver#speciate}, then, if minerals follow, {@link #ofAssemblage} after {@link
/// EquilibriumSolver#equilibrate}; the latter gives derivatives of the two steps together by the
/// inputs of the first. Each costs one factored Jacobian and a solve per input; nothing is
/// allocated after construction.
///
/// The set of minerals in play is held: where one is about to run out or to form, the derivative is
/// that of the side the state is on. By the total of a component that the liquor does not have (0)
/// derivatives are not defined: NaN. A fixed pH or pe stays fixed in the liquor; the closed step
/// conserves the charge that a fixed pH left over.
public final class Sensitivities {
    private static final double LN_10 = Math.log(10);

    private final EquilibriumSolver solver;
    private final ChemicalSystem system;
    private final Aqueous aqueous;
    private final Balances balances;
    private final Newton newton;
    private final int components;
    private final int first;

    private final double[] speciesPerK;
    private final double[] mineralPerK;
    private final double[] molalityPerK;
    private final double[] amounts;
    private final double[] right;
    private final double[] change;

    /// Of the liquor before minerals, by input: moles of water in its species, and charge.
    private final double[] liquorWater;

    private final double[] liquorCharge;
    private boolean fixedPH;
    private long liquor = -1;

    private final double[][] unknowns;
    private final double[][] lnMolality;
    private int inputs;

    /// @param solver whose states are derived; both serve the same thread
    public Sensitivities(EquilibriumSolver solver) {
        this.solver = solver;
        system = solver.system();
        aqueous = solver.aqueous;
        balances = solver.balances;
        newton = solver.newton;
        components = system.components().size();
        first = system.firstComponent();
        speciesPerK = new double[aqueous.solutes];
        mineralPerK = new double[system.minerals().size()];
        molalityPerK = new double[aqueous.solutes];
        amounts = new double[aqueous.basis];
        right = new double[balances.largest()];
        change = new double[aqueous.solutes];
        liquorWater = new double[components + 1];
        liquorCharge = new double[components + 1];
        int most = components + 1 + balances.mineral.length;
        unknowns = new double[most][balances.largest()];
        lnMolality = new double[most][aqueous.solutes];
    }

    /// Derivatives of the liquor just speciated.
    ///
    /// @return false where the solver has not converged or the state has no derivatives (singular,
    ///   an activity model outside its reach, volumes of the database at work above 1 atm, a
    ///   mixture in play); the numbers are then of no use
    public boolean ofLiquor() {
        if (solver.withMinerals) {
            throw new IllegalStateException(
                    "minerals were added: ofLiquor comes before equilibrate");
        }
        liquor = -1;
        inputs = components + 1;
        if (!solver.converged() || !prepare()) {
            return false;
        }
        fixedPH = !Double.isNaN(balances.fixedLnProton);
        for (int input = 0; input < inputs; input++) {
            Arrays.fill(amounts, 0);
            addTotal(input);
            solve(input, 0, 0);
            double water = 0;
            double charge = 0;
            for (int q = 0; q < aqueous.presentCount; q++) {
                int i = aqueous.present[q];
                double dm = aqueous.molality[i] * lnMolality[input][i];
                water += system.speciesOver.at(i, ChemicalSystem.WATER) * dm;
                charge += system.charge[i] * dm;
            }
            liquorWater[input] = water;
            liquorCharge[input] = fixedPH ? charge : 0;
        }
        liquor = solver.liquors;
        return true;
    }

    /// Derivatives of the liquor with minerals just brought to equilibrium, after {@link #ofLiquor}
    /// of the liquor it came from.
    ///
    /// @return as {@link #ofLiquor}
    public boolean ofAssemblage() {
        if (!solver.withMinerals || liquor != solver.liquors) {
            throw new IllegalStateException("ofLiquor and equilibrate come before ofAssemblage");
        }
        inputs = components + 1 + solver.assemblage.offeredCount();
        if (!solver.converged() || !prepare()) {
            return false;
        }
        Stoichiometry over = system.mineralsOver;
        for (int input = 0; input < inputs; input++) {
            Arrays.fill(amounts, 0);
            if (input <= components) {
                addTotal(input);
                solve(input, liquorWater[input], liquorCharge[input]);
            } else {
                int mineral = solver.assemblage.offered(input - components - 1);
                for (int k = over.start[mineral]; k < over.start[mineral + 1]; k++) {
                    if (over.column[k] >= first) {
                        amounts[over.column[k]] = over.value[k];
                    }
                }
                solve(input, over.at(mineral, ChemicalSystem.WATER), 0);
            }
        }
        return true;
    }

    /// Factors the Jacobian and takes the slopes by temperature of all constants.
    private boolean prepare() {
        if (solver.pressure.active || balances.mixtures > 0 || !newton.factorHere()) {
            return false;
        }
        system.speciesConstants.slopes(solver.temperatureK(), speciesPerK);
        system.mineralConstants.slopes(solver.temperatureK(), mineralPerK);
        return aqueous.temperatureSlopes(speciesPerK, molalityPerK);
    }

    private void addTotal(int input) {
        if (input < components) {
            int j = first + input;
            amounts[j] = 1 / system.atomsPerMaster[j];
        }
    }

    private void solve(int input, double water, double charge) {
        double waterKg = newton.waterKg();
        balances.inputSlopes(amounts, water, charge, waterKg, newton.moles, right);
        boolean byTemperature = input == components;
        Arrays.fill(change, 0);
        if (byTemperature) {
            System.arraycopy(molalityPerK, 0, change, 0, change.length);
            balances.addMolalitySlopes(molalityPerK, waterKg, newton.moles, right);
            right[ChemicalSystem.WATER] += aqueous.waterTemperatureSlope(molalityPerK);
            int row = balances.firstMineralColumn();
            for (int p = 0; p < balances.minerals; p++) {
                right[row + p] -= mineralPerK[balances.mineral[p]];
            }
        }
        double[] du = unknowns[input];
        boolean defined = defined();
        for (int r = 0; r < balances.size; r++) {
            du[r] = defined ? -right[r] : Double.NaN;
        }
        newton.solveHere(du);
        aqueous.addAlong(du, change);
        System.arraycopy(change, 0, lnMolality[input], 0, change.length);
    }

    private boolean defined() {
        for (int j = first; j < amounts.length; j++) {
            if (amounts[j] != 0 && !balances.present[j]) {
                return false;
            }
        }
        return true;
    }

    /// Number of inputs of the last call.
    public int inputs() {
        return inputs;
    }

    /// Number of the input that is the total of a component, in the order of the system.
    public int total(int component) {
        return component;
    }

    /// Number of the input that is the temperature.
    public int temperature() {
        return components;
    }

    /// Number of the input that is the initial amount of the k-th offered mineral.
    public int initialMoles(int k) {
        return components + 1 + k;
    }

    /// d ln molality; NaN of a species that is not there.
    public double lnMolality(int species, int input) {
        return aqueous.takesPart[species] ? lnMolality[input][species] : Double.NaN;
    }

    /// d molality, mol per kg water; 0 of a species that is not there.
    public double molality(int species, int input) {
        return aqueous.takesPart[species]
                ? aqueous.molality[species] * lnMolality[input][species]
                : 0;
    }

    /// d ln activity; NaN of a species that is not there.
    public double lnActivity(int species, int input) {
        return aqueous.takesPart[species]
                ? system.speciesOver.dot(species, unknowns[input])
                        + (input == components ? speciesPerK[species] : 0)
                : Double.NaN;
    }

    public double pH(int input) {
        return -unknowns[input][ChemicalSystem.PROTON] / LN_10;
    }

    public double lnWaterActivity(int input) {
        return unknowns[input][ChemicalSystem.WATER];
    }

    /// d ionic strength, mol per kg water.
    public double ionicStrength(int input) {
        double sum = 0;
        for (int q = 0; q < aqueous.presentCount; q++) {
            int i = aqueous.present[q];
            sum += aqueous.halfChargeSquared[i] * aqueous.molality[i] * lnMolality[input][i];
        }
        return sum;
    }

    /// d mass of water, kg; 0 of a liquor without minerals.
    public double waterKg(int input) {
        return balances.closed ? newton.waterKg() * unknowns[input][balances.waterColumn()] : 0;
    }

    /// d saturation index (log10); NaN of a mineral of which a component is absent.
    public double saturationIndex(int mineral, int input) {
        Stoichiometry over = system.mineralsOver;
        for (int k = over.start[mineral]; k < over.start[mineral + 1]; k++) {
            if (!balances.present[over.column[k]]) {
                return Double.NaN;
            }
        }
        double constant = input == components ? mineralPerK[mineral] : 0;
        return (over.dot(mineral, unknowns[input]) - constant) / LN_10;
    }

    /// d moles of the k-th offered mineral; 0 where it is not in play.
    public double moles(int k, int input) {
        for (int p = 0; p < balances.minerals; p++) {
            if (balances.mineral[p] == solver.assemblage.offered(k)) {
                return unknowns[input][balances.firstMineralColumn() + p];
            }
        }
        return 0;
    }
}
