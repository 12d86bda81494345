package org.diaspore.plant.clarification;

import java.util.Arrays;
import org.diaspore.chemistry.Enthalpy;
import org.diaspore.chemistry.Substance;
import org.diaspore.flowsheet.Stream;

/// Temperatures along counter-current washers: heat in the place of solute in {@link
/// CounterCurrent}, with a loss from each washer.
///
/// Mud and wash bring their heat capacities; between, liquor counts like the wash. Only the profile
/// and the loss come from here, the streams that leave are brought to the exact heat balance.
final class WashHeat {
    private static final double WATER_J_PER_KG_K = 4190; // iapws-if97, 80 degC

    private static final double SOLIDS_J_PER_KG_K = 900; // house-assumption, oxides at 80 degC

    private final double[] aboveK;
    private final double overflowK;
    private final double lossW;

    private WashHeat(double[] aboveK, double overflowK, double lossW) {
        this.aboveK = aboveK;
        this.overflowK = overflowK;
        this.lossW = lossW;
    }

    /// @param solids in every washer, kg/s
    /// @param lossFraction of the heat above 25 degC that a washer holds, lost as matter passes it
    static WashHeat of(
            WashStages stages, Stream mud, Stream wash, double solids, double lossFraction) {
        int n = stages.washers();
        double[] above = new double[n];
        double mudK = mud.temperatureK();
        double washK = wash.temperatureK();
        if (!stages.hasUnderflow()) {
            Arrays.fill(above, washK - Substance.REFERENCE_K);
            return new WashHeat(above, stages.feed() > stages.wash() ? mudK : washK, 0);
        }
        double fed = capacity(mud);
        double up = capacity(wash);
        double liquor = up > 0 && stages.wash() > 0 ? up / stages.wash() : WATER_J_PER_KG_K;
        double down = solids * SOLIDS_J_PER_KG_K + stages.underflow() * liquor;
        CounterCurrent heat = new CounterCurrent(n, fed, down, up, stages.flows().mixing());
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

    private static double capacity(Stream stream) {
        return stream.isEmpty()
                ? 0
                : Math.max(
                        0,
                        Enthalpy.heatCapacityFlow(
                                stream.amounts(), stream.temperatureK(), stream.pressurePa()));
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
