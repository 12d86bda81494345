package org.diaspore.plant;

import java.util.List;
import org.diaspore.flowsheet.Inlets;
import org.diaspore.flowsheet.Ledger;
import org.diaspore.flowsheet.Operation;
import org.diaspore.flowsheet.Slurry;
import org.diaspore.flowsheet.Stream;
import org.diaspore.flowsheet.Work;
import org.diaspore.plant.setting.Settings;

/// Filters red mud to the moisture a sinter kiln bears; not washed, the filtrate leaches clinker.
///
/// @param moistureFraction liquor in the cake
/// @param powerJPerKg vacuum and pumps, per dry solids
record MudFilter(double moistureFraction, double powerJPerKg) implements Operation {
    static MudFilter of(Settings settings) {
        return new MudFilter(settings.si("series.mud_moisture"), settings.si("filtration.power"));
    }

    @Override
    public List<String> inlets() {
        return List.of("mud");
    }

    @Override
    public List<String> outlets() {
        return List.of("cake", "filtrate");
    }

    @Override
    public Work run(Inlets inlets) {
        Stream mud = inlets.stream(0);
        SinterCake cake =
                SinterCake.of(mud, new SinterCake.Washing(moistureFraction, 0, 1), Stream.none());
        Ledger ledger = Ledger.builder().power(powerJPerKg * Slurry.of(mud).solidsKgPerS()).build();
        return Work.of(ledger, cake.cake(), cake.filtrate());
    }
}
