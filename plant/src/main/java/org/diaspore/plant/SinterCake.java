package org.diaspore.plant;

import org.diaspore.chemistry.Phase;
import org.diaspore.chemistry.Substances;
import org.diaspore.flowsheet.Stream;

/// A slurry of the sinter route filtered and its cake washed, so that a share of its mother liquor
/// is left; filtrate and wash leave together.
///
/// @param cake solids with their moisture, at the slurry's temperature
/// @param filtrate mother liquor and wash, at the temperature the heat balance gives
record SinterCake(Stream cake, Stream filtrate) {
    /// How a cake is washed.
    ///
    /// @param moistureFraction liquor in the cake
    /// @param washKgPerKg wash water per dry solids
    /// @param liquorLeftFraction share of the cake's moisture that stays mother liquor
    record Washing(double moistureFraction, double washKgPerKg, double liquorLeftFraction) {}

    /// @param water wash; what the washing asks for the solids
    static SinterCake of(Stream slurry, Washing washing, Stream water) {
        double solids = Math.max(0, slurry.massKgPerS(Phase.SOLID));
        double liquor =
                Math.max(0, slurry.massKgPerS(Phase.LIQUID) + slurry.massKgPerS(Phase.AQUEOUS));
        double wash = water.massKgPerS();
        double wanted = solids * washing.moistureFraction / (1 - washing.moistureFraction);
        double moisture = Math.min(wanted, 0.9 * (liquor + wash));
        double mother = Math.min(moisture * washing.liquorLeftFraction, liquor);
        double fresh = Math.min(moisture - mother, wash);
        double share = liquor > 0 ? (moisture - fresh) / liquor : 0;

        double[] cake = slurry.amounts();
        double[] filtrate = slurry.amounts();
        for (int i = 0; i < cake.length; i++) {
            if (Substances.get(i).phase() == Phase.SOLID) {
                filtrate[i] = 0;
            } else {
                cake[i] *= share;
                filtrate[i] *= 1 - share;
            }
        }
        double stays = wash > 0 ? fresh / wash : 0;
        for (int i = 0; i < cake.length; i++) {
            cake[i] += stays * water.amount(i);
            filtrate[i] += (1 - stays) * water.amount(i);
        }
        Stream cakeOut = Stream.of(cake, slurry.temperatureK());
        double enthalpy = slurry.enthalpyW() + water.enthalpyW() - cakeOut.enthalpyW();
        return new SinterCake(cakeOut, Stream.ofEnthalpy(filtrate, enthalpy, Stream.ATMOSPHERE_PA));
    }
}
