package org.diaspore.flowsheet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.diaspore.chemistry.InputException;

/// Where the solution of a loop stands: the unknowns, the state they give, and the residual.
///
/// What an accelerator needs of a point: evaluate it, take a step from it with care. {@link Slopes}
/// are measured there.
final class Iterate {
    /// Largest scaled residual of a converged loop.
    static final double TOLERANCE = 1e-11;

    /// Accepted when rounding stops progress above {@link #TOLERANCE}.
    static final double ACCEPTABLE = 1e-9;

    static final double PERTURBATION = 1e-6;
    private static final int WARM_UP_PASSES = 10;
    private static final int MOST_ATTEMPTS = 5;

    final Loop loop;
    final State state;
    private final State beginning;
    private final double[] firstVariables;
    final List<Double> history = new ArrayList<>();
    int steps;
    int passes;
    Unknowns unknowns;
    double[] x;
    double[] r;

    /// What an operation or reading found without meaning in the last pass; empty after a good one.
    String refusal = "";

    /// Runs the loop a few times from its guesses and reads the unknowns off.
    Iterate(Loop loop, State state, double[] variables) {
        this.loop = loop;
        this.state = state;
        for (int stream : loop.torn) {
            state.torn[stream] = true;
            state.made[stream] = state.streams[stream];
        }
        for (int s = 0; s < variables.length; s++) {
            loop.turn(state, s, variables[s]);
        }
        boolean[] given = new boolean[state.streams.length];
        for (int stream : loop.torn) {
            given[stream] = !state.streams[stream].isEmpty();
        }
        run();
        for (int i = 0; i < WARM_UP_PASSES; i++) {
            if (!fill(given)) {
                break;
            }
        }
        this.beginning = new State(loop.network);
        beginning.copyFrom(state);
        this.firstVariables = variables.clone();
        this.unknowns = new Unknowns(loop, state);
        this.x = unknowns.guessed(state, variables);
        this.r = residual();
    }

    /// Back to the first guesses.
    void reset() {
        state.copyFrom(beginning);
        for (int s = 0; s < firstVariables.length; s++) {
            loop.turn(state, s, firstVariables[s]);
        }
        refusal = "";
        unknowns = new Unknowns(loop, state);
        x = unknowns.guessed(state, firstVariables);
        r = residual();
    }

    /// One pass; an operation that refuses its inlets ends it.
    private void run() {
        passes++;
        try {
            loop.runAll(state);
            refusal = "";
        } catch (InputException e) {
            refusal = String.valueOf(e.getMessage());
        }
    }

    /// The residual of the last pass; not a number where an operation or a reading refused.
    private double[] residual() {
        if (refusal.isEmpty()) {
            try {
                return unknowns.residual(state);
            } catch (InputException e) {
                refusal = String.valueOf(e.getMessage());
            }
        }
        double[] none = new double[unknowns.size];
        Arrays.fill(none, Double.NaN);
        return none;
    }

    /// One pass with what was made put in where no guess was given.
    ///
    /// @return whether there is such a place
    private boolean fill(boolean[] given) {
        boolean any = false;
        for (int stream : loop.torn) {
            if (!given[stream]) {
                state.streams[stream] = state.made[stream];
                any = true;
            }
        }
        if (any) {
            run();
        }
        return any;
    }

    /// One turn of direct substitution; the unknowns are not read anew.
    private void substitute() {
        for (int stream : loop.torn) {
            state.streams[stream] = state.made[stream];
        }
        run();
    }

    /// One turn of direct substitution, and the unknowns read anew with their scales.
    void restart() {
        substituteAndRead(variables());
    }

    /// @return whether every operation took it; if not, all stands as before
    boolean substituteAndRead(double[] variables) {
        State before = new State(loop.network);
        before.copyFrom(state);
        Unknowns unknownsBefore = unknowns;
        double[] xBefore = x;
        double[] rBefore = r;
        substitute();
        unknowns = new Unknowns(loop, state);
        x = unknowns.guessed(state, variables);
        r = residual();
        if (refusal.isEmpty()) {
            return true;
        }
        state.copyFrom(before);
        unknowns = unknownsBefore;
        x = xBefore;
        r = rBefore;
        double[] old = variables();
        for (int s = 0; s < old.length; s++) {
            loop.turn(state, s, old[s]);
        }
        return false;
    }

    /// A torn stream that took up a new substance gets an unknown for it.
    boolean regrow() {
        if (!unknowns.misses(state)) {
            return false;
        }
        return substituteAndRead(variables());
    }

    double[] variables() {
        return Arrays.copyOfRange(x, unknowns.specOffset(), x.length);
    }

    void evaluate(double[] at) {
        x = at;
        unknowns.put(x, state);
        run();
        r = residual();
    }

    /// Largest residual, each amount by its size now: what builds up in a loop outgrows its first
    /// scale.
    double norm() {
        double largest = 0;
        for (int u = 0; u < r.length; u++) {
            double value = Math.abs(r[u]);
            if (Double.isNaN(value)) {
                return Double.POSITIVE_INFINITY;
            }
            if (unknowns.isAmount(u)) {
                double scale = unknowns.scale[u];
                double size = Math.max(Math.abs(x[u]), Math.abs(x[u] + r[u] * scale));
                value *= scale / Math.max(scale, size);
            }
            largest = Math.max(largest, value);
        }
        return largest;
    }

    static double norm(double[] r) {
        double largest = 0;
        for (double value : r) {
            largest =
                    Double.isNaN(value)
                            ? Double.POSITIVE_INFINITY
                            : Math.max(largest, Math.abs(value));
        }
        return largest;
    }

    /// Takes the step, or a shorter one while the residual grows.
    void advance(double[] d, double before) {
        double share = 1;
        double[] start = x;
        double[] startR = r;
        double[] bestX = x;
        double best = Double.POSITIVE_INFINITY;
        for (int attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
            evaluate(unknowns.step(start, d, startR, share));
            double now = norm();
            if (now < best) {
                best = now;
                bestX = x;
            }
            if (now < 1.5 * before || now < ACCEPTABLE) {
                break;
            }
            share *= 0.3;
        }
        if (x != bestX) {
            evaluate(bestX);
        }
        steps++;
        history.add(norm());
    }

    double[] negativeResidual() {
        return negative(r);
    }

    static double[] negative(double[] r) {
        double[] minus = new double[r.length];
        for (int i = 0; i < r.length; i++) {
            minus[i] = -r[i];
        }
        return minus;
    }
}
