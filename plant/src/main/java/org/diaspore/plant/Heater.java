package org.diaspore.plant;

import java.util.List;
import org.diaspore.flowsheet.Duty;
import org.diaspore.flowsheet.Inlets;
import org.diaspore.flowsheet.Ledger;
import org.diaspore.flowsheet.Operation;
import org.diaspore.flowsheet.Stream;
import org.diaspore.flowsheet.Work;

/// Brings a stream to a temperature: steam where it must be heated, cooling water where it is too
/// hot.
record Heater(double temperatureK) implements Operation {
    @Override
    public List<String> inlets() {
        return List.of("in");
    }

    @Override
    public List<String> outlets() {
        return List.of("out");
    }

    @Override
    public Work run(Inlets inlets) {
        Stream in = inlets.stream(0);
        Stream out = in.at(temperatureK);
        double heat = out.enthalpyW() - in.enthalpyW();
        Ledger.Builder ledger = Ledger.builder();
        if (heat >= 0) {
            ledger.duty(Duty.Kind.STEAM, "heating", heat);
        } else {
            ledger.duty(Duty.Kind.COOLING, "cooling", heat);
        }
        return Work.of(ledger.build(), out);
    }
}
