package org.diaspore.flowsheet;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// A plant as data: nodes, specs, and first guesses of streams that may be torn.
///
/// Every stream has one producer and at most one consumer; a stream nobody consumes leaves the
/// plant.
public record Flowsheet(
        String name, List<Node> nodes, List<Spec> specs, Map<String, Stream> starts) {
    public Flowsheet {
        nodes = List.copyOf(nodes);
        specs = List.copyOf(specs);
        starts = Collections.unmodifiableMap(new LinkedHashMap<>(starts));
        check(nodes, specs);
    }

    private static void check(List<Node> nodes, List<Spec> specs) {
        Set<String> made = new HashSet<>();
        Set<String> used = new HashSet<>();
        Map<String, Node> byName = new HashMap<>();
        for (Node node : nodes) {
            require(byName.put(node.name(), node) == null, node.name() + " stands twice");
            for (String stream : node.outletStreams()) {
                require(made.add(stream), stream + " is made twice");
            }
        }
        for (Node node : nodes) {
            for (List<String> port : node.inletStreams()) {
                for (String stream : port) {
                    require(made.contains(stream), node.name() + " takes unknown " + stream);
                    require(used.add(stream), stream + " is taken twice");
                }
            }
        }
        for (Spec spec : specs) {
            for (Spec.Turn turn : spec.turns()) {
                Node node = byName.get(turn.node());
                require(
                        node != null && node.operation().knobs().contains(turn.knob()),
                        spec.name() + " turns unknown knob " + turn);
            }
        }
    }

    private static void require(boolean holds, String complaint) {
        if (!holds) {
            throw new IllegalArgumentException("flowsheet: " + complaint);
        }
    }

    /// Draws a flowsheet node by node.
    public static final class Builder {
        private final String name;
        private final List<Node> nodes = new ArrayList<>();
        private final List<Spec> specs = new ArrayList<>();
        private final Map<String, Stream> starts = new LinkedHashMap<>();
        private String group = "plant";

        public Builder(String name) {
            this.name = name;
        }

        /// Nodes that follow belong to this part of the plant.
        public Builder group(String newGroup) {
            group = newGroup;
            return this;
        }

        /// Adds a node; each `in` entry lists the streams of one inlet port separated by blanks.
        public Builder node(
                String nodeName, Operation operation, List<String> in, List<String> out) {
            List<List<String>> ports =
                    in.stream()
                            .map(text ->
                                    text.isBlank() ? List.<String>of() : List.of(text.split(" ")))
                            .toList();
            nodes.add(new Node(nodeName, group, operation, ports, out));
            return this;
        }

        public Builder spec(Spec spec) {
            specs.add(spec);
            return this;
        }

        /// A first guess for a stream, used where it is torn.
        public Builder start(String stream, Stream guess) {
            starts.put(stream, guess);
            return this;
        }

        public Flowsheet build() {
            return new Flowsheet(name, nodes, specs, starts);
        }
    }
}
