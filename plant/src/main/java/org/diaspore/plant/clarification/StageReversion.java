package org.diaspore.plant.clarification;

import org.diaspore.chemistry.Caustic;
import org.diaspore.chemistry.Liquor;
import org.diaspore.chemistry.Substances;
import org.diaspore.chemistry.liquor.AluminaSolubility;
import org.diaspore.flowsheet.Ledger;
import org.diaspore.flowsheet.Slurry;
import org.diaspore.flowsheet.Stream;

/// Gibbsite that falls in each of counter-current washers.
///
/// Each washer is mixed: what its mud makes fall, quadratic in A/C - A*/C, stands in its balance of
/// aluminate beside the linear flows of {@link WashStages}. Given the last washer's aluminate, the
/// one before follows, up to what the mud brings; that is convex and rising in the last, so that
/// Newton's method from the solution without reversion comes down to the root and no further.
final class StageReversion {
    private static final int MOST_STEPS = 60;
    private static final double ACCURACY = 1e-15;
    private static final double ATOC_PER_MOLAR = 1 / Caustic.aluminiumPerSodium(1);

    private final WashStages stages;
    private final double[] causticGPerL;
    private final double[] causticMolPerKg;
    private final double[] equilibriumAToC;

    /// mol/s of gibbsite at a supersaturation of 1 in A/C.
    private final double[] pace;

    private final double[] aluminate;
    private final double[] fallen;
    private double gibbsite;
    private double below;
    private double aluminaIn;

    private StageReversion(WashStages stages) {
        this.stages = stages;
        int n = stages.washers();
        causticGPerL = new double[n];
        causticMolPerKg = new double[n];
        equilibriumAToC = new double[n];
        pace = new double[n];
        aluminate = new double[n];
        fallen = new double[n];
    }

    static StageReversion of(
            MudWashing washing, WashStages stages, WashHeat heat, Stream mud, Stream wash) {
        StageReversion one = new StageReversion(stages);
        one.look(heat, mud, wash);
        double seed = washing.reversion().seedM2PerS(mud) * washing.bedS();
        for (int k = 0; k < stages.washers(); k++) {
            one.pace[k] = washing.reversion().molPerM2S(heat.temperatureK()[k]) * seed;
        }
        one.solve(mud, wash);
        return one;
    }

    /// Strength and equilibrium in each washer; neither changes as gibbsite falls.
    private void look(WashHeat heat, Stream mud, Stream wash) {
        double[] liquor = new double[Substances.count()];
        double perFeed = stages.feed() > 0 ? 1 / stages.feed() : 0;
        double perWash = stages.wash() > 0 ? 1 / stages.wash() : 0;
        for (int k = 0; k < stages.washers(); k++) {
            double share = perWash > 0 ? stages.below()[k] : 1;
            for (int i = 0; i < liquor.length; i++) {
                liquor[i] =
                        Slurry.isSolid(i)
                                ? 0
                                : share * perFeed * mud.amount(i)
                                        + (1 - share) * perWash * wash.amount(i);
            }
            Liquor its = Liquor.of(liquor);
            causticGPerL[k] = AluminaSolubility.causticGPerL(its);
            causticMolPerKg[k] = its.causticMolPerS();
            equilibriumAToC[k] = Reversion.equilibriumAToC(heat.temperatureK()[k], its);
            aluminate[k] = liquor[WasherTrain.ALUMINATE];
        }
    }

    private void solve(Stream mud, Stream wash) {
        double brought = mud.amount(WasherTrain.ALUMINATE);
        double washed = stages.wash() > 0 ? wash.amount(WasherTrain.ALUMINATE) / stages.wash() : 0;
        aluminaIn = brought + wash.amount(WasherTrain.ALUMINATE);
        int last = stages.washers() - 1;
        if (!(stages.underflow() > 0) || !(aluminate[last] > 0)) {
            return;
        }
        double linear = aluminate[last];
        double at = linear;
        for (int step = 0; step < MOST_STEPS; step++) {
            double slope = enter(at, washed);
            double next = at - (entering - brought) / slope;
            boolean done = Math.abs(next - at) <= ACCURACY * linear;
            at = next;
            if (done) {
                break;
            }
        }
        enter(at, washed);
        for (double one : fallen) {
            gibbsite += one;
        }
        below = stages.underflow() * (linear - at);
    }

    private double entering;

    /// Aluminate that must enter for that in the last washer, mol/kg; its slope is returned.
    private double enter(double last, double washed) {
        double underflow = stages.underflow();
        double mixing = stages.mixing();
        double mixed = mixing * stages.wash();
        double a = last;
        double da = 1;
        double next = washed;
        double dNext = 0;
        for (int k = stages.washers() - 1; k > 0; k--) {
            double[] rate = rate(k, a);
            aluminate[k] = a;
            double over = mixing * a + (1 - mixing) * next;
            double dOver = mixing * da + (1 - mixing) * dNext;
            a += (mixed * (a - next) + rate[0]) / underflow;
            da += (mixed * (da - dNext) + rate[1] * da) / underflow;
            next = over;
            dNext = dOver;
        }
        double[] rate = rate(0, a);
        aluminate[0] = a;
        entering = (stages.feed() + mixed) * a + rate[0] - mixed * next;
        return (stages.feed() + mixed + rate[1]) * da - mixed * dNext;
    }

    /// Gibbsite that falls, mol/s, and its slope over aluminate.
    private double[] rate(int k, double a) {
        double caustic = causticMolPerKg[k];
        double over = caustic > 0 ? ATOC_PER_MOLAR * a / caustic - equilibriumAToC[k] : 0;
        if (!(over > 0)) {
            fallen[k] = 0;
            return new double[] {0, 0};
        }
        fallen[k] = pace[k] * over * over;
        return new double[] {fallen[k], 2 * pace[k] * over * ATOC_PER_MOLAR / caustic};
    }

    /// All gibbsite that falls, mol/s.
    double gibbsiteMolPerS() {
        return gibbsite;
    }

    /// By how much less aluminate the last underflow holds for it, mol/s.
    double belowMolPerS() {
        return below;
    }

    void report(Ledger.Builder ledger) {
        ledger.reading("reversion_fraction", aluminaIn > 0 ? gibbsite / aluminaIn : 0);
        for (int k = 0; k < causticGPerL.length; k++) {
            ledger.reading("washer_" + (k + 1) + "_caustic_g_per_l", causticGPerL[k]);
        }
    }
}
