package org.diaspore.plant.clarification;

/// How wash displaces the liquor of a filter cake.
///
/// Of the mother liquor `left = dead + (1 - dead) exp(-e r)` stays, r the wash by the liquor that
/// the cake holds: the exponential law of displacement washing (Rhodes 1934) with a share in pores
/// that no wash reaches. e = 1 is a cake that mixes, the law never beats plug flow, 1 - r.
///
/// @param moistureFraction liquor in the cake, by mass
/// @param washKgPerKg wash per dry solids
/// @param efficiency e, 0 to 1
/// @param deadFraction share no wash reaches
public record CakeWashing(
        double moistureFraction, double washKgPerKg, double efficiency, double deadFraction) {

    /// More of a slurry's liquor than this cannot stay in its cake.
    static final double MOST_HELD = 0.9;

    /// Liquor that a cake would hold per dry solids, kg/kg.
    double liquorKgPerKg() {
        return moistureFraction / (1 - moistureFraction);
    }

    double leftFraction(double ratio) {
        return deadFraction + (1 - deadFraction) * Math.exp(-efficiency * ratio);
    }
}
