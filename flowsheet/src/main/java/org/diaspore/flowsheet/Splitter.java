package org.diaspore.flowsheet;

import java.util.List;

/// A stream parted in two of the same composition.
///
/// @param fraction share that leaves by the first outlet, 0..1
public record Splitter(double fraction) implements Operation {
    public Splitter {
        if (!(fraction >= 0 && fraction <= 1)) {
            throw new IllegalArgumentException("fraction " + fraction);
        }
    }

    @Override
    public List<String> inlets() {
        return List.of("in");
    }

    @Override
    public List<String> outlets() {
        return List.of("part", "rest");
    }

    @Override
    public Work run(Inlets inlets) {
        Stream in = inlets.stream(0);
        return Work.of(in.times(fraction), in.times(1 - fraction));
    }
}
