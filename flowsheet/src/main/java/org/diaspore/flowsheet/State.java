package org.diaspore.flowsheet;

import java.util.ArrayList;
import java.util.List;

/// The streams, ledgers and knobs of a network while it is being solved: plain arrays, by index.
final class State {
    final Stream[] streams;

    /// What the producers made; differs from `streams`, which consumers see, where a stream is
    /// torn.
    final Stream[] made;

    final boolean[] torn;
    final Ledger[] ledgers;
    final double[][] knobs;

    State(Network network) {
        streams = new Stream[network.streams.length];
        java.util.Arrays.fill(streams, Stream.none());
        made = streams.clone();
        torn = new boolean[streams.length];
        ledgers = new Ledger[network.nodes.length];
        java.util.Arrays.fill(ledgers, Ledger.EMPTY);
        knobs = new double[network.nodes.length][];
        for (int n = 0; n < knobs.length; n++) {
            knobs[n] = new double[network.nodes[n].operation().knobs().size()];
            java.util.Arrays.fill(knobs[n], 1.0);
        }
    }

    /// Takes over the streams and ledgers of another state; knobs stay.
    void copyFrom(State other) {
        System.arraycopy(other.streams, 0, streams, 0, streams.length);
        System.arraycopy(other.made, 0, made, 0, made.length);
        System.arraycopy(other.ledgers, 0, ledgers, 0, ledgers.length);
    }

    /// Runs one node on the streams as they stand.
    void run(Network network, int node) {
        Work work = network.nodes[node].operation().run(inlets(network, node));
        int[] out = network.outletStreams[node];
        for (int p = 0; p < out.length; p++) {
            made[out[p]] = work.outlets().get(p);
            if (!torn[out[p]]) {
                streams[out[p]] = made[out[p]];
            }
        }
        ledgers[node] = work.ledger();
    }

    /// How well the work of a node closes, between what it was given and what it made.
    Balance balance(Network network, int node) {
        List<Stream> in = new ArrayList<>();
        for (int[] port : network.inletStreams[node]) {
            for (int stream : port) {
                in.add(streams[stream]);
            }
        }
        List<Stream> out = new ArrayList<>();
        for (int stream : network.outletStreams[node]) {
            out.add(made[stream]);
        }
        return Balance.of(in, List.of(ledgers[node]), out);
    }

    Inlets inlets(Network network, int node) {
        int[][] ports = network.inletStreams[node];
        Stream[] in = new Stream[ports.length];
        for (int p = 0; p < ports.length; p++) {
            int[] meeting = ports[p];
            if (meeting.length == 1) {
                in[p] = streams[meeting[0]];
            } else {
                Stream[] parts = new Stream[meeting.length];
                for (int i = 0; i < parts.length; i++) {
                    parts[i] = streams[meeting[i]];
                }
                in[p] = Stream.mix(parts);
            }
        }
        return new Inlets(in, knobs[node]);
    }
}
