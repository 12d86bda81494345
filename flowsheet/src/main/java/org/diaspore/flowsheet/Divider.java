package org.diaspore.flowsheet;

import java.util.List;

/// A stream parted in two of the same composition, its share `fraction` (0..1) turned by a design
/// spec.
public record Divider() implements Operation {
    @Override
    public List<String> inlets() {
        return List.of("in");
    }

    @Override
    public List<String> outlets() {
        return List.of("part", "rest");
    }

    @Override
    public List<String> knobs() {
        return List.of("fraction");
    }

    @Override
    public Work run(Inlets inlets) {
        Stream in = inlets.stream(0);
        double share = Math.clamp(inlets.knob(0), 0, 1);
        return Work.of(in.times(share), in.times(1 - share));
    }
}
