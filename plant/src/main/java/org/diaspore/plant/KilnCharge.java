package org.diaspore.plant;

import java.util.List;
import org.diaspore.chemistry.Phase;
import org.diaspore.chemistry.Substances;
import org.diaspore.flowsheet.Duty;
import org.diaspore.flowsheet.Inlets;
import org.diaspore.flowsheet.Ledger;
import org.diaspore.flowsheet.Operation;
import org.diaspore.flowsheet.Rounded;
import org.diaspore.flowsheet.Stream;
import org.diaspore.flowsheet.Supply;
import org.diaspore.flowsheet.Work;
import org.diaspore.plant.setting.Settings;

/// Makes the charge of a sinter kiln at its moisture: carbonate liquor is evaporated as far as that
/// asks, or water added where mud and liquor are too dry.
///
/// Limestone and soda that the kiln adds to its charge count as dry matter.
///
/// @param evaporator takes a liquor and, as its knob, the water to be driven off, kg/s
/// @param moistureFraction water in the charge, kg/kg
record KilnCharge(Operation evaporator, SinterKiln kiln, double moistureFraction)
        implements Operation {
    private static final double WATER_K = 298.15;

    /// Rounding of the change from evaporation to added water, of the water wanted.
    private static final double CORNER = 0.02;

    static KilnCharge of(Settings settings, Operation evaporator, SinterKiln kiln) {
        return new KilnCharge(evaporator, kiln, settings.si("sinter.charge_moisture"));
    }

    @Override
    public List<String> inlets() {
        return List.of("mud", "liquor");
    }

    @Override
    public List<String> outlets() {
        return List.of("charge", "condensate");
    }

    @Override
    public Work run(Inlets inlets) {
        Stream mud = inlets.stream(0);
        Stream liquor = inlets.stream(1);
        Stream fed = Stream.mix(mud, liquor);
        double water = fed.massKgPerS(Phase.LIQUID);
        double dry = fed.massKgPerS() - water + Substances.massFlow(kiln.makeUp(fed));
        double wanted = Math.max(0, dry) * moistureFraction / (1 - moistureFraction);
        double over = water - wanted;
        double removal = Rounded.positive(over, CORNER * wanted);
        Work evaporation =
                evaporator.run(new Inlets(new Stream[] {liquor}, new double[] {removal}));
        Stream thick = evaporation.outlets().get(0);
        Stream condensate = evaporation.outlets().get(1);
        double added = removal - over;
        Supply makeUp = new Supply("water to charge", Stream.pure("water", added, WATER_K));
        Stream charge = Stream.mix(mud, thick, makeUp.stream());

        Ledger ledger = evaporation.ledger();
        Ledger.Builder told = Ledger.builder().supply(makeUp.name(), makeUp.stream());
        ledger.supplies().forEach(supply -> told.supply(supply.name(), supply.stream()));
        for (Duty duty : ledger.duties()) {
            told.duty(duty.kind(), duty.what(), duty.watts());
        }
        ledger.segments().forEach(told::segment);
        ledger.readings().forEach(told::reading);
        ledger.warnings().forEach(told::warning);
        return Work.of(told.power(ledger.powerW()).build(), charge, condensate);
    }
}
