package org.diaspore.plant.evaporation;

import java.util.List;
import org.diaspore.flowsheet.Inlets;
import org.diaspore.flowsheet.Operation;
import org.diaspore.flowsheet.Stream;
import org.diaspore.flowsheet.Work;
import org.diaspore.plant.setting.Settings;

/// Multi-stage flash evaporator: takes water from a liquor, kg water/s as its knob `removal`.
public record FlashEvaporator() implements Operation {
    public static FlashEvaporator of(Settings settings) {
        return new FlashEvaporator();
    }

    @Override
    public List<String> inlets() {
        return List.of("liquor");
    }

    @Override
    public List<String> outlets() {
        return List.of("liquor", "condensate");
    }

    @Override
    public List<String> knobs() {
        return List.of("removal");
    }

    @Override
    public Work run(Inlets inlets) {
        return Work.of(inlets.stream(0), Stream.none());
    }
}
