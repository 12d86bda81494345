package org.diaspore.flowsheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A flowsheet with names turned to indices: who makes and who takes each stream.
final class Network {
    final Flowsheet flowsheet;
    final Node[] nodes;
    final String[] streams;
    final int[] producer;
    final int[] consumer; // -1 where a stream leaves the plant
    final int[][][] inletStreams; // node, port, stream
    final int[][] outletStreams; // node, port
    final Map<String, Integer> streamIndex = new HashMap<>();
    final Map<String, Integer> nodeIndex = new HashMap<>();

    Network(Flowsheet flowsheet) {
        this.flowsheet = flowsheet;
        this.nodes = flowsheet.nodes().toArray(new Node[0]);
        List<String> names = new ArrayList<>();
        for (int n = 0; n < nodes.length; n++) {
            nodeIndex.put(nodes[n].name(), n);
            for (String stream : nodes[n].outletStreams()) {
                streamIndex.put(stream, names.size());
                names.add(stream);
            }
        }
        this.streams = names.toArray(new String[0]);
        this.producer = new int[streams.length];
        this.consumer = new int[streams.length];
        this.inletStreams = new int[nodes.length][][];
        this.outletStreams = new int[nodes.length][];
        java.util.Arrays.fill(consumer, -1);
        for (int n = 0; n < nodes.length; n++) {
            outletStreams[n] = indices(nodes[n].outletStreams());
            for (int stream : outletStreams[n]) {
                producer[stream] = n;
            }
        }
        for (int n = 0; n < nodes.length; n++) {
            List<List<String>> ports = nodes[n].inletStreams();
            inletStreams[n] = new int[ports.size()][];
            for (int p = 0; p < ports.size(); p++) {
                inletStreams[n][p] = indices(ports.get(p));
                for (int stream : inletStreams[n][p]) {
                    consumer[stream] = n;
                }
            }
        }
    }

    int stream(String name) {
        Integer index = streamIndex.get(name);
        if (index == null) {
            throw new IllegalArgumentException("flowsheet has no stream " + name);
        }
        return index;
    }

    int node(String name) {
        Integer index = nodeIndex.get(name);
        if (index == null) {
            throw new IllegalArgumentException("flowsheet has no node " + name);
        }
        return index;
    }

    private int[] indices(List<String> names) {
        return names.stream().mapToInt(this::stream).toArray();
    }

    /// The nodes whose work a reading looks at.
    int[] readNodes(Reading reading) {
        return switch (reading) {
            case Reading.OfStreams of ->
                    of.streams().stream().mapToInt(s -> producer[stream(s)]).toArray();
            case Reading.OfLedger of -> new int[] {node(of.node())};
        };
    }
}
