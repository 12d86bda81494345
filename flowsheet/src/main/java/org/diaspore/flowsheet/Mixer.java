package org.diaspore.flowsheet;

import java.util.List;

/// Streams that meet and mix without heat.
public record Mixer() implements Operation {
    @Override
    public List<String> inlets() {
        return List.of("in");
    }

    @Override
    public List<String> outlets() {
        return List.of("out");
    }

    @Override
    public Work run(Inlets inlets) {
        return Work.of(inlets.stream(0));
    }
}
