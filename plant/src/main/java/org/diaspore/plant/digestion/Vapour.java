package org.diaspore.plant.digestion;

import org.diaspore.chemistry.Enthalpy;
import org.diaspore.chemistry.Liquor;
import org.diaspore.chemistry.Steam97;
import org.diaspore.chemistry.Substances;
import org.diaspore.flowsheet.Stream;

/// Water that leaves a slurry as vapour or joins it as steam, and what boils at which pressure.
final class Vapour {
    static final int WATER = Substances.index("water");
    static final int STEAM = Substances.index("steam");
    static final double WATER_KG_PER_MOL = Substances.kgPerMol(WATER);

    // A solver's trial temperatures are held where both phases are described, K and Pa.
    private static final double LOWEST_K = 274;
    private static final double HIGHEST_K = 620;
    private static final double LOWEST_PA = 700;
    private static final double HIGHEST_PA = 16e6;
    private static final int MOST_STEPS = 12;
    private static final double ACCURACY = 1e-14;
    // No more of the water than this can boil away.
    private static final double DRIEST = 0.9;

    private Vapour() {}

    static double jPerMol(int substance, double temperatureK, double pressurePa) {
        double[] one = new double[Substances.count()];
        one[substance] = 1;
        return Enthalpy.watts(one, temperatureK, pressurePa);
    }

    static Stream of(int substance, double molPerS, double temperatureK, double pressurePa) {
        double[] amounts = new double[Substances.count()];
        amounts[substance] = molPerS;
        return Stream.of(amounts, temperatureK, pressurePa);
    }

    /// Vapour that must leave a slurry of this enthalpy so that the rest is at a temperature,
    /// mol/s; takes it from the water of the amounts. Below zero: steam that must join it.
    ///
    /// @param vapourJ enthalpy of the vapour or steam, J/mol
    static double leaving(
            double[] amounts, double enthalpyW, double atK, double pressurePa, double vapourJ) {
        double water = amounts[WATER];
        if (!(water > 0)) {
            return 0;
        }
        double slope = vapourJ - jPerMol(WATER, atK, pressurePa);
        double vapour = 0;
        double off = Enthalpy.watts(amounts, atK, pressurePa) - enthalpyW;
        double enough = ACCURACY * Math.abs(enthalpyW);
        for (int step = 0; step < MOST_STEPS && Math.abs(off) > enough; step++) {
            double next = Math.min(vapour - off / slope, DRIEST * water);
            if (next == vapour) {
                break;
            }
            amounts[WATER] = water - next;
            double offNext = Enthalpy.watts(amounts, atK, pressurePa) + next * vapourJ - enthalpyW;
            double secant = (offNext - off) / (next - vapour);
            slope = secant > 0 ? secant : slope;
            vapour = next;
            off = offNext;
        }
        return vapour;
    }

    /// Temperature at which the liquor boils, K.
    static double boilingK(Liquor liquor, double pressurePa) {
        return liquor.boilingTemperatureK(Math.clamp(pressurePa, LOWEST_PA, HIGHEST_PA));
    }

    /// Pressure of steam over the liquor, Pa.
    static double pressurePa(Liquor liquor, double temperatureK) {
        double within = held(temperatureK);
        double water = within - liquor.boilingPointElevationK(within);
        return Steam97.saturationPressurePa(held(water));
    }

    /// Temperature at which steam of a pressure condenses, K.
    static double condensingK(double pressurePa) {
        return Steam97.saturationTemperatureK(Math.clamp(pressurePa, LOWEST_PA, HIGHEST_PA));
    }

    /// A trial temperature held where water and steam are both described, K.
    static double held(double temperatureK) {
        return Math.clamp(temperatureK, LOWEST_K, HIGHEST_K);
    }
}
