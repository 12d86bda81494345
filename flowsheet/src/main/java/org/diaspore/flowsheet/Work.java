package org.diaspore.flowsheet;

import java.util.List;

/// What an operation gives back: one stream for each outlet port, and its ledger.
public record Work(List<Stream> outlets, Ledger ledger) {
    public Work {
        outlets = List.copyOf(outlets);
    }

    public static Work of(Ledger ledger, Stream... outlets) {
        return new Work(List.of(outlets), ledger);
    }

    public static Work of(Stream... outlets) {
        return new Work(List.of(outlets), Ledger.EMPTY);
    }
}
