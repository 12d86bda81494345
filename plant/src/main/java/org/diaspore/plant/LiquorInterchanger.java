package org.diaspore.plant;

import java.util.List;
import org.diaspore.flowsheet.Inlets;
import org.diaspore.flowsheet.Ledger;
import org.diaspore.flowsheet.Operation;
import org.diaspore.flowsheet.Stream;
import org.diaspore.flowsheet.Work;

/// Plate heat exchanger in which pregnant liquor warms spent liquor, counter-current.
///
/// Heat passes until one end is within the approach: the cold stream to the hot inlet's temperature
/// less the approach, or the hot stream to the cold inlet's plus the approach.
record LiquorInterchanger(double approachK) implements Operation {
    static LiquorInterchanger of(Settings settings) {
        return new LiquorInterchanger(settings.si("refinery.interchange_approach"));
    }

    @Override
    public List<String> inlets() {
        return List.of("hot", "cold");
    }

    @Override
    public List<String> outlets() {
        return List.of("cooled", "warmed");
    }

    @Override
    public Work run(Inlets inlets) {
        Stream hot = inlets.stream(0);
        Stream cold = inlets.stream(1);
        double span = hot.temperatureK() - cold.temperatureK() - approachK;
        if (!(span > 0) || hot.isEmpty() || cold.isEmpty()) {
            return Work.of(Ledger.builder().reading("heat_W", 0).build(), hot, cold);
        }
        double given = hot.enthalpyW() - hot.at(hot.temperatureK() - span).enthalpyW();
        double taken = cold.at(cold.temperatureK() + span).enthalpyW() - cold.enthalpyW();
        double heat = Math.max(0, Math.min(given, taken));
        return Work.of(
                Ledger.builder().reading("heat_W", heat).build(),
                Stream.ofEnthalpy(hot.amounts(), hot.enthalpyW() - heat, hot.pressurePa()),
                Stream.ofEnthalpy(cold.amounts(), cold.enthalpyW() + heat, cold.pressurePa()));
    }
}
