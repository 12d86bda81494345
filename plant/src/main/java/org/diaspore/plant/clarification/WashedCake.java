package org.diaspore.plant.clarification;

import org.diaspore.chemistry.Substance;
import org.diaspore.flowsheet.Rounded;
import org.diaspore.flowsheet.Slurry;
import org.diaspore.flowsheet.Stream;

/// A slurry filtered and its cake washed with water; filtrate and wash leave together.
///
/// @param cake solids with their moisture, and the sizes of the slurry
/// @param filtrate mother liquor and wash
/// @param ratio wash by liquor that the cake holds
/// @param leftFraction mother liquor that stays of what the cake held
/// @param lossW heat lost
/// @param dry whether the slurry has less liquor than the cake should hold
record WashedCake(
        Stream cake,
        Stream filtrate,
        double ratio,
        double leftFraction,
        double lossW,
        boolean dry) {

    /// @param water wash; what {@link CakeWashing#washKgPerKg} asks for the solids
    static WashedCake of(
            Stream slurry, CakeWashing washing, Stream water, double heatLossFraction) {
        Slurry parts = Slurry.of(slurry);
        double solids = parts.solidsKgPerS();
        double liquor = parts.liquorKgPerS();
        double wash = water.massKgPerS();
        double wanted = solids * washing.liquorKgPerKg();
        double most = CakeWashing.MOST_HELD * liquor;
        double held = Rounded.limited(wanted, most);
        double ratio = held > 0 ? wash / held : 0;
        double left = held > 0 ? washing.leftFraction(ratio) : 0;
        double share = liquor > 0 ? held * left / liquor : 0;
        double stays = wash > 0 ? held * (1 - left) / wash : 0;

        double[] cake = slurry.amounts();
        double[] filtrate = new double[cake.length];
        for (int i = 0; i < cake.length; i++) {
            if (!Slurry.isSolid(i)) {
                filtrate[i] = (1 - share) * cake[i];
                cake[i] *= share;
            }
        }
        for (int i = 0; i < cake.length; i++) {
            cake[i] += stays * water.amount(i);
            filtrate[i] += (1 - stays) * water.amount(i);
        }
        double inK = slurry.temperatureK();
        double outK = inK - heatLossFraction * (inK - Substance.REFERENCE_K);
        double loss = heatLossFraction * slurry.sensibleHeatW();
        Parted parted =
                Parted.holding(
                        Stream.of(cake, outK).withSizes(slurry.sizes()),
                        Stream.of(filtrate, outK),
                        slurry.enthalpyW() + water.enthalpyW() - loss);
        return new WashedCake(parted.first(), parted.second(), ratio, left, loss, wanted > most);
    }
}
