package org.diaspore.plant.evaporation;

import java.util.List;
import org.diaspore.flowsheet.Inlets;
import org.diaspore.flowsheet.Operation;
import org.diaspore.flowsheet.Stream;
import org.diaspore.flowsheet.Work;
import org.diaspore.plant.setting.Settings;

/// Flash cooling of hot liquor in stages whose vapour heats a cold liquor.
public record LiquorFlash() implements Operation {
    public static LiquorFlash of(Settings settings) {
        return new LiquorFlash();
    }

    @Override
    public List<String> inlets() {
        return List.of("liquor", "cold");
    }

    @Override
    public List<String> outlets() {
        return List.of("liquor", "cold", "condensate");
    }

    @Override
    public Work run(Inlets inlets) {
        return Work.of(inlets.stream(0), inlets.stream(1), Stream.none());
    }
}
