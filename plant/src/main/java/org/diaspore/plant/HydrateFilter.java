package org.diaspore.plant;

import java.util.List;
import org.diaspore.chemistry.Phase;
import org.diaspore.flowsheet.Inlets;
import org.diaspore.flowsheet.Ledger;
import org.diaspore.flowsheet.Operation;
import org.diaspore.flowsheet.Stream;
import org.diaspore.flowsheet.Work;
import org.diaspore.plant.setting.Settings;

/// Filters and washes hydrate; mother liquor and wash leave together as spent liquor.
record HydrateFilter(WashedCake.Washing washing) implements Operation {
    static HydrateFilter of(Settings settings) {
        return new HydrateFilter(
                new WashedCake.Washing(
                        settings.si("refinery.hydrate_moisture"),
                        settings.si("refinery.hydrate_wash") * 1000, // m3/kg to kg/kg
                        settings.si("refinery.hydrate_liquor_left"),
                        settings.si("refinery.wash_temperature")));
    }

    @Override
    public List<String> inlets() {
        return List.of("slurry");
    }

    @Override
    public List<String> outlets() {
        return List.of("hydrate", "spent-liquor");
    }

    @Override
    public Work run(Inlets inlets) {
        Stream slurry = inlets.stream(0);
        WashedCake washed = WashedCake.of(slurry, washing);
        Ledger ledger =
                Ledger.builder()
                        .supply("wash water to hydrate", washed.washWater())
                        .reading("hydrate_kg_per_s", slurry.massKgPerS(Phase.SOLID))
                        .build();
        return Work.of(ledger, washed.cake(), washed.filtrate());
    }
}
