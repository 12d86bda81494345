package org.diaspore.plant.precipitation;

import org.diaspore.chemistry.Caustic;
import org.diaspore.chemistry.Liquor;
import org.diaspore.chemistry.liquor.AluminaSolubility;
import org.diaspore.chemistry.liquor.LiquorReaction;
import org.diaspore.chemistry.liquor.RosenbergHealy;

/// The liquor of a tank while hydrate leaves it: supersaturation, temperature and the rates they
/// give.
///
/// sigma = A/C - A*/C falls in a straight line with the precipitated amount, from that of the
/// liquor as it comes to nothing in equilibrium: A/C does so exactly, A*/C changes little within a
/// tank. The tank warms by the heat of crystallisation.
final class TankLiquor implements RateSource {
    private static final RosenbergHealy SOLUBILITY = RosenbergHealy.published();
    private static final LiquorReaction GIBBSITE = LiquorReaction.dissolving("gibbsite");

    /// How often the place of equilibrium and A*/C there are measured in turn.
    private static final int EQUILIBRIUM_PASSES = 2;

    private final PrecipitationKinetics kinetics;
    private final double sigma;
    private final double equilibrium;
    private final double equilibriumSlope;
    private final double coolK;
    private final double warmingK;
    private final double most;
    private final double damping;
    private final double seeding;

    /// What a tank does to the rates of its liquor.
    ///
    /// @param molPerUnit mol/s of gibbsite for a precipitated m3 per m3 of slurry
    /// @param coldK temperature if nothing precipitated
    /// @param warmingK rise of the temperature per mol/s of gibbsite
    /// @param damping factor on agglomeration
    /// @param seeding factor on nucleation
    record Setting(
            double molPerUnit, double coldK, double warmingK, double damping, double seeding) {}

    TankLiquor(double[] amounts, Liquor liquor, Setting setting, PrecipitationKinetics kinetics) {
        this.kinetics = kinetics;
        this.damping = setting.damping;
        this.seeding = setting.seeding;
        this.coolK = setting.coldK;
        this.warmingK = setting.warmingK * setting.molPerUnit;
        double aToC = Math.max(0, liquor.aToC());
        equilibrium = equilibrium(setting.coldK, liquor);
        sigma = aToC - equilibrium;
        double caustic = liquor.causticMolPerS();
        double slope =
                caustic > 0 && sigma > 0
                        ? setting.molPerUnit / (caustic * Caustic.aluminiumPerSodium(1))
                        : 0;
        double steeper = 0;
        for (int pass = 0; pass < EQUILIBRIUM_PASSES && slope > 0; pass++) {
            double reach = sigma / (slope + steeper);
            double[] left = amounts.clone();
            GIBBSITE.run(left, -reach * setting.molPerUnit);
            double there = equilibrium(coolK + warmingK * reach, Liquor.of(left));
            steeper = (there - equilibrium) / reach;
        }
        equilibriumSlope = steeper;
        most = slope > 0 ? sigma / (slope + steeper) : 0;
    }

    private static double equilibrium(double temperatureK, Liquor liquor) {
        return SOLUBILITY.aToC(
                temperatureK,
                Math.max(0, AluminaSolubility.causticGPerL(liquor)),
                liquor.volumeM3PerS() > 0 ? liquor.carbonateGPerL() : 0);
    }

    @Override
    public double mostPrecipitated() {
        return most;
    }

    double sigma(double precipitated) {
        return most > 0 ? sigma * (1 - precipitated / most) : Math.min(0, sigma);
    }

    double equilibriumAToC(double precipitated) {
        return equilibrium + equilibriumSlope * precipitated;
    }

    double temperatureK(double precipitated) {
        return coolK + warmingK * precipitated;
    }

    @Override
    public void at(double precipitated, Rates rates) {
        double t = temperatureK(precipitated);
        double s = sigma(precipitated);
        if (!(s > 0)) {
            rates.clear();
            return;
        }
        double sSlope = -sigma / most;
        PrecipitationKinetics.GrowthLaw growth = kinetics.growth();
        double radial = growth.radiusMPerS(t, s);
        double growthLog = 2 * sSlope / s + growth.activationK() / (t * t) * warmingK;
        rates.growthMPerS = 2 * radial;
        rates.growthSlope = 2 * radial * growthLog;
        PrecipitationKinetics.AgglomerationLaw agglomeration = kinetics.agglomeration();
        rates.agglomerationM3PerS = damping * agglomeration.m3PerS(radial);
        rates.agglomerationSlope = rates.agglomerationM3PerS * agglomeration.power() * growthLog;
        double star = equilibriumAToC(precipitated);
        PrecipitationKinetics.NucleationLaw nucleation = kinetics.nucleation();
        rates.nucleiPerM2S = seeding * nucleation.perM2S(t, s / star);
        double nucleationLog =
                4 * (sSlope / s - equilibriumSlope / star)
                        + nucleation.energyK() / (t * t) * warmingK
                        - (1 - nucleation.awake(t)) / nucleation.widthK() * warmingK;
        rates.nucleiSlope = rates.nucleiPerM2S * nucleationLog;
    }
}
