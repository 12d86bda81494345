package org.diaspore.plant.evaporation;

import java.util.List;
import org.diaspore.flowsheet.Inlets;
import org.diaspore.flowsheet.Operation;
import org.diaspore.flowsheet.Stream;
import org.diaspore.flowsheet.Work;
import org.diaspore.plant.setting.Settings;

/// Side stream in which sodium oxalate falls on seed.
public record OxalateCrystalliser() implements Operation {
    public static OxalateCrystalliser of(Settings settings) {
        return new OxalateCrystalliser();
    }

    @Override
    public List<String> inlets() {
        return List.of("liquor");
    }

    @Override
    public List<String> outlets() {
        return List.of("liquor", "oxalate");
    }

    @Override
    public Work run(Inlets inlets) {
        return Work.of(inlets.stream(0), Stream.none());
    }
}
