package org.diaspore.flowsheet;

import java.util.List;
import org.diaspore.chemistry.InputException;

/// The Jacobian of a loop from the slopes of its operations, multiplied through in the order of the
/// flow.
///
/// Each operation is run again once for each number of its inlets that any unknown moves. That
/// costs about as many passes as an inlet has numbers, however many unknowns the loop has.
final class ChainRule {
    private final Loop loop;
    private final Network network;
    private final Unknowns unknowns;
    private final State state;
    private final double[] x;
    private final Slopes[] guessed; // of torn streams, by stream
    private final Slopes[] made; // by stream
    private final double[][] readings; // by spec; slopes
    private int runs;

    /// @param state as one pass from the unknowns `x` left it
    ChainRule(Loop loop, Unknowns unknowns, State state, double[] x) {
        this.loop = loop;
        this.network = loop.network;
        this.unknowns = unknowns;
        this.state = state;
        this.x = x;
        this.guessed = new Slopes[network.streams.length];
        this.made = new Slopes[network.streams.length];
        this.readings = new double[loop.specs.size()][unknowns.size];
    }

    /// How many times an operation was run.
    int runs() {
        return runs;
    }

    /// Change of each scaled residual with each scaled unknown, row-major.
    double[] jacobian() {
        for (int t = 0; t < loop.torn.length; t++) {
            guessed[loop.torn[t]] = guess(t);
            made[loop.torn[t]] = new Slopes(unknowns.shape(t), unknowns.size);
        }
        for (int node : loop.order) {
            new Differences(node).run();
        }
        for (int s = 0; s < loop.specs.size(); s++) {
            if (loop.specs.get(s).reading() instanceof Reading.OfStreams of) {
                read(of, readings[s]);
            }
        }
        return assembled();
    }

    private Slopes guess(int t) {
        Slopes slopes = new Slopes(unknowns.shape(t), unknowns.size);
        for (int k = 0; k <= slopes.shape.temperature(); k++) {
            int u = unknowns.offset[t] + k;
            slopes.row(k)[u] = unknowns.scale[u];
        }
        return slopes;
    }

    private double[] assembled() {
        int n = unknowns.size;
        double[] jacobian = new double[n * n];
        for (int t = 0; t < loop.torn.length; t++) {
            Slopes slopes = made[loop.torn[t]];
            boolean empty = state.made[loop.torn[t]].isEmpty();
            for (int k = 0; k <= slopes.shape.temperature(); k++) {
                int u = unknowns.offset[t] + k;
                if (slopes.feels(k)) {
                    axpy(1 / unknowns.scale[u], slopes.row(k), jacobian, u * n);
                }
                if (k < slopes.shape.temperature() || !empty) {
                    jacobian[u * n + u] -= 1;
                }
            }
        }
        for (int s = 0; s < readings.length; s++) {
            System.arraycopy(readings[s], 0, jacobian, (unknowns.specOffset() + s) * n, n);
        }
        return jacobian;
    }

    private void read(Reading.OfStreams of, double[] slopes) {
        Stream[] streams = new Stream[of.streams().size()];
        int[] index = new int[streams.length];
        for (int i = 0; i < streams.length; i++) {
            index[i] = network.stream(of.streams().get(i));
            streams[i] = state.made[index[i]];
        }
        double base = of.value().applyAsDouble(List.of(streams));
        for (int i = 0; i < streams.length; i++) {
            Slopes own = made[index[i]];
            if (own == null) {
                continue;
            }
            Stream here = streams[i];
            double[] scales = own.shape.scales(here);
            for (int k = 0; k < own.shape.size(); k++) {
                if (own.feels(k)) {
                    double h = Iterate.PERTURBATION * scales[k];
                    streams[i] = own.shape.moved(here, k, h);
                    double moved = of.value().applyAsDouble(List.of(streams));
                    axpy((moved - base) / h, own.row(k), slopes, 0);
                }
            }
            streams[i] = here;
        }
    }

    private static void axpy(double factor, double[] row, double[] sum, int from) {
        if (factor != 0) {
            for (int i = 0; i < row.length; i++) {
                sum[from + i] += factor * row[i];
            }
        }
    }

    /// One operation, run again for each of its inlets' numbers.
    private final class Differences {
        private final int node;
        private final int[] out;
        private final Stream[] in;
        private final double[] knobs;

        Differences(int node) {
            this.node = node;
            this.out = network.outletStreams[node];
            Inlets inlets = state.inlets(network, node);
            this.knobs = state.knobs[node].clone();
            this.in = new Stream[network.inletStreams[node].length];
            for (int p = 0; p < in.length; p++) {
                in[p] = inlets.stream(p);
            }
            for (int stream : out) {
                if (made[stream] == null) {
                    made[stream] = new Slopes(StreamShape.of(state.made[stream]), unknowns.size);
                }
            }
        }

        void run() {
            for (int p = 0; p < in.length; p++) {
                Slopes slopes = port(network.inletStreams[node][p], in[p]);
                Stream here = in[p];
                double[] scales = slopes.shape.scales(here);
                for (int k = 0; k < slopes.shape.size(); k++) {
                    if (slopes.feels(k)) {
                        double h = Iterate.PERTURBATION * scales[k];
                        in[p] = slopes.shape.moved(here, k, h);
                        spread(1 / h, slopes.row(k));
                    }
                }
                in[p] = here;
            }
            for (int s = 0; s < loop.specs.size(); s++) {
                turn(s);
            }
        }

        private void turn(int s) {
            int u = unknowns.specOffset() + s;
            Spec spec = loop.specs.get(s);
            double h = Iterate.PERTURBATION * spec.scale();
            if (x[u] + h > spec.upper()) {
                h = -h;
            }
            if (loop.move(s, node, h, knobs)) {
                double[] unit = new double[unknowns.size];
                unit[u] = spec.scale();
                spread(1 / h, unit);
                System.arraycopy(state.knobs[node], 0, knobs, 0, knobs.length);
            }
        }

        /// Adds what the outlets' change makes of a row of slopes.
        private void spread(double perChange, double[] row) {
            runs++;
            Work work;
            try {
                work = network.nodes[node].operation().run(new Inlets(in, knobs));
            } catch (InputException e) {
                return; // taken as without effect; the updates learn it
            }
            for (int o = 0; o < out.length; o++) {
                Stream base = state.made[out[o]];
                Stream moved = work.outlets().get(o);
                Slopes slopes = made[out[o]];
                for (int k = 0; k < slopes.shape.size(); k++) {
                    double change = slopes.shape.number(moved, k) - slopes.shape.number(base, k);
                    if (change != 0) {
                        axpy(change * perChange, row, slopes.row(k), 0);
                    }
                }
            }
            for (int s = 0; s < readings.length; s++) {
                if (loop.specs.get(s).reading() instanceof Reading.OfLedger of
                        && network.node(of.node()) == node) {
                    double change = of.value().applyAsDouble(work.ledger()) - loop.read(state, s);
                    axpy(change * perChange, row, readings[s], 0);
                }
            }
        }

        /// Slopes of what streams that meet at a port mix to.
        private Slopes port(int[] meeting, Stream mixed) {
            if (meeting.length == 1) {
                return slopes(meeting[0]);
            }
            Slopes slopes = new Slopes(StreamShape.of(mixed), unknowns.size);
            Stream[] parts = new Stream[meeting.length];
            for (int i = 0; i < parts.length; i++) {
                parts[i] = state.streams[meeting[i]];
            }
            double[] base = slopes.shape.numbers(mixed);
            for (int i = 0; i < parts.length; i++) {
                Slopes own = slopes(meeting[i]);
                Stream here = parts[i];
                double[] scales = own.shape.scales(here);
                for (int k = 0; k < own.shape.size(); k++) {
                    if (own.feels(k)) {
                        double h = Iterate.PERTURBATION * scales[k];
                        parts[i] = own.shape.moved(here, k, h);
                        Stream moved = Stream.mix(parts);
                        for (int j = 0; j < base.length; j++) {
                            double change = slopes.shape.number(moved, j) - base[j];
                            if (change != 0) {
                                axpy(change / h, own.row(k), slopes.row(j), 0);
                            }
                        }
                    }
                }
                parts[i] = here;
            }
            return slopes;
        }

        private Slopes slopes(int stream) {
            if (guessed[stream] != null) {
                return guessed[stream];
            }
            return made[stream] == null
                    ? new Slopes(StreamShape.of(state.streams[stream]), unknowns.size)
                    : made[stream];
        }
    }

    /// How the numbers of a stream answer the scaled unknowns: a row for each number that does.
    private static final class Slopes {
        private static final double[] NONE = new double[0];

        final StreamShape shape;
        private final double[][] rows;
        private final int unknowns;

        Slopes(StreamShape shape, int unknowns) {
            this.shape = shape;
            this.unknowns = unknowns;
            this.rows = new double[shape.size()][];
            java.util.Arrays.fill(rows, NONE);
        }

        boolean feels(int k) {
            return rows[k].length > 0;
        }

        double[] row(int k) {
            if (rows[k].length == 0) {
                rows[k] = new double[unknowns];
            }
            return rows[k];
        }
    }
}
