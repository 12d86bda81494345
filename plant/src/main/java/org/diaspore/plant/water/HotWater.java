package org.diaspore.plant.water;

import org.diaspore.flowsheet.Duty;
import org.diaspore.flowsheet.Ledger;
import org.diaspore.flowsheet.Stream;

/// Hot water for washing: condensate as it comes, fresh water heated by low-pressure steam for the
/// rest.
///
/// @param draw what is taken from where
/// @param heatingW steam heat for the fresh water
public record HotWater(WaterDraw draw, double heatedK, double heatingW) {

    /// Where fresh water comes from and what it is heated to.
    ///
    /// @param freshK of water from outside
    /// @param washK of fresh water used; never below `freshK`
    public record Source(double freshK, double washK) {}

    /// @param offered condensate
    public static HotWater of(Stream offered, double needKgPerS, Source source) {
        WaterDraw draw = WaterDraw.of(offered, needKgPerS, source.freshK());
        double heatedK = Math.max(source.washK(), source.freshK());
        double heating = draw.fresh().at(heatedK).enthalpyW() - draw.fresh().enthalpyW();
        return new HotWater(draw, heatedK, heating);
    }

    /// Fresh water once it is heated.
    public Stream heated() {
        return draw.fresh().at(heatedK);
    }

    /// Condensate and heated water together.
    public Stream water() {
        return Stream.mix(draw.condensate(), heated());
    }

    /// Tells the ledger what was drawn from outside and what heated it.
    public void report(Ledger.Builder ledger, String supply) {
        ledger.supply(supply, draw.fresh())
                .duty(Duty.Kind.STEAM, "heating of " + supply, heatingW)
                .taken(supply, draw.fresh().temperatureK(), heatedK, heatingW);
    }
}
