package org.diaspore.plant.evaporation;

import java.util.List;
import org.diaspore.flowsheet.Inlets;
import org.diaspore.flowsheet.Operation;
import org.diaspore.flowsheet.Stream;
import org.diaspore.flowsheet.Work;
import org.diaspore.plant.setting.Settings;

/// Multiple-effect evaporator: takes water from a liquor, kg water/s as its knob `removal`.
public record MultipleEffectEvaporator() implements Operation {
    public static MultipleEffectEvaporator of(Settings settings) {
        return new MultipleEffectEvaporator();
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
