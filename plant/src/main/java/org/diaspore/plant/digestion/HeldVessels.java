package org.diaspore.plant.digestion;

import org.diaspore.chemistry.Substances;
import org.diaspore.flowsheet.Duty;
import org.diaspore.flowsheet.Ledger;
import org.diaspore.flowsheet.Rounded;
import org.diaspore.flowsheet.Stream;

/// Vessels that hold slurry at their temperature: digesters, and the tanks of predesilication.
///
/// Steam behind a wall stands against heat of reaction and loss, cooling where reactions give more
/// than is lost. Iron that turns ferric, pyrite and organic carbon take oxygen: in a refinery
/// hydrogen leaves and air comes in, here oxygen is drawn.
///
/// @param name as duties tell it
/// @param lossFraction of the slurry's heat above 25 degC
record HeldVessels(String name, double lossFraction) {
    private static final int OXYGEN = Substances.index("O2");
    private static final double OXYGEN_K = 298.15;

    /// Rounding where no heat is needed, of the slurry's heat.
    private static final double CORNER = 1e-4;

    /// The slurry that leaves; the ledger takes the oxygen it drew and duties that close its
    /// energy.
    ///
    /// @param reacted slurry after all reactions, oxygen drawn below zero
    Stream hold(Ledger.Builder ledger, Stream in, Stream reacted) {
        double[] amounts = reacted.amounts();
        Stream air = drawn(amounts);
        Stream out = Stream.of(amounts, reacted.temperatureK(), reacted.pressurePa());
        if (!air.isEmpty()) {
            ledger.supply("oxygen", air);
        }
        close(ledger, in, air, out);
        return out;
    }

    /// Makes up the oxygen that reactions took.
    private static Stream drawn(double[] amounts) {
        double oxygen = Math.max(0, -amounts[OXYGEN]);
        if (oxygen == 0) {
            return Stream.none();
        }
        double[] air = new double[amounts.length];
        air[OXYGEN] = oxygen;
        amounts[OXYGEN] += oxygen;
        return Stream.of(air, OXYGEN_K);
    }

    private void close(Ledger.Builder ledger, Stream in, Stream air, Stream out) {
        double held = Math.abs(out.sensibleHeatW());
        double loss = lossFraction * held;
        double needed = out.enthalpyW() + loss - in.enthalpyW() - air.enthalpyW();
        double steam = Rounded.positive(needed, CORNER * held);
        ledger.duty(Duty.Kind.STEAM, "live steam to " + name, steam)
                .duty(Duty.Kind.LOSS, name, -loss)
                .duty(Duty.Kind.COOLING, name + " too hot", needed - steam)
                .taken("slurry to " + name, in.temperatureK(), out.temperatureK(), steam)
                .taken(name + " too hot", out.temperatureK(), out.temperatureK(), needed - steam)
                .reading("heat_of_reaction_W", needed - loss);
    }
}
