package org.diaspore.flowsheet;

import java.util.ArrayList;
import java.util.List;
import org.diaspore.chemistry.Substances;

/// The unknowns of a loop as one vector: for each torn stream the amounts of the substances it
/// holds and its temperature, then the variable of each spec.
///
/// Each unknown has a scale; amounts are scaled by their own size, never below a small share of
/// their stream, temperature by 100 K.
final class Unknowns {
    private static final double FLOOR_OF_STREAM = 1e-6;
    private static final double TEMPERATURE_SCALE_K = 100;
    private static final double MOST_GROWTH = 10;
    private static final double LOWEST_K = 250;
    private static final double HIGHEST_K = 2500;

    private final Loop loop;
    final int[][] substances; // for each torn stream
    final int[] offset;
    final int size;
    final double[] scale;

    /// Reads the active substances off the state: those guessed or made in a torn stream.
    Unknowns(Loop loop, State state) {
        this.loop = loop;
        this.substances = new int[loop.torn.length][];
        this.offset = new int[loop.torn.length];
        int at = 0;
        for (int t = 0; t < loop.torn.length; t++) {
            substances[t] = active(state, loop.torn[t]);
            offset[t] = at;
            at += substances[t].length + 1;
        }
        this.size = at + loop.specs.size();
        this.scale = new double[size];
        for (int t = 0; t < loop.torn.length; t++) {
            scaleStream(state, t);
        }
        for (int s = 0; s < loop.specs.size(); s++) {
            scale[at + s] = loop.specs.get(s).scale();
        }
    }

    private static int[] active(State state, int stream) {
        List<Integer> active = new ArrayList<>();
        for (int i = 0; i < Substances.count(); i++) {
            if (state.streams[stream].amount(i) != 0 || state.made[stream].amount(i) != 0) {
                active.add(i);
            }
        }
        return active.stream().mapToInt(Integer::intValue).toArray();
    }

    private void scaleStream(State state, int t) {
        Stream guess = state.streams[loop.torn[t]];
        Stream made = state.made[loop.torn[t]];
        double total = 0;
        for (int i : substances[t]) {
            total += Math.max(Math.abs(guess.amount(i)), Math.abs(made.amount(i)));
        }
        for (int k = 0; k < substances[t].length; k++) {
            int i = substances[t][k];
            double own = Math.max(Math.abs(guess.amount(i)), Math.abs(made.amount(i)));
            scale[offset[t] + k] = Math.max(own, FLOOR_OF_STREAM * total);
        }
        scale[offset[t] + substances[t].length] = TEMPERATURE_SCALE_K;
    }

    /// Whether a producer now makes a substance that has no unknown.
    boolean misses(State state) {
        for (int t = 0; t < loop.torn.length; t++) {
            int k = 0;
            for (int i = 0; i < Substances.count(); i++) {
                boolean known = k < substances[t].length && substances[t][k] == i;
                if (known) {
                    k++;
                } else if (state.made[loop.torn[t]].amount(i) != 0) {
                    return true;
                }
            }
        }
        return false;
    }

    boolean isAmount(int unknown) {
        int owner = owner(unknown);
        return owner < loop.torn.length && unknown - offset[owner] < substances[owner].length;
    }

    int specOffset() {
        return size - loop.specs.size();
    }

    /// Which torn stream or spec an unknown belongs to, numbered as in {@link Loop#affected}.
    int owner(int unknown) {
        if (unknown >= specOffset()) {
            return loop.torn.length + unknown - specOffset();
        }
        int t = loop.torn.length - 1;
        while (offset[t] > unknown) {
            t--;
        }
        return t;
    }

    /// Puts a vector into the state as guesses and knobs.
    void put(double[] x, State state) {
        for (int t = 0; t < loop.torn.length; t++) {
            putStream(x, t, state);
        }
        for (int s = 0; s < loop.specs.size(); s++) {
            loop.turn(state, s, x[specOffset() + s]);
        }
    }

    void putStream(double[] x, int t, State state) {
        double[] amounts = new double[Substances.count()];
        for (int k = 0; k < substances[t].length; k++) {
            amounts[substances[t][k]] = x[offset[t] + k];
        }
        state.streams[loop.torn[t]] =
                Stream.of(
                        amounts,
                        x[offset[t] + substances[t].length],
                        state.made[loop.torn[t]].pressurePa());
    }

    /// The vector of what is guessed now; spec variables as given.
    double[] guessed(State state, double[] variables) {
        double[] x = new double[size];
        for (int t = 0; t < loop.torn.length; t++) {
            copy(state.streams[loop.torn[t]], t, x);
        }
        System.arraycopy(variables, 0, x, specOffset(), variables.length);
        return x;
    }

    private void copy(Stream stream, int t, double[] x) {
        for (int k = 0; k < substances[t].length; k++) {
            x[offset[t] + k] = stream.amount(substances[t][k]);
        }
        x[offset[t] + substances[t].length] = stream.temperatureK();
    }

    /// Made minus guessed for streams, readings for specs, scaled.
    double[] residual(State state) {
        double[] r = new double[size];
        for (int t = 0; t < loop.torn.length; t++) {
            Stream guess = state.streams[loop.torn[t]];
            Stream made = state.made[loop.torn[t]];
            for (int k = 0; k < substances[t].length; k++) {
                int i = substances[t][k];
                r[offset[t] + k] = (made.amount(i) - guess.amount(i)) / scale[offset[t] + k];
            }
            r[offset[t] + substances[t].length] =
                    made.isEmpty()
                            ? 0
                            : (made.temperatureK() - guess.temperatureK()) / TEMPERATURE_SCALE_K;
        }
        for (int s = 0; s < loop.specs.size(); s++) {
            r[specOffset() + s] = loop.read(state, s);
        }
        return r;
    }

    /// Holds a step inside what is possible: no negative amounts, none cut by more than nine tenths
    /// at once, temperatures and spec variables in their ranges.
    ///
    /// A step that is not a number moves nothing: from a state without meaning there is no way on.
    double[] step(double[] x, double[] wantedStep, double[] residual, double share) {
        double[] scaledStep = wantedStep.clone();
        for (int u = 0; u < size; u++) {
            if (!Double.isFinite(scaledStep[u]) || !Double.isFinite(residual[u])) {
                scaledStep[u] = 0;
            }
        }
        double[] next = new double[size];
        for (int t = 0; t < loop.torn.length; t++) {
            for (int k = 0; k < substances[t].length; k++) {
                int u = offset[t] + k;
                double made = Double.isFinite(residual[u]) ? x[u] + scale[u] * residual[u] : x[u];
                double least = Math.max(0, Math.min(0.1 * x[u], made));
                double most = MOST_GROWTH * (Math.max(x[u], made) + scale[u]);
                next[u] = Math.clamp(x[u] + share * scale[u] * scaledStep[u], least, most);
            }
            int u = offset[t] + substances[t].length;
            next[u] =
                    Math.clamp(
                            x[u] + Math.clamp(share * scale[u] * scaledStep[u], -100, 100),
                            LOWEST_K,
                            HIGHEST_K);
        }
        for (int s = 0; s < loop.specs.size(); s++) {
            int u = specOffset() + s;
            Spec spec = loop.specs.get(s);
            next[u] =
                    Math.clamp(x[u] + share * scale[u] * scaledStep[u], spec.lower(), spec.upper());
        }
        return next;
    }

    /// Names an unknown for people.
    String name(int unknown) {
        int owner = owner(unknown);
        if (owner >= loop.torn.length) {
            return "spec " + loop.specs.get(owner - loop.torn.length).name();
        }
        int k = unknown - offset[owner];
        String what =
                k == substances[owner].length
                        ? "temperature"
                        : Substances.get(substances[owner][k]).name();
        return what + " in " + loop.network.streams[loop.torn[owner]];
    }
}
