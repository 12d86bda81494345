package org.diaspore.plant.digestion;

import java.util.ArrayList;
import java.util.List;
import org.diaspore.chemistry.ParticleSizes;
import org.diaspore.chemistry.Substances;
import org.diaspore.chemistry.liquor.LiquorReaction;
import org.diaspore.plant.setting.Settings;

/// Stirred vessels in series, or a tube, at one temperature: what rates and settings make of each
/// mineral there.
///
/// Immutable; {@link #run} does a pass. A tube is a chain of short pieces with plug flow in each.
final class VesselTrain {
    /// Pieces of a tube: liquor is even in each.
    private static final int TUBE_PIECES = 12;

    private final boolean plugFlow;
    private final int vessels;
    private final double secondsPerVessel;
    private final AluminaLimit limit;
    private final Desilication desilication;
    private final TitaniaFilm film;

    // Grain minerals by g, first-order minerals by p.
    private final Reactant[] grains;
    private final DissolvingGrains[] shapes;
    private final Reactant[] pools;

    /// A mineral under attack, or the portion of one that goes to a solute of carbon.
    record Reactant(
            MineralRate rate,
            int mineral,
            LiquorReaction reaction,
            double ratePerS,
            double portion,
            double aluminium,
            double silicon,
            double caustic) {

        static Reactant of(
                MineralRate rate,
                String mineral,
                double temperatureK,
                double portion,
                String carbon) {
            LiquorReaction reaction = LiquorReaction.dissolving(mineral, carbon);
            return new Reactant(
                    rate,
                    Substances.index(mineral),
                    reaction,
                    rate.law().at(temperatureK),
                    portion,
                    reaction.moles("NaAl(OH)4(aq)"),
                    reaction.moles("Na2H2SiO4(aq)"),
                    reaction.moles("NaOH(aq)") + reaction.moles("KOH(aq)"));
        }

        /// Mol/s that caustic can reach.
        double active(double[] amounts) {
            return Math.max(0, amounts[mineral]) * portion * (1 - rate.lockedFraction());
        }
    }

    private VesselTrain(Settings settings, double temperatureK, double timeS, int vessels) {
        plugFlow = vessels == 0;
        this.vessels = plugFlow ? TUBE_PIECES : vessels;
        secondsPerVessel = timeS / this.vessels;
        limit = new AluminaLimit(temperatureK, settings.si("digestion.solubility_offset"));
        desilication = Desilication.of(settings, temperatureK);
        film = TitaniaFilm.of(settings);
        ParticleSizes sizes =
                ParticleSizes.passing(
                        0.8,
                        settings.si("digestion.product_size"),
                        settings.si("digestion.size_spread"));
        double toOxalate = settings.si("digestion.organics_to_oxalate");
        double reference = settings.si("digestion.reference_size");
        List<Reactant> grainList = new ArrayList<>();
        List<DissolvingGrains> shapeList = new ArrayList<>();
        List<Reactant> poolList = new ArrayList<>();
        for (MineralRate rate : MineralRate.all(settings)) {
            for (String mineral : rate.minerals()) {
                double oxalate = rate.pool().equals("organics") ? toOxalate : 0;
                Reactant reactant =
                        Reactant.of(rate, mineral, temperatureK, 1 - oxalate, "Na2CO3(aq)");
                if (rate.grains()) {
                    grainList.add(reactant);
                    shapeList.add(DissolvingGrains.of(sizes, reference, rate.sizeOrder()));
                } else {
                    poolList.add(reactant);
                }
                if (oxalate > 0) {
                    poolList.add(Reactant.of(rate, mineral, temperatureK, oxalate, "Na2C2O4(aq)"));
                }
            }
        }
        grains = grainList.toArray(new Reactant[0]);
        shapes = shapeList.toArray(new DissolvingGrains[0]);
        pools = poolList.toArray(new Reactant[0]);
    }

    /// @param vessels 0 for a tube
    static VesselTrain of(Settings settings, double temperatureK, double timeS, int vessels) {
        return new VesselTrain(settings, temperatureK, timeS, vessels);
    }

    /// Changes amounts, mol/s, of a slurry into those that leave; oxygen drawn stands below zero.
    Dissolved run(double[] amounts) {
        return new TrainPass(this, amounts).run();
    }

    /// Share of a first-order mineral attacked over all vessels at a rate, 1/s.
    double attacked(double ratePerS) {
        return plugFlow
                ? -Math.expm1(-ratePerS * secondsPerVessel * vessels)
                : 1 - Math.pow(1 + ratePerS * secondsPerVessel, -vessels);
    }

    boolean plugFlow() {
        return plugFlow;
    }

    int vessels() {
        return vessels;
    }

    double secondsPerVessel() {
        return secondsPerVessel;
    }

    AluminaLimit limit() {
        return limit;
    }

    Desilication desilication() {
        return desilication;
    }

    TitaniaFilm film() {
        return film;
    }

    int grainCount() {
        return grains.length;
    }

    Reactant grain(int g) {
        return grains[g];
    }

    DissolvingGrains grains(int g) {
        return shapes[g];
    }

    double grainRate(int g) {
        return grains[g].ratePerS;
    }

    double grainOrder(int g) {
        return grains[g].rate.order();
    }

    double aluminium(int g) {
        return grains[g].aluminium;
    }

    AluminaLimit.Phase solubility(int g) {
        return grains[g].rate.solubility();
    }

    int poolCount() {
        return pools.length;
    }

    Reactant pool(int p) {
        return pools[p];
    }
}
