package org.diaspore.plant.calcination;

import java.util.List;
import org.diaspore.flowsheet.Inlets;
import org.diaspore.flowsheet.Operation;
import org.diaspore.flowsheet.Stream;
import org.diaspore.flowsheet.Work;
import org.diaspore.plant.setting.Settings;

/// Calciner: moist hydrate to alumina.
public record Calciner() implements Operation {
    public static Calciner of(Settings settings) {
        return new Calciner();
    }

    @Override
    public List<String> inlets() {
        return List.of("hydrate");
    }

    @Override
    public List<String> outlets() {
        return List.of("alumina", "stack-gas");
    }

    @Override
    public Work run(Inlets inlets) {
        return Work.of(inlets.stream(0), Stream.none());
    }
}
