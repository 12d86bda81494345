package org.diaspore.plant.digestion;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.diaspore.chemistry.Liquor;
import org.diaspore.chemistry.Phase;
import org.diaspore.chemistry.Substances;
import org.diaspore.chemistry.liquor.LiquorReaction;

/// One pass of a slurry through a {@link VesselTrain}, vessel by vessel.
///
/// In each vessel minerals of the first order are attacked at a caustic that is first predicted,
/// then corrected by the alumina balance; then silica precipitates. Volumes are those at 25 degC:
/// of the feed, plus what dissolved alumina adds.
final class TrainPass {
    private static final int CAUSTIC = Substances.index("NaOH(aq)");
    private static final int POTASH = Substances.index("KOH(aq)");
    private static final int LITHIA = Substances.index("LiOH(aq)");
    private static final int ALUMINATE = Substances.index("NaAl(OH)4(aq)");
    private static final int GALLATE = Substances.index("NaGa(OH)4(aq)");
    private static final int WATER = Substances.index("water");
    private static final int LIME = Substances.index("lime");
    private static final int PORTLANDITE = Substances.index("portlandite");
    private static final int KATOITE = Substances.index("katoite");
    private static final int GOETHITE = Substances.index("goethite");
    private static final LiquorReaction GIBBSITE = LiquorReaction.dissolving("gibbsite");

    /// Solids that go at once.
    private static final List<String> SALT_NAMES =
            List.of(
                    "lime",
                    "periclase",
                    "gypsum",
                    "anhydrite",
                    "sorbed caustic",
                    "thenardite",
                    "arcanite",
                    "natrite",
                    "sodium oxalate");

    private static final int[] SALTS = SALT_NAMES.stream().mapToInt(Substances::index).toArray();
    private static final LiquorReaction[] AT_ONCE =
            SALT_NAMES.stream().map(TrainPass::dissolving).toArray(LiquorReaction[]::new);
    // Free caustic below which attack of the order zero fades too, mol/m3.
    private static final double SOME_OH = 100;
    // CaO per dry solids at which goethite has half its rate.
    private static final double SOME_LIME = 0.01;

    private final VesselTrain train;
    private final double[] amounts;
    private final double[] attacked;
    private final double[] active;
    private final double[] factor;
    private double volume;
    private double volumePerAl;
    private double carbonateGPerL;
    private double siliconFreed;
    private double siliconToProduct;

    TrainPass(VesselTrain train, double[] amounts) {
        this.train = train;
        this.amounts = amounts;
        attacked = new double[train.poolCount()];
        active = new double[train.poolCount()];
        factor = new double[train.poolCount()];
    }

    private static LiquorReaction dissolving(String salt) {
        return salt.equals("sodium oxalate")
                ? LiquorReaction.dissolving(salt, "Na2C2O4(aq)")
                : LiquorReaction.dissolving(salt);
    }

    Dissolved run() {
        for (int i = 0; i < SALTS.length; i++) {
            if (amounts[SALTS[i]] != 0) {
                AT_ONCE[i].run(amounts, amounts[SALTS[i]]);
            }
        }
        double lime = Math.max(0, amounts[PORTLANDITE]) + 3 * Math.max(0, amounts[KATOITE]);
        double film = train.film().factor(amounts, lime);
        double[] feed = amounts.clone();
        double silicon = prepare(lime);
        measure();
        if (volume > 0 && free() > 0) {
            digest(film);
        }
        return new Dissolved(fractions(feed), silicon, siliconFreed, siliconToProduct, film);
    }

    /// Silicon under attack, mol/s.
    private double prepare(double lime) {
        double silicon = 0;
        double limeFraction = limeFraction(lime);
        for (int p = 0; p < active.length; p++) {
            VesselTrain.Reactant pool = train.pool(p);
            active[p] = pool.active(amounts);
            factor[p] = pool.mineral() == GOETHITE ? limeFraction : 1;
            silicon += pool.silicon() * Math.max(0, amounts[pool.mineral()]);
        }
        for (int g = 0; g < train.grainCount(); g++) {
            VesselTrain.Reactant grain = train.grain(g);
            silicon += grain.silicon() * Math.max(0, amounts[grain.mineral()]);
        }
        return silicon;
    }

    private double limeFraction(double lime) {
        double solids = 0;
        for (int i = 0; i < amounts.length; i++) {
            if (amounts[i] > 0 && Substances.get(i).phase() == Phase.SOLID) {
                solids += amounts[i] * Substances.kgPerMol(i);
            }
        }
        double share = solids > 0 ? lime * Substances.kgPerMol(LIME) / solids : 0;
        return share / (share + SOME_LIME);
    }

    /// Volume of the liquor and what a mol of dissolved alumina adds to it.
    private void measure() {
        if (!(amounts[WATER] > 0)) {
            return;
        }
        Liquor liquor = Liquor.of(amounts);
        volume = liquor.volumeM3PerS();
        carbonateGPerL = volume > 0 ? liquor.carbonateGPerL() : 0;
        double step = 0.2 * Math.max(0, free());
        if (step > 0) {
            double[] trial = amounts.clone();
            GIBBSITE.run(trial, step);
            volumePerAl = (Liquor.of(trial).volumeM3PerS() - volume) / step;
        }
    }

    private double free() {
        return amounts[CAUSTIC] + amounts[POTASH] + amounts[LITHIA];
    }

    private void digest(double film) {
        GrainBalance balance = new GrainBalance(train, grainsThere(), grainFactors(film));
        double hydroxide = free() / volume;
        double gained = 0;
        for (int vessel = 0; vessel < train.vessels(); vessel++) {
            double before = amounts[ALUMINATE];
            attack(hydroxide);
            double aluminate = solve(balance, before + 0.3 * gained);
            attack(balance.freeMolPerM3(aluminate));
            aluminate = solve(balance, aluminate);
            hydroxide = balance.freeMolPerM3(aluminate);
            double lastVolume = balance.volume(aluminate);
            react(balance);
            volume = lastVolume;
            siliconToProduct +=
                    train.desilication()
                            .run(
                                    amounts,
                                    free() + amounts[ALUMINATE] + amounts[GALLATE],
                                    volume,
                                    carbonateGPerL,
                                    train.secondsPerVessel());
            gained = Math.max(0, amounts[ALUMINATE] - before);
        }
    }

    private double[] grainsThere() {
        double[] there = new double[train.grainCount()];
        for (int g = 0; g < there.length; g++) {
            there[g] = train.grain(g).active(amounts);
        }
        return there;
    }

    private double[] grainFactors(double film) {
        double[] factors = new double[train.grainCount()];
        for (int g = 0; g < factors.length; g++) {
            factors[g] = TitaniaFilm.slows(train.grain(g).mineral()) ? film : 1;
        }
        return factors;
    }

    /// First-order attack in this vessel at a free caustic, mol/m3.
    private void attack(double hydroxide) {
        double strength = hydroxide / MineralRate.REFERENCE_OH_MOL_PER_M3;
        double some = hydroxide * hydroxide / (hydroxide * hydroxide + SOME_OH * SOME_OH);
        double time = train.secondsPerVessel();
        for (int p = 0; p < attacked.length; p++) {
            if (active[p] > 0) {
                VesselTrain.Reactant pool = train.pool(p);
                double order = pool.rate().order();
                double power = order == 1 ? strength : order == 0 ? 1 : Math.pow(strength, order);
                double x = pool.ratePerS() * factor[p] * some * power * time;
                double share = train.plugFlow() ? -Math.expm1(-x) : x / (1 + x);
                attacked[p] = active[p] * share;
            }
        }
    }

    private double solve(GrainBalance balance, double guess) {
        double aluminate = amounts[ALUMINATE];
        double free = free();
        double taken = train.desilication().product().causticTaken();
        for (int p = 0; p < attacked.length; p++) {
            if (active[p] > 0) {
                VesselTrain.Reactant pool = train.pool(p);
                double silicon = pool.silicon() * attacked[p];
                aluminate += pool.aluminium() * attacked[p] - silicon;
                free += pool.caustic() * attacked[p] - taken * silicon;
            }
        }
        balance.liquor(
                aluminate,
                free,
                volume,
                volumePerAl,
                amounts[GALLATE],
                carbonateGPerL,
                train.secondsPerVessel());
        return balance.solve(guess);
    }

    private void react(GrainBalance balance) {
        for (int p = 0; p < attacked.length; p++) {
            if (active[p] > 0) {
                VesselTrain.Reactant pool = train.pool(p);
                pool.reaction().run(amounts, attacked[p]);
                active[p] -= attacked[p];
                siliconFreed += pool.silicon() * attacked[p];
            }
        }
        for (int g = 0; g < train.grainCount(); g++) {
            double dissolved = balance.dissolved(g);
            if (dissolved != 0) {
                train.grain(g).reaction().run(amounts, dissolved);
                siliconFreed += train.grain(g).silicon() * dissolved;
            }
        }
        balance.leave();
    }

    private Map<String, Double> fractions(double[] feed) {
        Map<String, Double> fractions = new LinkedHashMap<>();
        for (int g = 0; g < train.grainCount(); g++) {
            add(fractions, feed, train.grain(g));
        }
        for (int p = 0; p < train.poolCount(); p++) {
            if (train.pool(p).rate().pool().equals("kaolinite")) {
                add(fractions, feed, train.pool(p));
            }
        }
        return fractions;
    }

    private void add(Map<String, Double> fractions, double[] feed, VesselTrain.Reactant reactant) {
        int i = reactant.mineral();
        double share = feed[i] > 0 ? 1 - amounts[i] / feed[i] : 0;
        fractions.merge(reactant.rate().pool(), share, Math::max);
    }
}
