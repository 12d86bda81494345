package org.diaspore.flowsheet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.diaspore.chemistry.InputException;

/// One strongly connected part of a network, compiled: its nodes in order, its torn streams, its
/// specs.
///
/// A part without recycle or spec is a loop of one node and nothing to solve.
final class Loop {
    final Network network;
    final int[] order;
    final int[] torn;
    final List<Spec> specs;

    /// For each torn stream, then each spec: the nodes of `order` that feel it.
    final int[][] affected;

    private final int[][] turnNodes;
    private final int[][] turnKnobs;

    Loop(Network network, int[] component, List<Spec> specs, TearChoice choice) {
        this.network = network;
        this.specs = List.copyOf(specs);
        Tearing tearing = new Tearing(network, component, choice);
        this.torn = tearing.torn();
        this.order = tearing.order();
        this.turnNodes = new int[specs.size()][];
        this.turnKnobs = new int[specs.size()][];
        for (int s = 0; s < specs.size(); s++) {
            List<Spec.Turn> turns = specs.get(s).turns();
            turnNodes[s] = turns.stream().mapToInt(turn -> network.node(turn.node())).toArray();
            turnKnobs[s] =
                    turns.stream()
                            .mapToInt(turn ->
                                    network.nodes[network.node(turn.node())]
                                            .operation()
                                            .knobs()
                                            .indexOf(turn.knob()))
                            .toArray();
        }
        this.affected = affected();
    }

    boolean isSolved() {
        return torn.length > 0 || !specs.isEmpty();
    }

    List<String> nodeNames() {
        return Arrays.stream(order).mapToObj(n -> network.nodes[n].name()).toList();
    }

    List<String> tearNames() {
        return Arrays.stream(torn).mapToObj(s -> network.streams[s]).toList();
    }

    void runAll(State state) {
        run(state, order);
    }

    /// @throws InputException that names the node, when an operation refuses its inlets
    void run(State state, int[] nodes) {
        for (int node : nodes) {
            try {
                state.run(network, node);
            } catch (InputException e) {
                throw e.at(network.nodes[node].name());
            }
        }
    }

    void turn(State state, int spec, double variable) {
        List<Spec.Turn> turns = specs.get(spec).turns();
        for (int i = 0; i < turns.size(); i++) {
            state.knobs[turnNodes[spec][i]][turnKnobs[spec][i]] = turns.get(i).factor() * variable;
        }
    }

    /// Moves the knobs of one node as a change of a spec variable does.
    ///
    /// @return whether the spec turns a knob there
    boolean move(int spec, int node, double change, double[] knobs) {
        boolean any = false;
        for (int i = 0; i < turnNodes[spec].length; i++) {
            if (turnNodes[spec][i] == node) {
                knobs[turnKnobs[spec][i]] += specs.get(spec).turns().get(i).factor() * change;
                any = true;
            }
        }
        return any;
    }

    double read(State state, int spec) {
        return switch (specs.get(spec).reading()) {
            case Reading.OfStreams of -> {
                List<Stream> streams = new ArrayList<>(of.streams().size());
                for (String name : of.streams()) {
                    streams.add(state.made[network.stream(name)]);
                }
                yield of.value().applyAsDouble(streams);
            }
            case Reading.OfLedger of ->
                    of.value().applyAsDouble(state.ledgers[network.node(of.node())]);
        };
    }

    private int[][] affected() {
        int[][] affected = new int[torn.length + specs.size()][];
        for (int t = 0; t < torn.length; t++) {
            affected[t] = downstream(new int[] {network.consumer[torn[t]]});
        }
        for (int s = 0; s < specs.size(); s++) {
            affected[torn.length + s] = downstream(turnNodes[s]);
        }
        return affected;
    }

    private int[] downstream(int[] starts) {
        boolean[] feels = new boolean[network.nodes.length];
        for (int start : starts) {
            feels[start] = true;
        }
        boolean[] cut = new boolean[network.streams.length];
        for (int stream : torn) {
            cut[stream] = true;
        }
        List<Integer> nodes = new ArrayList<>();
        for (int node : order) {
            if (feels[node]) {
                nodes.add(node);
                for (int stream : network.outletStreams[node]) {
                    if (!cut[stream] && network.consumer[stream] >= 0) {
                        feels[network.consumer[stream]] = true;
                    }
                }
            }
        }
        return nodes.stream().mapToInt(Integer::intValue).toArray();
    }
}
