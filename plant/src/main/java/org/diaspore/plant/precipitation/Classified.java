package org.diaspore.plant.precipitation;

import org.diaspore.chemistry.Substances;
import org.diaspore.flowsheet.Slurry;
import org.diaspore.flowsheet.Stream;

/// A slurry parted by size: what goes below and what goes over.
///
/// Solids in the hydrate (soda, gallium oxide and the like) go with its mass; oxalate, fine
/// needles, goes with the liquor.
record Classified(Stream below, Stream over) {
    private static final int OXALATE = Substances.index("sodium oxalate");

    /// @param toBelow share of each size class of hydrate that goes below
    /// @param liquorToBelow share of the liquor
    static Classified of(Stream slurry, double[] toBelow, double liquorToBelow) {
        double[] below = slurry.amounts();
        double[] over = new double[below.length];
        double[] classesBelow = HydrateSlurry.molPerS(slurry);
        double[] classesOver = new double[classesBelow.length];
        double all = 0;
        double hydrate = 0;
        for (int i = 0; i < classesBelow.length; i++) {
            double amount = classesBelow[i];
            classesBelow[i] = toBelow[i] * amount;
            classesOver[i] = (1 - toBelow[i]) * amount;
            all += amount;
            hydrate += classesBelow[i];
        }
        double solids = all > 0 ? hydrate / all : liquorToBelow;
        for (int i = 0; i < below.length; i++) {
            boolean solid = Slurry.isSolid(i) && i != OXALATE;
            double share = solid ? solids : liquorToBelow;
            over[i] = (1 - share) * below[i];
            below[i] *= share;
        }
        return new Classified(
                stream(slurry, below, classesBelow), stream(slurry, over, classesOver));
    }

    private static Stream stream(Stream slurry, double[] amounts, double[] classes) {
        Stream part = Stream.of(amounts, slurry.temperatureK(), slurry.pressurePa());
        return slurry.amount(HydrateSlurry.GIBBSITE) == 0 && slurry.sizes().isNone()
                ? part
                : HydrateSlurry.sized(part, HydrateSlurry.grid(slurry), classes);
    }
}
