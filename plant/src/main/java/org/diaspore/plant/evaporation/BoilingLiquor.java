package org.diaspore.plant.evaporation;

import org.diaspore.chemistry.Enthalpy;
import org.diaspore.chemistry.Liquor;
import org.diaspore.chemistry.Substance;
import org.diaspore.chemistry.Substances;

/// A liquor of which water boils off while its solutes stay: enthalpy, W, and boiling-point
/// elevation, K, over temperature and the water left, kg/s.
///
/// Enthalpy counts from that of IAPWS-IF97 water, so that it meets the vapour's without formation
/// enthalpies. It is a parabola in temperature and in water through nine exact values; the middle
/// of a train is off by less than 1e-4 of its sensible heat, and what leaves the operation is
/// computed exactly, the condenser taking the difference.
final class BoilingLiquor {
    private static final int WATER = Substances.index("water");
    private static final double WATER_KG_PER_MOL = Substances.kgPerMol(WATER);
    private static final int NODES = 3;

    private final double lowestK;
    private final double spanK;
    private final double least;
    private final double spanKg;
    private final double[] watts = new double[NODES * NODES];
    private final double alkaliMolPerS;

    /// @param amounts mol/s
    /// @param leastKgPerS the least water asked for
    /// @param mostKgPerS the most, more than the least
    BoilingLiquor(
            double[] amounts,
            double pressurePa,
            double lowestK,
            double highestK,
            double leastKgPerS,
            double mostKgPerS) {
        this.lowestK = lowestK;
        this.spanK = highestK - lowestK;
        this.least = leastKgPerS;
        this.spanKg = mostKgPerS - leastKgPerS;
        double[] trial = amounts.clone();
        double water = SaturatedWater.liquidJPerKg(Substance.REFERENCE_K);
        for (int k = 0; k < NODES; k++) {
            double kg = least + 0.5 * k * spanKg;
            trial[WATER] = kg / WATER_KG_PER_MOL;
            double cold = Enthalpy.watts(trial, Substance.REFERENCE_K, pressurePa);
            for (int j = 0; j < NODES; j++) {
                double t = lowestK + 0.5 * j * spanK;
                watts[NODES * k + j] = Enthalpy.watts(trial, t, pressurePa) - cold + kg * water;
            }
        }
        double kg = amounts[WATER] * WATER_KG_PER_MOL;
        alkaliMolPerS = Math.max(0, Liquor.of(amounts).alkaliMolPerKgWater()) * kg;
    }

    double watts(double temperatureK, double waterKgPerS) {
        double u = 2 * (temperatureK - lowestK) / spanK;
        double v = 2 * (waterKgPerS - least) / spanKg;
        double a0 = 0.5 * (u - 1) * (u - 2);
        double a1 = u * (2 - u);
        double a2 = 0.5 * u * (u - 1);
        double b0 = 0.5 * (v - 1) * (v - 2);
        double b1 = v * (2 - v);
        double b2 = 0.5 * v * (v - 1);
        return b0 * (a0 * watts[0] + a1 * watts[1] + a2 * watts[2])
                + b1 * (a0 * watts[3] + a1 * watts[4] + a2 * watts[5])
                + b2 * (a0 * watts[6] + a1 * watts[7] + a2 * watts[8]);
    }

    double elevationK(double temperatureK, double waterKgPerS) {
        return waterKgPerS > 0
                ? Liquor.boilingPointElevationK(alkaliMolPerS / waterKgPerS, temperatureK)
                : 0;
    }
}
