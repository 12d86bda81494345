package org.diaspore.plant.evaporation;

import java.util.List;
import org.diaspore.flowsheet.Inlets;
import org.diaspore.flowsheet.Operation;
import org.diaspore.flowsheet.Stream;
import org.diaspore.flowsheet.Work;
import org.diaspore.plant.setting.Settings;

/// Salting-out of carbonate, sulphate and oxalate from strong liquor.
public record SaltCrystalliser() implements Operation {
    public static SaltCrystalliser of(Settings settings) {
        return new SaltCrystalliser();
    }

    @Override
    public List<String> inlets() {
        return List.of("liquor");
    }

    @Override
    public List<String> outlets() {
        return List.of("liquor", "carbonate-salt", "waste-salt");
    }

    @Override
    public Work run(Inlets inlets) {
        return Work.of(inlets.stream(0), Stream.none(), Stream.none());
    }
}
