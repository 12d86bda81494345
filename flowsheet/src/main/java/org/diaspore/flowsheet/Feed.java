package org.diaspore.flowsheet;

import java.util.List;

/// Matter that enters the plant: a stream, times what a spec makes of its knob `flow` (1 if none
/// does).
public record Feed(Stream stream) implements Operation {
    @Override
    public List<String> inlets() {
        return List.of();
    }

    @Override
    public List<String> outlets() {
        return List.of("out");
    }

    @Override
    public List<String> knobs() {
        return List.of("flow");
    }

    @Override
    public Work run(Inlets inlets) {
        return Work.of(stream.times(Math.max(0, inlets.knob(0))));
    }
}
