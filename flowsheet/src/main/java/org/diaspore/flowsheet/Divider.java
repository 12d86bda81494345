package org.diaspore.flowsheet;

import java.util.List;

/// A stream parted in two of the same composition by a knob: `fraction`, 0..1, leaves as `part`.
///
/// Like {@link Splitter}, but for a design spec to turn; values beyond 0..1 count as its ends.
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
        double fraction = Math.clamp(inlets.knob(0), 0, 1);
        Stream in = inlets.stream(0);
        return Work.of(in.times(fraction), in.times(1 - fraction));
    }
}
