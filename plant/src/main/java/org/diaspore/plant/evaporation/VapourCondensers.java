package org.diaspore.plant.evaporation;

import java.util.function.DoubleUnaryOperator;
import org.diaspore.flowsheet.Rounded;

/// Condensers of flash stages: a liquor runs from the coldest to the hottest and takes what heat
/// their vapour has and the approach to its dew point lets it take.
final class VapourCondensers {
    /// Rounding where the liquor is just as warm as it may become.
    private static final double ROUNDING_K = 0.5;

    private final double[] takenW;
    private final double capacityWPerK;
    private final double inK;
    private double outK;
    private double areaM2;

    /// @param capacityWPerK heat capacity flow of the liquor; nothing is taken where it is not
    ///   above 0
    /// @param share of the vapour's heat that is not lost
    /// @param coefficientWPerM2K over temperature of the liquor, K
    VapourCondensers(
            FlashStages flash,
            double capacityWPerK,
            double inK,
            double approachK,
            double share,
            DoubleUnaryOperator coefficientWPerM2K) {
        int stages = flash.dewK.length;
        this.takenW = new double[stages];
        this.capacityWPerK = Math.max(0, capacityWPerK);
        this.inK = inK;
        this.outK = inK;
        for (int k = stages - 1; k >= 0 && capacityWPerK > 0; k--) {
            double room = Rounded.positive(flash.dewK[k] - approachK - outK, ROUNDING_K);
            double rise = Rounded.limited(share * flash.condensingW[k] / capacityWPerK, room);
            takenW[k] = capacityWPerK * rise;
            areaM2 +=
                    capacityWPerK
                            * transferUnits(flash.dewK[k], outK, outK + rise)
                            / coefficientWPerM2K.applyAsDouble(outK + 0.5 * rise);
            outK += rise;
        }
    }

    /// Transfer units, `U A / C = ln((dew - in) / (dew - out))`, of a liquor warmed by condensing
    /// vapour; 0 for one that is not warmed or comes hotter than its vapour.
    static double transferUnits(double dewK, double inK, double outK) {
        return outK > inK && dewK > outK ? Math.log((dewK - inK) / (dewK - outK)) : 0;
    }

    /// Taken from the vapour of a stage, from 0, the hottest.
    double takenW(int stage) {
        return takenW[stage];
    }

    double takenW() {
        return capacityWPerK * (outK - inK);
    }

    double outK() {
        return outK;
    }

    double areaM2() {
        return areaM2;
    }
}
