package org.diaspore.plant;

import java.util.List;
import org.diaspore.flowsheet.Inlets;
import org.diaspore.flowsheet.Ledger;
import org.diaspore.flowsheet.Operation;
import org.diaspore.flowsheet.Stream;
import org.diaspore.flowsheet.Work;
import org.diaspore.plant.setting.Settings;

/// Takes dust out of roaster gas; what it misses goes on with the gas.
///
/// @param efficiency share of the dust it keeps, 0..1
public record DustCollector(double efficiency) implements Operation {
    public static DustCollector of(Settings settings) {
        return new DustCollector(settings.si("roast.dust_efficiency"));
    }

    @Override
    public List<String> inlets() {
        return List.of("gas");
    }

    @Override
    public List<String> outlets() {
        return List.of("gas", "dust");
    }

    @Override
    public Work run(Inlets inlets) {
        Stream in = inlets.stream(0);
        Stream dust = in.solids().times(efficiency);
        double[] rest = in.amounts();
        for (int i = 0; i < rest.length; i++) {
            rest[i] -= dust.amount(i);
        }
        Stream gas = Stream.of(rest, in.temperatureK(), in.pressurePa());
        Ledger ledger =
                Ledger.builder().reading("missed_kg_per_s", gas.solids().massKgPerS()).build();
        return Work.of(ledger, gas, dust);
    }
}
