package org.diaspore.flowsheet;

import java.util.List;
import java.util.function.ToDoubleFunction;

/// A number read off a flowsheet's state.
public sealed interface Reading {
    /// A function of streams, in the order they are named.
    record OfStreams(List<String> streams, ToDoubleFunction<List<Stream>> value)
            implements Reading {
        public OfStreams {
            streams = List.copyOf(streams);
        }
    }

    /// A function of a node's ledger.
    record OfLedger(String node, ToDoubleFunction<Ledger> value) implements Reading {}
}
