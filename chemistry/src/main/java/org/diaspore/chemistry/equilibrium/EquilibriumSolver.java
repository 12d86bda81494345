package org.diaspore.chemistry.equilibrium;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.diaspore.chemistry.activity.IonicStrengthModel;
import org.diaspore.chemistry.activity.MolalityModel;
import org.diaspore.chemistry.activity.Sit;
import org.diaspore.chemistry.database.ActivityParameters;

/// Solves states of one chemical system, one after the other, without allocation.
///
/// First {@link #speciate} the liquor of the given totals in one kilogram of water; then, if
/// wanted, {@link #equilibrate} it with minerals in a closed system, where water is conserved too.
/// Both start from the last state of this solver when asked to (warm). An instance serves one
/// thread; the same inputs give the same bits.
public final class EquilibriumSolver {
    private static final double LN_10 = Math.log(10);
    // Natural logarithm: constants that moved less are the same.
    private static final double SAME_CONSTANT = 1e-11;
    private static final int PRESSURE_PASSES = 12;
    private static final MixtureTerms[] NONE = {};

    private final ChemicalSystem system;
    final Aqueous aqueous;
    final Balances balances;
    final Newton newton;
    final Assemblage assemblage;
    private final FirstGuess firstGuess;
    final PressureEffect pressure;
    private final boolean[] flags;
    private double temperatureK = Double.NaN;
    private double pressurePa = Double.NaN;
    private final Remembered liquor;
    private final double[] totals;
    private double pH;
    private double pe;
    private boolean warm;
    private boolean converged;

    /// How many liquors were speciated so far, and whether the last state is one with minerals.
    long liquors;

    boolean withMinerals;

    /// @param system what to solve
    /// @param largestMinerals how many minerals a state may be offered at most
    public EquilibriumSolver(ChemicalSystem system, int largestMinerals) {
        this.system = system;
        aqueous = aqueous(system);
        balances = new Balances(system, aqueous, largestMinerals);
        newton = new Newton(aqueous, balances);
        firstGuess = new FirstGuess(system);
        pressure = new PressureEffect(system, IntStream.of(system.charge).boxed().toList());
        assemblage = new Assemblage(system, aqueous, balances, newton, firstGuess, largestMinerals);
        flags = new boolean[aqueous.basis];
        liquor = new Remembered(aqueous, balances, newton);
        totals = new double[system.components().size()];
    }

    private static Aqueous aqueous(ChemicalSystem system) {
        var charges = IntStream.of(system.charge).boxed().toList();
        return switch (system.activity()) {
            case ActivityParameters.DebyeHuckel d ->
                    new IonicStrengthAqueous(
                            system, new IonicStrengthModel(d, charges, system.gammas));
            case ActivityParameters.BDot b ->
                    new IonicStrengthAqueous(
                            system, new IonicStrengthModel(b, charges, system.gammas));
            case ActivityParameters.Pitzer p ->
                    new MolalityAqueous(system, MolalityModel.of(p, system.species(), charges));
            case ActivityParameters.Sit s ->
                    new MolalityAqueous(system, new Sit(s, system.species(), charges));
        };
    }

    public ChemicalSystem system() {
        return system;
    }

    /// Speciation of a liquor.
    ///
    /// @param temperatureK 273 to 573 K
    /// @param pressurePa total pressure
    /// @param totals mol per kg water of each component; 0 leaves it out
    /// @param pH fixed, or NaN for the pH of the charge balance
    /// @param pe fixed; needed where the system has redox on, else ignored
    /// @param warm start from the last state of this solver
    /// @return whether it converged
    public boolean speciate(
            double temperatureK,
            double pressurePa,
            double[] totals,
            double pH,
            double pe,
            boolean warm) {
        at(temperatureK, pressurePa);
        System.arraycopy(totals, 0, this.totals, 0, this.totals.length);
        this.pH = pH;
        this.pe = pe;
        liquors++;
        withMinerals = false;
        balances.closed = false;
        balances.chargeMol = 0;
        newton.clearMinerals();
        newton.iterations = 0;
        components(totals);
        balances.fixedLnProton = -pH * LN_10;
        balances.fixedLnElectron = -pe * LN_10;
        this.warm = warm && liquor.recall();
        newton.lnWaterKg = 0;
        if (!this.warm) {
            firstGuess.start(aqueous, balances, newton.x);
        }
        if (pressure.active) {
            shift(firstGuess.ionicStrength(balances));
        }
        converged = solveLiquor();
        for (int pass = 0; converged && pressure.active && pass < PRESSURE_PASSES; pass++) {
            if (shift(aqueous.ionicStrength) < SAME_CONSTANT) {
                break;
            }
            converged = solveLiquor();
        }
        if (converged) {
            liquor.store();
        } else {
            liquor.forget();
        }
        return converged;
    }

    /// The same liquor from nothing.
    private boolean speciateAgain() {
        liquors--;
        boolean again = speciate(temperatureK, pressurePa, totals, pH, pe, false);
        withMinerals = true;
        return again;
    }

    private boolean solveLiquor() {
        if (assemblage.speciate()) {
            return true;
        }
        firstGuess.start(aqueous, balances, newton.x);
        return assemblage.speciateFromInside();
    }

    /// Constants at the pressure of the state and an ionic strength; the largest change.
    private double shift(double ionicStrength) {
        for (int i = 0; i < aqueous.solutes; i++) {
            aqueous.lnK[i] -= pressure.species[i];
        }
        double change = pressure.update(ionicStrength);
        for (int i = 0; i < aqueous.solutes; i++) {
            aqueous.lnK[i] += pressure.species[i];
        }
        return change;
    }

    /// Equilibrium of the liquor just speciated with minerals in a closed system.
    ///
    /// @param offered numbers of the minerals (see {@link ChemicalSystem#mineralNumber})
    /// @param moles of each at the start, per kg of water of the start; 0 may form
    /// @return whether it converged
    public boolean equilibrate(int[] offered, double[] moles) {
        return equilibrate(offered, moles, NONE);
    }

    /// The same with mixtures: their end-members stand at the end of the list, mixture by mixture.
    ///
    /// @param mixtures in the order of their end-members
    public boolean equilibrate(int[] offered, double[] moles, List<Mixture> mixtures) {
        return equilibrate(
                offered,
                moles,
                mixtures.stream()
                        .map(m -> new MixtureTerms(m, temperatureK))
                        .toArray(MixtureTerms[]::new));
    }

    private boolean equilibrate(int[] offered, double[] moles, MixtureTerms[] mixtures) {
        if (!converged) {
            return false;
        }
        withMinerals = true;
        converged = assemblage.run(offered, moles, mixtures, temperatureK, pressure.minerals, warm);
        if (!converged && warm) {
            // The last assemblage led astray: once more from the liquor alone.
            warm = false;
            converged =
                    speciateAgain()
                            && assemblage.run(
                                    offered,
                                    moles,
                                    mixtures,
                                    temperatureK,
                                    pressure.minerals,
                                    false);
        }
        for (int pass = 0; converged && pressure.active && pass < PRESSURE_PASSES; pass++) {
            if (shift(aqueous.ionicStrength) < SAME_CONSTANT) {
                break;
            }
            converged = assemblage.again(temperatureK, pressure.minerals);
        }
        return converged;
    }

    private void at(double temperatureK, double pressurePa) {
        if (temperatureK != this.temperatureK || pressurePa != this.pressurePa) {
            aqueous.at(temperatureK, pressurePa);
            pressure.at(temperatureK, pressurePa);
            this.temperatureK = temperatureK;
            this.pressurePa = pressurePa;
        }
    }

    /// Takes the totals over.
    private void components(double[] totals) {
        int first = system.firstComponent();
        Arrays.fill(flags, true);
        for (int j = first; j < aqueous.basis; j++) {
            flags[j] = totals[j - first] > 0;
            balances.amount[j] = totals[j - first] / system.atomsPerMaster[j];
        }
        if (!Arrays.equals(flags, balances.present)) {
            System.arraycopy(flags, 0, balances.present, 0, flags.length);
            aqueous.select(flags);
        }
    }

    public boolean converged() {
        return converged;
    }

    /// Newton steps of the last call.
    public int iterations() {
        return newton.iterations;
    }

    /// Largest residual of the last call: relative for balances, natural logarithm else.
    public double worstResidual() {
        return newton.worst;
    }

    public double temperatureK() {
        return temperatureK;
    }

    public double pressurePa() {
        return pressurePa;
    }

    public double waterKg() {
        return newton.waterKg();
    }

    public double ionicStrength() {
        return aqueous.ionicStrength;
    }

    public double waterActivity() {
        return Math.exp(newton.x[ChemicalSystem.WATER]);
    }

    public double pH() {
        return -newton.x[ChemicalSystem.PROTON] / LN_10;
    }

    /// Charge left over, mol per kg water; not 0 where the pH was fixed.
    public double charge() {
        return aqueous.charge();
    }

    /// mol per kg water.
    public double molality(int species) {
        return aqueous.molality[species];
    }

    /// log10 of the activity; negative infinity where the species is absent.
    public double log10Activity(int species) {
        double m = aqueous.molality[species];
        return m > 0 ? (Math.log(m) + aqueous.lnGamma[species]) / LN_10 : Double.NEGATIVE_INFINITY;
    }

    public double log10Gamma(int species) {
        return aqueous.lnGamma[species] / LN_10;
    }

    /// log10 of ion activity product over solubility product; negative infinity where a component
    /// of the mineral is absent.
    public double saturationIndex(int mineral) {
        Stoichiometry over = system.mineralsOver;
        for (int k = over.start[mineral]; k < over.start[mineral + 1]; k++) {
            if (!balances.present[over.column[k]]) {
                return Double.NEGATIVE_INFINITY;
            }
        }
        return (over.dot(mineral, newton.x)
                        - system.mineralConstants.at(mineral, temperatureK)
                        - pressure.minerals[mineral])
                / LN_10;
    }

    /// Moles of the k-th offered mineral after {@link #equilibrate}.
    public double moles(int k) {
        return assemblage.moles(k);
    }
}
