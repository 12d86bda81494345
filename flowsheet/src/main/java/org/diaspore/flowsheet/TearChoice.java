package org.diaspore.flowsheet;

import java.util.List;

/// Which streams of a loop are guessed so that the rest can be computed in order.
public sealed interface TearChoice {
    /// Few tears: cut again and again the stream whose cut breaks the most, preferring streams that
    /// come with a first guess.
    TearChoice FEWEST = new Fewest();

    /// The streams that run against the order in which the nodes are drawn.
    TearChoice AS_DRAWN = new AsDrawn();

    /// See {@link #FEWEST}.
    record Fewest() implements TearChoice {}

    /// See {@link #AS_DRAWN}.
    record AsDrawn() implements TearChoice {}

    /// The streams named, each while it still closes a loop, and more by {@link #FEWEST} where they
    /// do not cut every loop.
    record Named(List<String> streams) implements TearChoice {
        public Named {
            streams = List.copyOf(streams);
        }
    }
}
