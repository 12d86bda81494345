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
/// aluminate beside the flows of {@link CounterCurrent}. Newton's method on all washers at once,
/// from the solution without reversion: the balances are convex and more aluminate in one washer
/// never means less in another, so that it comes down to the root and no further.
final class StageReversion {
    private static final int MOST_STEPS = 100;

    /// A step this short, relative, leaves an error of its square.
    private static final double ACCURACY = 1e-9;

    private static final double ATOC_PER_MOLAR = 1 / Caustic.aluminiumPerSodium(1);

    private final WashStages stages;
    private final double[] causticGPerL;
    private final double[] causticMolPerKg;
    private final double[] equilibriumAToC;

    /// mol/s of gibbsite at a supersaturation of 1 in A/C.
    private final double[] pace;

    /// mol per kg of liquor.
    private final double[] aluminate;

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
    }

    static StageReversion of(
            MudWashing washing, WashStages stages, WashHeat heat, Stream mud, Stream wash) {
        StageReversion one = new StageReversion(stages);
        one.look(heat, mud, wash);
        double seed = washing.reversion().seedM2PerS(mud) * washing.bedS();
        for (int k = 0; k < stages.washers(); k++) {
            one.pace[k] = washing.reversion().molPerM2S(heat.washerK(k)) * seed;
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
            double share = perWash > 0 ? stages.below(k) : 1;
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
            equilibriumAToC[k] = Reversion.equilibriumAToC(heat.washerK(k), its);
            aluminate[k] = liquor[WasherTrain.ALUMINATE];
        }
    }

    private void solve(Stream mud, Stream wash) {
        double brought = mud.amount(WasherTrain.ALUMINATE);
        aluminaIn = brought + wash.amount(WasherTrain.ALUMINATE);
        int n = stages.washers();
        double linear = aluminate[n - 1];
        if (!stages.hasUnderflow() || !(aluminaIn > 0)) {
            return;
        }
        double washed = stages.wash() > 0 ? wash.amount(WasherTrain.ALUMINATE) / stages.wash() : 0;
        double[] sink = new double[n];
        double[] source = new double[n];
        double[] next = new double[n];
        double[] over = new double[n];
        for (int step = 0; step < MOST_STEPS; step++) {
            for (int k = 0; k < n; k++) {
                sink[k] = slope(k);
                source[k] = sink[k] * aluminate[k] - fallen(k);
            }
            stages.flows().solve(brought, washed, sink, source, next, over);
            double moved = 0;
            for (int k = 0; k < n; k++) {
                moved = Math.max(moved, Math.abs(next[k] - aluminate[k]) / Math.abs(next[k]));
                aluminate[k] = next[k];
            }
            if (!(moved > ACCURACY)) {
                break;
            }
        }
        for (int k = 0; k < n; k++) {
            gibbsite += fallen(k);
        }
        below = stages.underflow() * (linear - aluminate[n - 1]);
    }

    private double supersaturation(int k) {
        double caustic = causticMolPerKg[k];
        return caustic > 0
                ? Math.max(0, ATOC_PER_MOLAR * aluminate[k] / caustic - equilibriumAToC[k])
                : 0;
    }

    /// Gibbsite that falls in a washer, mol/s.
    private double fallen(int k) {
        double over = supersaturation(k);
        return pace[k] * over * over;
    }

    /// How much faster it falls for more aluminate, kg/s.
    private double slope(int k) {
        double over = supersaturation(k);
        return over > 0 ? 2 * pace[k] * over * ATOC_PER_MOLAR / causticMolPerKg[k] : 0;
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
        ledger.reading("reversion_fraction", aluminaIn > 0 ? gibbsite / aluminaIn : 0)
                .reading("reversion_mol_per_s", gibbsite);
        for (int k = 0; k < causticGPerL.length; k++) {
            ledger.reading("washer_" + (k + 1) + "_caustic_g_per_l", causticGPerL[k]);
        }
    }
}
