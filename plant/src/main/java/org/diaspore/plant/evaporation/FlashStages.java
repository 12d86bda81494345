package org.diaspore.plant.evaporation;

/// Flash of a hot liquor in stages, each at its own pressure; arrays by stage from 0, the hottest.
///
/// Equal steps of liquor temperature. In a stage liquor falls from T[k - 1] to T[k] and gives
/// vapour v: H(T[k-1], w) = H(T[k], w - v) + v h_v; its vapour's dew point lies the boiling-point
/// elevation lower.
final class FlashStages {
    private static final int PASSES = 6;

    final double[] liquorK;
    final double[] dewK;
    final double[] vapourKgPerS;

    /// Heat that the vapour of a stage gives when it condenses at its dew point, W.
    final double[] condensingW;

    double waterLeft;

    FlashStages(int stages) {
        liquorK = new double[stages];
        dewK = new double[stages];
        vapourKgPerS = new double[stages];
        condensingW = new double[stages];
    }

    /// Flashes a liquor with so much water, kg/s, from one temperature to another; watts and
    /// kilograms times `scale` where the liquor is described for another amount of it.
    FlashStages run(BoilingLiquor liquor, double water, double hotK, double coldK) {
        int n = liquorK.length;
        double before = hotK;
        double left = water;
        for (int k = 0; k < n; k++) {
            double t = hotK - (hotK - coldK) * (k + 1) / n;
            double heat = liquor.watts(before, left);
            double vapour = 0;
            double dew = t;
            for (int pass = 0; pass < PASSES; pass++) {
                dew = t - liquor.elevationK(t, left - vapour);
                double each = vapourJPerKg(dew, t);
                double excess = heat - liquor.watts(t, left - vapour) - vapour * each;
                vapour += excess / (each - SaturatedWater.liquidJPerKg(t));
            }
            liquorK[k] = t;
            dewK[k] = dew;
            vapourKgPerS[k] = vapour;
            condensingW[k] = vapour * (vapourJPerKg(dew, t) - SaturatedWater.liquidJPerKg(dew));
            left -= vapour;
            before = t;
        }
        waterLeft = left;
        return this;
    }

    double vapourKgPerS() {
        double sum = 0;
        for (double vapour : vapourKgPerS) {
            sum += vapour;
        }
        return sum;
    }

    /// Mean temperature of the condensate of all stages, K.
    double condensateK() {
        double sum = 0;
        double all = 0;
        for (int k = 0; k < dewK.length; k++) {
            sum += vapourKgPerS[k] * dewK[k];
            all += vapourKgPerS[k];
        }
        return all > 0 ? sum / all : dewK[dewK.length - 1];
    }

    /// Transfer units, `U A / C`, of a liquor warmed by condensing vapour; 0 for one that is not
    /// warmed or comes hotter than its vapour.
    static double transferUnits(double dewK, double inK, double outK) {
        return outK > inK && dewK > outK ? Math.log((dewK - inK) / (dewK - outK)) : 0;
    }

    private static double vapourJPerKg(double dewK, double vapourK) {
        return SaturatedWater.vapourJPerKg(dewK)
                + SaturatedWater.vapourHeatCapacityJPerKgK(dewK) * (vapourK - dewK);
    }
}
