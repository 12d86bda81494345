package org.diaspore.flowsheet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.diaspore.chemistry.Substances;

/// The unknowns of a loop as one vector: for each torn stream the amounts of the substances it
/// holds, the size classes of its sized solid in place of that solid, and its temperature; then the
/// variable of each spec.
///
/// Each unknown has a scale; amounts are scaled by their own size, never below a small share of
/// their stream, temperature by 100 K.
final class Unknowns {
    private static final double FLOOR_OF_STREAM = 1e-6;
    private static final double TEMPERATURE_SCALE_K = 100;
    private static final double MOST_GROWTH = 10;
    private static final int MANY = 150;
    private static final double MOST_TURN = 0.5; // of a spec variable's scale, a step
    private static final double LOWEST_K = 250;
    private static final double HIGHEST_K = 2500;

    private final Loop loop;
    final int[][] substances; // for each torn stream
    private final SizedSolid[] sized; // for each torn stream, or NONE; tells solid and grid
    final int[] offset;
    final int size;
    final double[] scale;

    /// Reads the active substances off the state: those guessed or made in a torn stream.
    Unknowns(Loop loop, State state) {
        this.loop = loop;
        this.substances = new int[loop.torn.length][];
        this.sized = new SizedSolid[loop.torn.length];
        this.offset = new int[loop.torn.length];
        int at = 0;
        for (int t = 0; t < loop.torn.length; t++) {
            sized[t] = sized(state, loop.torn[t]);
            substances[t] = active(state, loop.torn[t], sized[t].substance());
            offset[t] = at;
            at += amounts(t) + 1;
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

    /// The sizes made, else those guessed; none where the solid is made without its sizes.
    private static SizedSolid sized(State state, int stream) {
        Stream made = state.made[stream];
        SizedSolid guessed = state.streams[stream].sizes();
        return made.sizes().isNone() && !isDropped(guessed, made) ? guessed : made.sizes();
    }

    /// Whether a stream holds a solid of which sizes are followed, but not its sizes.
    private static boolean isDropped(SizedSolid followed, Stream made) {
        return !followed.isNone()
                && made.sizes().isNone()
                && made.amount(followed.substance()) != 0;
    }

    /// The numbers of a torn stream in the order of its unknowns.
    StreamShape shape(int t) {
        return new StreamShape(substances[t], sized[t]);
    }

    /// How many unknown amounts a torn stream has: substances, then size classes.
    private int amounts(int t) {
        return substances[t].length + sized[t].classes();
    }

    /// The k-th unknown amount of a torn stream, as another stream has it.
    private double amount(Stream stream, int t, int k) {
        int classes = k - substances[t].length;
        if (classes < 0) {
            return stream.amount(substances[t][k]);
        }
        return stream.sizes().isNone() ? 0 : stream.sizes().molPerS(classes);
    }

    private static int[] active(State state, int stream, int sizedSolid) {
        List<Integer> active = new ArrayList<>();
        for (int i = 0; i < Substances.count(); i++) {
            if (i != sizedSolid
                    && (state.streams[stream].amount(i) != 0
                            || state.made[stream].amount(i) != 0)) {
                active.add(i);
            }
        }
        return active.stream().mapToInt(Integer::intValue).toArray();
    }

    private void scaleStream(State state, int t) {
        Stream guess = state.streams[loop.torn[t]];
        Stream made = state.made[loop.torn[t]];
        double total = 0;
        for (int k = 0; k < amounts(t); k++) {
            scale[offset[t] + k] =
                    Math.max(Math.abs(amount(guess, t, k)), Math.abs(amount(made, t, k)));
            total += scale[offset[t] + k];
        }
        for (int k = 0; k < amounts(t); k++) {
            scale[offset[t] + k] = Math.max(scale[offset[t] + k], FLOOR_OF_STREAM * total);
        }
        scale[offset[t] + amounts(t)] = TEMPERATURE_SCALE_K;
    }

    /// Whether a producer now makes a substance, or sizes, that have no unknown, or a solid without
    /// the sizes that stand for it.
    boolean misses(State state) {
        for (int t = 0; t < loop.torn.length; t++) {
            Stream made = state.made[loop.torn[t]];
            if (sized[t].isNone() && !made.sizes().isNone() || isDropped(sized[t], made)) {
                return true;
            }
            int k = 0;
            for (int i = 0; i < Substances.count(); i++) {
                boolean known = k < substances[t].length && substances[t][k] == i;
                if (known) {
                    k++;
                } else if (i != sized[t].substance() && made.amount(i) != 0) {
                    return true;
                }
            }
        }
        return false;
    }

    /// Whether the loop is a whole works, to be started up turn by turn and turned with care.
    boolean isLarge() {
        return size > MANY;
    }

    boolean isAmount(int unknown) {
        int owner = owner(unknown);
        return owner < loop.torn.length && unknown - offset[owner] < amounts(owner);
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
        Stream stream =
                Stream.of(
                        amounts, x[offset[t] + amounts(t)], state.made[loop.torn[t]].pressurePa());
        if (!sized[t].isNone()) {
            int from = offset[t] + substances[t].length;
            double[] classes = Arrays.copyOfRange(x, from, from + sized[t].classes());
            stream =
                    stream.withSizes(
                            new SizedSolid(sized[t].substance(), sized[t].grid(), classes));
        }
        state.streams[loop.torn[t]] = stream;
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
        for (int k = 0; k < amounts(t); k++) {
            x[offset[t] + k] = amount(stream, t, k);
        }
        x[offset[t] + amounts(t)] = stream.temperatureK();
    }

    /// Made minus guessed for streams, readings for specs, scaled.
    double[] residual(State state) {
        double[] r = new double[size];
        for (int t = 0; t < loop.torn.length; t++) {
            Stream guess = state.streams[loop.torn[t]];
            Stream made = state.made[loop.torn[t]];
            for (int k = 0; k < amounts(t); k++) {
                r[offset[t] + k] =
                        (amount(made, t, k) - amount(guess, t, k)) / scale[offset[t] + k];
            }
            r[offset[t] + amounts(t)] =
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
            for (int k = 0; k < amounts(t); k++) {
                int u = offset[t] + k;
                double made = Double.isFinite(residual[u]) ? x[u] + scale[u] * residual[u] : x[u];
                double least = Math.max(0, Math.min(0.1 * x[u], made));
                double most = MOST_GROWTH * (Math.max(x[u], made) + scale[u]);
                next[u] = Math.clamp(x[u] + share * scale[u] * scaledStep[u], least, most);
            }
            int u = offset[t] + amounts(t);
            next[u] =
                    Math.clamp(
                            x[u] + Math.clamp(share * scale[u] * scaledStep[u], -100, 100),
                            LOWEST_K,
                            HIGHEST_K);
        }
        double mostTurn = isLarge() ? MOST_TURN : Double.MAX_VALUE;
        for (int s = 0; s < loop.specs.size(); s++) {
            int u = specOffset() + s;
            Spec spec = loop.specs.get(s);
            double wanted = Math.clamp(share * scaledStep[u], -mostTurn, mostTurn);
            next[u] = Math.clamp(x[u] + scale[u] * wanted, spec.lower(), spec.upper());
        }
        return next;
    }

    /// What each unknown is, the same for loops of like plants.
    String[] keys() {
        String[] keys = new String[size];
        for (int t = 0; t < loop.torn.length; t++) {
            String stream = loop.network.streams[loop.torn[t]];
            for (int k = 0; k <= amounts(t); k++) {
                int own = substances[t].length;
                keys[offset[t] + k] =
                        k < own
                                ? stream + " " + substances[t][k]
                                : stream + (k < amounts(t) ? " class " + (k - own) : " T");
            }
        }
        for (int s = 0; s < loop.specs.size(); s++) {
            keys[specOffset() + s] = "spec " + loop.specs.get(s).name();
        }
        return keys;
    }

    /// Names an unknown for people.
    String name(int unknown) {
        int owner = owner(unknown);
        if (owner >= loop.torn.length) {
            return "spec " + loop.specs.get(owner - loop.torn.length).name();
        }
        int k = unknown - offset[owner];
        int own = substances[owner].length;
        String what =
                k < own
                        ? Substances.get(substances[owner][k]).name()
                        : k == amounts(owner)
                                ? "temperature"
                                : "size class %d of %s"
                                        .formatted(
                                                k - own + 1,
                                                Substances.get(sized[owner].substance()).name());
        return what + " in " + loop.network.streams[loop.torn[owner]];
    }
}
