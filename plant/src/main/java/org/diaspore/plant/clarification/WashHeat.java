package org.diaspore.plant.clarification;

import java.util.Arrays;
import org.diaspore.chemistry.Substance;

/// Temperatures along counter-current washers: heat in the place of solute in
/// {@link CounterCurrent}, with a loss from each washer.
///
/// Heat capacities are round figures, because only the profile comes from here: the streams that
/// leave are brought to the exact heat balance with the loss found here.
final class WashHeat {
    private static final double LIQUOR_J_PER_KG_K = 3900; // laliberte-2009, washer liquor at 80 degC

    private static final double SOLIDS_J_PER_KG_K = 900; // house-assumption, oxides at 80 degC

    private final double[] aboveK;
    private final double overflowK;
    private final double lossW;

    private WashHeat(double[] aboveK, double overflowK, double lossW) {
        this.aboveK = aboveK;
        this.overflowK = overflowK;
        this.lossW = lossW;
    }

    /// @param lossFraction of the heat above 25 degC that a washer holds, lost as matter passes it
    static WashHeat of(
            WashStages stages,
            double mixing,
            double solids,
            double mudK,
            double washK,
            double lossFraction) {
        int n = stages.washers();
        double[] above = new double[n];
        if (!stages.hasUnderflow()) {
            Arrays.fill(above, washK - Substance.REFERENCE_K);
            return new WashHeat(above, stages.feed() > stages.wash() ? mudK : washK, 0);
        }
        double inSolids = solids * SOLIDS_J_PER_KG_K;
        double fed = inSolids + stages.feed() * LIQUOR_J_PER_KG_K;
        CounterCurrent heat =
                new CounterCurrent(
                        n,
                        fed,
                        inSolids + stages.underflow() * LIQUOR_J_PER_KG_K,
                        stages.wash() * LIQUOR_J_PER_KG_K,
                        mixing);
        double[] sink = new double[n];
        for (int k = 0; k < n; k++) {
            sink[k] = lossFraction * heat.throughput(k);
        }
        double[] over = new double[n];
        heat.solve(
                fed * (mudK - Substance.REFERENCE_K),
                washK - Substance.REFERENCE_K,
                sink,
                new double[n],
                above,
                over);
        double loss = 0;
        for (int k = 0; k < n; k++) {
            loss += sink[k] * above[k];
        }
        return new WashHeat(above, over[0] + Substance.REFERENCE_K, loss);
    }

    /// Temperature of a washer, K; the first is 0.
    double washerK(int washer) {
        return aboveK[washer] + Substance.REFERENCE_K;
    }

    double overflowK() {
        return overflowK;
    }

    /// Heat that all washers lose, W.
    double lossW() {
        return lossW;
    }
}
