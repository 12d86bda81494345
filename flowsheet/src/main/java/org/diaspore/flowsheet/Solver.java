package org.diaspore.flowsheet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.diaspore.chemistry.InputException;

/// A flowsheet compiled for solving: loops upstream first, each with its order and its tears.
///
/// Compile once, solve often; solving changes nothing here, so one solver may serve many threads.
public final class Solver {
    private final Network network;
    private final List<Loop> loops = new ArrayList<>();

    public Solver(Flowsheet flowsheet) {
        this(flowsheet, TearChoice.FEWEST);
    }

    public Solver(Flowsheet flowsheet, TearChoice choice) {
        this.network = new Network(flowsheet);
        boolean[] all = new boolean[network.nodes.length];
        Arrays.fill(all, true);
        List<Spec> waiting = new ArrayList<>(flowsheet.specs());
        for (int[] component : Components.of(informationGraph(), all)) {
            List<Spec> own =
                    waiting.stream().filter(spec -> turnsAndReads(spec, component)).toList();
            waiting.removeAll(own);
            loops.add(new Loop(network, component, own, choice));
        }
        if (!waiting.isEmpty()) {
            throw new IllegalArgumentException(
                    "no way leads from the knob to the reading of " + waiting.get(0).name());
        }
    }

    private boolean turnsAndReads(Spec spec, int[] component) {
        int knob = network.node(spec.turns().get(0).node());
        int read = network.readNodes(spec.reading())[0];
        return Arrays.binarySearch(component, knob) >= 0
                && Arrays.binarySearch(component, read) >= 0;
    }

    /// Edges along streams, and from where a spec reads to where it turns.
    private int[][] informationGraph() {
        List<List<Integer>> edges = new ArrayList<>();
        for (int n = 0; n < network.nodes.length; n++) {
            edges.add(new ArrayList<>());
        }
        for (int s = 0; s < network.streams.length; s++) {
            if (network.consumer[s] >= 0) {
                edges.get(network.producer[s]).add(network.consumer[s]);
            }
        }
        for (Spec spec : network.flowsheet.specs()) {
            for (int read : network.readNodes(spec.reading())) {
                for (Spec.Turn turn : spec.turns()) {
                    edges.get(read).add(network.node(turn.node()));
                }
            }
        }
        return edges.stream()
                .map(list -> list.stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
    }

    /// The torn streams, loop by loop.
    public List<String> tears() {
        return loops.stream().flatMap(loop -> loop.tearNames().stream()).toList();
    }

    /// Solves from the flowsheet's first guesses.
    ///
    /// @throws AssertionError when an operation of a converged flowsheet does not close: a bug
    public Outcome solve(Accelerator accelerator) {
        return solve(accelerator, network.flowsheet.starts(), Map.of(), List.of());
    }

    /// Solves from the end of an earlier solution of a like flowsheet.
    public Outcome solveFrom(Outcome earlier, Accelerator accelerator) {
        return solve(accelerator, earlier.streams(), earlier.variables(), earlier.memories());
    }

    /// Solves from given guesses of streams and spec variables; what is not given starts empty or
    /// at its own start.
    public Outcome solve(
            Accelerator accelerator, Map<String, Stream> streams, Map<String, Double> variables) {
        return solve(accelerator, streams, variables, List.of());
    }

    private Outcome solve(
            Accelerator accelerator,
            Map<String, Stream> streams,
            Map<String, Double> variables,
            List<LoopMemory> known) {
        State state = new State(network);
        Map<String, Double> found = new LinkedHashMap<>();
        List<LoopReport> reports = new ArrayList<>();
        List<LoopMemory> memories = new ArrayList<>();
        boolean converged = true;
        for (Loop loop : loops) {
            if (!loop.isSolved()) {
                runOnce(loop, state, converged);
                continue;
            }
            for (int stream : loop.torn) {
                state.streams[stream] =
                        streams.getOrDefault(network.streams[stream], Stream.none());
            }
            double[] start = new double[loop.specs.size()];
            for (int s = 0; s < start.length; s++) {
                Spec spec = loop.specs.get(s);
                start[s] =
                        Math.clamp(
                                variables.getOrDefault(spec.name(), spec.start()),
                                spec.lower(),
                                spec.upper());
            }
            Optional<LoopMemory> like =
                    known.stream().filter(memory -> memory.isOf(loop.tearNames())).findFirst();
            LoopSolver solver = new LoopSolver(loop, state, start, like);
            LoopReport report = solver.solve(accelerator);
            double[] end = solver.variables();
            for (int s = 0; s < end.length; s++) {
                found.put(loop.specs.get(s).name(), end[s]);
            }
            reports.add(report);
            solver.memory().ifPresent(memories::add);
            converged &= report.converged();
        }
        return outcome(state, converged, found, reports, memories);
    }

    /// Runs a part without recycle; behind a loop that did not converge, what it refuses stays
    /// unmade.
    private static void runOnce(Loop loop, State state, boolean converged) {
        try {
            loop.runAll(state);
        } catch (InputException e) {
            if (converged) {
                throw e;
            }
        }
    }

    private Outcome outcome(
            State state,
            boolean converged,
            Map<String, Double> variables,
            List<LoopReport> reports,
            List<LoopMemory> memories) {
        Map<String, Stream> streams = new LinkedHashMap<>();
        Map<String, Ledger> ledgers = new LinkedHashMap<>();
        List<Stream> feeds = new ArrayList<>();
        List<Stream> products = new ArrayList<>();
        for (int n = 0; n < network.nodes.length; n++) {
            Node node = network.nodes[n];
            ledgers.put(node.name(), state.ledgers[n]);
            for (int stream : network.outletStreams[n]) {
                streams.put(network.streams[stream], state.made[stream]);
                if (node.operation() instanceof Feed) {
                    feeds.add(state.made[stream]);
                }
                if (network.consumer[stream] < 0) {
                    products.add(state.made[stream]);
                }
            }
            if (converged && !(node.operation() instanceof Feed)) {
                state.balance(network, n).require(node.name());
            }
        }
        Balance balance = Balance.of(feeds, List.copyOf(ledgers.values()), products);
        return new Outcome(
                network.flowsheet,
                converged,
                streams,
                ledgers,
                variables,
                reports,
                balance,
                memories);
    }
}
