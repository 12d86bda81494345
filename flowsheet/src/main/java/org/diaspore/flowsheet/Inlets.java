package org.diaspore.flowsheet;

/// What an operation is given: one stream for each inlet port and one number for each knob, in the
/// order the operation declares them.
public final class Inlets {
    private final Stream[] streams;
    private final double[] knobs;

    public Inlets(Stream[] streams, double[] knobs) {
        this.streams = streams.clone();
        this.knobs = knobs.clone();
    }

    /// Inlets without knobs.
    public static Inlets of(Stream... streams) {
        return new Inlets(streams, new double[0]);
    }

    public Stream stream(int port) {
        return streams[port];
    }

    public double knob(int index) {
        return knobs[index];
    }
}
