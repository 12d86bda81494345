package org.diaspore.plant.digestion;

import org.diaspore.flowsheet.Duty;
import org.diaspore.flowsheet.Ledger;
import org.diaspore.flowsheet.Rounded;
import org.diaspore.flowsheet.Stream;

/// Heat that holds vessels at their temperature: steam behind a wall against heat of reaction and
/// loss, cooling where reactions give more than is lost.
///
/// @param lossFraction of the slurry's heat above 25 degC
record HeldHeat(String vessels, double lossFraction) {
    /// Rounding where no heat is needed, of the slurry's heat.
    private static final double CORNER = 1e-4;

    /// Writes duties that close energy between what comes in and the slurry that leaves.
    void close(Ledger.Builder ledger, Stream in, Stream air, Stream out) {
        double held = Math.abs(out.sensibleHeatW());
        double loss = lossFraction * held;
        double needed = out.enthalpyW() + loss - in.enthalpyW() - air.enthalpyW();
        double steam = Rounded.positive(needed, CORNER * held);
        ledger.duty(Duty.Kind.STEAM, "live steam to " + vessels, steam)
                .duty(Duty.Kind.LOSS, vessels, -loss)
                .duty(Duty.Kind.COOLING, vessels + " too hot", needed - steam)
                .taken("slurry to " + vessels, in.temperatureK(), out.temperatureK(), steam)
                .taken(vessels + " too hot", out.temperatureK(), out.temperatureK(), needed - steam)
                .reading("heat_of_reaction_W", needed - loss);
    }
}
