package org.diaspore.plant.water;

import org.diaspore.flowsheet.Rounded;
import org.diaspore.flowsheet.Stream;

/// Water for a need: condensate first, fresh water for the rest.
///
/// @param condensate what is taken of it
/// @param fresh drawn from outside
/// @param left condensate not taken
public record WaterDraw(Stream condensate, Stream fresh, Stream left) {

    /// @param needKgPerS of water; below nothing counts as nothing
    /// @param freshK of water from outside
    public static WaterDraw of(Stream offered, double needKgPerS, double freshK) {
        double need = Math.max(0, needKgPerS);
        double there = Math.max(0, offered.massKgPerS());
        double taken = Rounded.limited(need, there);
        double share = there > 0 ? taken / there : 0;
        return new WaterDraw(
                share > 0 ? offered.times(share) : Stream.none(),
                Stream.pure("water", need - taken, freshK),
                offered.times(1 - share));
    }
}
