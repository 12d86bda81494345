package org.diaspore.plant;

import org.diaspore.chemistry.Phase;
import org.diaspore.chemistry.Substances;
import org.diaspore.flowsheet.Stream;

/// A slurry of the sinter route filtered and its cake washed, so that a share of its mother liquor
/// is left; filtrate and wash leave together.
///
/// @param cake solids with their moisture, at the slurry's temperature
/// @param filtrate mother liquor and wash, at the temperature the heat balance gives
/// @param washWater water supplied
record SinterCake(Stream cake, Stream filtrate, Stream washWater) {
    private static final int WATER = Substances.index("water");
    private static final double WATER_KG_PER_MOL = Substances.kgPerMol(WATER);

    /// How a cake is washed.
    ///
    /// @param moistureFraction liquor in the cake
    /// @param washKgPerKg wash water per dry solids
    /// @param liquorLeftFraction share of the cake's moisture that stays mother liquor
    /// @param washK temperature of the water
    record Washing(
            double moistureFraction, double washKgPerKg, double liquorLeftFraction, double washK) {}

    static SinterCake of(Stream slurry, Washing washing) {
        double solids = Math.max(0, slurry.massKgPerS(Phase.SOLID));
        double liquor =
                Math.max(0, slurry.massKgPerS(Phase.LIQUID) + slurry.massKgPerS(Phase.AQUEOUS));
        double wash = washing.washKgPerKg * solids;
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
        cake[WATER] += fresh / WATER_KG_PER_MOL;
        filtrate[WATER] += (wash - fresh) / WATER_KG_PER_MOL;
        Stream washWater = Stream.pure("water", wash, washing.washK);
        Stream cakeOut = Stream.of(cake, slurry.temperatureK());
        double enthalpy = slurry.enthalpyW() + washWater.enthalpyW() - cakeOut.enthalpyW();
        return new SinterCake(
                cakeOut, Stream.ofEnthalpy(filtrate, enthalpy, Stream.ATMOSPHERE_PA), washWater);
    }
}
