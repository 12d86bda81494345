package org.diaspore.flowsheet;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// The end of a solution: streams, ledgers, spec variables, and how well it converged.
///
/// @param memories how the loops answered their unknowns, for {@link Solver#solveFrom}
/// @param balance closure over the boundary of the whole plant
public record Outcome(
        Flowsheet flowsheet,
        boolean converged,
        Map<String, Stream> streams,
        Map<String, Ledger> ledgers,
        Map<String, Double> variables,
        List<LoopReport> loops,
        Balance balance,
        List<LoopMemory> memories) {

    public Stream stream(String name) {
        Stream stream = streams.get(name);
        if (stream == null) {
            throw new IllegalArgumentException("no stream " + name);
        }
        return stream;
    }

    public Ledger ledger(String node) {
        Ledger ledger = ledgers.get(node);
        if (ledger == null) {
            throw new IllegalArgumentException("no node " + node);
        }
        return ledger;
    }

    public boolean hasStream(String name) {
        return streams.containsKey(name);
    }

    public boolean hasNode(String name) {
        return ledgers.containsKey(name);
    }

    public int iterations() {
        return loops.stream().mapToInt(LoopReport::iterations).sum();
    }

    public int passes() {
        return loops.stream().mapToInt(LoopReport::passes).sum();
    }

    /// Why it did not converge, for people; empty when it did.
    public String complaint() {
        return loops.stream()
                .filter(loop -> !loop.converged())
                .map(Outcome::complaint)
                .collect(Collectors.joining("\n"));
    }

    private static String complaint(LoopReport loop) {
        if (!loop.pinned().isEmpty()) {
            return "cannot be met within its range: " + String.join(", ", loop.pinned());
        }
        if (!loop.refusal().isEmpty()) {
            return "the solution went where " + loop.refusal();
        }
        return "the loop through "
                + String.join(", ", loop.tears())
                + " did not come together in "
                + loop.iterations()
                + " steps; furthest off: "
                + loop.worst().stream()
                        .map(worst -> worst.unknown() + " by " + worst.residual())
                        .collect(Collectors.joining(", "));
    }
}
