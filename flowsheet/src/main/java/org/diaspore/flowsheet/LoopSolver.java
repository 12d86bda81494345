package org.diaspore.flowsheet;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.stream.IntStream;
import org.diaspore.chemistry.Element;

/// Brings the torn streams and specs of one loop together.
final class LoopSolver {
    /// Largest scaled residual of a converged loop.
    static final double TOLERANCE = 1e-11;

    /// Accepted when rounding stops progress above {@link #TOLERANCE}.
    private static final double ACCEPTABLE = 1e-9;

    private static final int WARM_UP_PASSES = 2;
    private static final int MOST_STEPS = 60;
    private static final int MOST_PASSES_DIRECT = 20_000;
    private static final double PERTURBATION = 1e-6;
    private static final double STALLED = 0.3;
    private static final int MIXED_STEPS = 5;

    /// Up to this many unknowns a full Jacobian at the start pays for itself.
    private static final int FEW_UNKNOWNS = 36;

    private final Loop loop;
    private final Accelerator accelerator;
    private final State state;
    private final List<Double> history = new ArrayList<>();
    private int steps;
    private int passes;
    private Unknowns unknowns;
    private double[] x;
    private double[] r;

    LoopSolver(Loop loop, Accelerator accelerator, State state, double[] variables) {
        this.loop = loop;
        this.accelerator = accelerator;
        this.state = state;
        for (int stream : loop.torn) {
            state.torn[stream] = true;
            state.made[stream] = state.streams[stream];
        }
        for (int s = 0; s < variables.length; s++) {
            loop.turn(state, s, variables[s]);
        }
        warmUp();
        this.unknowns = new Unknowns(loop, state);
        this.x = unknowns.guessed(state, variables);
        this.r = unknowns.residual(state);
    }

    private void warmUp() {
        loop.runAll(state);
        passes++;
        for (int i = 0; i < WARM_UP_PASSES; i++) {
            for (int stream : loop.torn) {
                state.streams[stream] = state.made[stream];
            }
            loop.runAll(state);
            passes++;
        }
    }

    LoopReport solve() {
        if (unknowns.size > 0) {
            switch (accelerator) {
                case NEWTON, BROYDEN -> quasiNewton();
                case ANDERSON -> anderson();
                case DIRECT -> direct();
            }
        }
        return report();
    }

    double[] variables() {
        return Arrays.copyOfRange(x, unknowns.specOffset(), x.length);
    }

    /// Largest residual, each amount by its size now: what builds up in a loop outgrows its first
    /// scale.
    private double norm() {
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

    private static double norm(double[] r) {
        double largest = 0;
        for (double value : r) {
            largest =
                    Double.isNaN(value)
                            ? Double.POSITIVE_INFINITY
                            : Math.max(largest, Math.abs(value));
        }
        return largest;
    }

    private void quasiNewton() {
        boolean full = accelerator == Accelerator.NEWTON || unknowns.size <= FEW_UNKNOWNS;
        BroydenInverse inverse = inverse(full);
        double before = norm();
        boolean fresh = true;
        int idle = 0;
        int slow = 0;
        while (before > TOLERANCE && steps < MOST_STEPS && idle < 2) {
            double[] xOld = x;
            double[] rOld = r;
            advance(inverse.times(negative(r)), before);
            double now = norm();
            boolean grown = regrow();
            if (grown) {
                now = norm();
            }
            boolean stalled = now > STALLED * before;
            slow = stalled && !grown ? slow + 1 : 0;
            idle = now > 0.9 * before && before < ACCEPTABLE ? idle + 1 : 0;
            full |= slow > 2;
            if (grown
                    || accelerator == Accelerator.NEWTON
                    || slow > 2
                    || (full && stalled && (!fresh || steps % 3 == 0))) {
                inverse = now > TOLERANCE ? inverse(full) : inverse;
                fresh = true;
                slow = 0;
            } else {
                inverse.update(scaledDifference(x, xOld), difference(r, rOld));
                fresh = false;
            }
            before = now;
        }
    }

    private BroydenInverse inverse(boolean full) {
        return new BroydenInverse(full ? jacobian() : cheapJacobian(), unknowns.size);
    }

    private double[] scaledDifference(double[] a, double[] b) {
        double[] d = new double[a.length];
        for (int i = 0; i < d.length; i++) {
            d[i] = (a[i] - b[i]) / unknowns.scale[i];
        }
        return d;
    }

    private static double[] difference(double[] a, double[] b) {
        double[] d = new double[a.length];
        for (int i = 0; i < d.length; i++) {
            d[i] = a[i] - b[i];
        }
        return d;
    }

    /// A first Jacobian for a few passes: the amounts made are taken not to feel the amounts
    /// guessed; the effect of temperatures and specs is measured. Rank-one updates learn the rest;
    /// where they do not, a full one follows.
    private double[] cheapJacobian() {
        int n = unknowns.size;
        double[] jacobian = new double[n * n];
        State base = new State(loop.network);
        base.copyFrom(state);
        for (int u = 0; u < n; u++) {
            if (unknowns.isAmount(u)) {
                jacobian[u * n + u] = -1;
            } else {
                column(u, jacobian, base);
            }
        }
        return jacobian;
    }

    /// Takes the step, or a shorter one while the residual grows.
    private void advance(double[] d, double before) {
        double share = 1;
        double[] start = x;
        double[] startR = r;
        double[] bestX = x;
        double best = Double.POSITIVE_INFINITY;
        for (int attempt = 0; attempt < 5; attempt++) {
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

    private void evaluate(double[] at) {
        x = at;
        unknowns.put(x, state);
        loop.runAll(state);
        passes++;
        r = unknowns.residual(state);
    }

    /// A torn stream that took up a new substance gets an unknown for it.
    private boolean regrow() {
        if (!unknowns.misses(state)) {
            return false;
        }
        double[] variables = variables();
        for (int stream : loop.torn) {
            state.streams[stream] = state.made[stream];
        }
        loop.runAll(state);
        passes++;
        unknowns = new Unknowns(loop, state);
        x = unknowns.guessed(state, variables);
        r = unknowns.residual(state);
        return true;
    }

    /// Change of each scaled residual with each scaled unknown, by forward differences; only the
    /// nodes that feel an unknown are run again.
    private double[] jacobian() {
        int n = unknowns.size;
        double[] jacobian = new double[n * n];
        State base = new State(loop.network);
        base.copyFrom(state);
        for (int u = 0; u < n; u++) {
            column(u, jacobian, base);
        }
        return jacobian;
    }

    private void column(int u, double[] jacobian, State base) {
        int n = unknowns.size;
        double h = PERTURBATION;
        double[] moved = x.clone();
        int owner = unknowns.owner(u);
        boolean spec = owner >= loop.torn.length;
        if (spec
                && x[u] + h * unknowns.scale[u]
                        > loop.specs.get(owner - loop.torn.length).upper()) {
            h = -h;
        }
        moved[u] += h * unknowns.scale[u];
        if (spec) {
            loop.turn(state, owner - loop.torn.length, moved[u]);
        } else {
            unknowns.putStream(moved, owner, state);
        }
        loop.run(state, loop.affected[owner]);
        passes++;
        double[] shifted = unknowns.residual(state);
        for (int i = 0; i < n; i++) {
            jacobian[i * n + u] = (shifted[i] - r[i]) / h;
        }
        state.copyFrom(base);
        if (spec) {
            loop.turn(state, owner - loop.torn.length, x[u]);
        }
    }

    /// Steps of a fixed Jacobian, mixed so that the mixed steps cancel best in the least-squares
    /// sense.
    private void anderson() {
        DenseLu chord = new DenseLu(jacobian(), unknowns.size);
        Deque<double[]> points = new ArrayDeque<>();
        Deque<double[]> moves = new ArrayDeque<>();
        double best = norm();
        int worse = 0;
        while (norm() > TOLERANCE && steps < 4 * MOST_STEPS) {
            double[] move = chord.solve(negative(r));
            points.addLast(scaled(x));
            moves.addLast(move);
            if (points.size() > MIXED_STEPS + 1) {
                points.removeFirst();
                moves.removeFirst();
            }
            double[] d = Mixing.step(new ArrayList<>(points), new ArrayList<>(moves));
            advance(d, Math.max(norm(), 1e-300));
            double now = norm();
            worse = now > 0.9 * best ? worse + 1 : 0;
            best = Math.min(best, now);
            if (worse > 2 && best < ACCEPTABLE) {
                return;
            }
            if (regrow() || worse > 4) {
                chord = new DenseLu(jacobian(), unknowns.size);
                points.clear();
                moves.clear();
                worse = 0;
            }
        }
    }

    private double[] scaled(double[] at) {
        double[] z = new double[at.length];
        for (int i = 0; i < z.length; i++) {
            z[i] = at[i] / unknowns.scale[i];
        }
        return z;
    }

    private void direct() {
        double previous = Double.POSITIVE_INFINITY;
        int idle = 0;
        while (steps < MOST_PASSES_DIRECT) {
            if (!solveSpecs()) {
                return;
            }
            double now = norm();
            steps++;
            if (steps % 100 == 0 || now < TOLERANCE) {
                history.add(now);
            }
            idle = now >= previous && now < ACCEPTABLE ? idle + 1 : 0;
            if (now <= TOLERANCE || idle > 20 || Double.isInfinite(now)) {
                return;
            }
            previous = now;
            regrow();
            for (int stream : loop.torn) {
                state.streams[stream] = state.made[stream];
            }
            double[] variables = variables();
            loop.runAll(state);
            passes++;
            unknowns = new Unknowns(loop, state);
            x = unknowns.guessed(state, variables);
            r = unknowns.residual(state);
        }
    }

    /// Newton over the specs alone, the torn streams held; false where a reading does not feel its
    /// knob within one pass.
    private boolean solveSpecs() {
        int m = loop.specs.size();
        int first = unknowns.specOffset();
        for (int round = 0; round < 20 && m > 0; round++) {
            double[] readings = Arrays.copyOfRange(r, first, r.length);
            if (norm(readings) < 0.1 * TOLERANCE) {
                return true;
            }
            double[] jacobian = new double[m * m];
            double[] here = x;
            for (int s = 0; s < m; s++) {
                double[] moved = here.clone();
                moved[first + s] += PERTURBATION * unknowns.scale[first + s];
                evaluate(moved);
                for (int i = 0; i < m; i++) {
                    jacobian[i * m + s] = (r[first + i] - readings[i]) / PERTURBATION;
                }
            }
            for (int i = 0; i < m; i++) {
                if (norm(Arrays.copyOfRange(jacobian, i * m, i * m + m)) < 1e-9) {
                    return false;
                }
            }
            double[] d = new DenseLu(jacobian, m).solve(negative(readings));
            double[] full = new double[x.length];
            System.arraycopy(d, 0, full, first, m);
            evaluate(unknowns.step(here, full, r, 1));
        }
        return true;
    }

    private static double[] negative(double[] r) {
        double[] minus = new double[r.length];
        for (int i = 0; i < r.length; i++) {
            minus[i] = -r[i];
        }
        return minus;
    }

    private LoopReport report() {
        boolean converged = unknowns.size == 0 || norm() <= ACCEPTABLE;
        double[] last = r;
        List<LoopReport.Worst> worst =
                IntStream.range(0, unknowns.size)
                        .boxed()
                        .sorted(Comparator.comparingDouble(u -> -Math.abs(last[u])))
                        .limit(3)
                        .map(u -> new LoopReport.Worst(unknowns.name(u), last[u]))
                        .toList();
        return new LoopReport(
                loop.nodeNames(),
                loop.tearNames(),
                loop.specs.stream().map(Spec::name).toList(),
                converged,
                steps,
                passes,
                List.copyOf(history),
                worst,
                massResidual(),
                elementResidual(),
                enthalpyResidual(),
                converged ? List.of() : pinned());
    }

    private List<String> pinned() {
        List<String> pinned = new ArrayList<>();
        for (int s = 0; s < loop.specs.size(); s++) {
            Spec spec = loop.specs.get(s);
            double value = x[unknowns.specOffset() + s];
            boolean atEnd = value == spec.lower() || value == spec.upper();
            if (atEnd && Math.abs(r[unknowns.specOffset() + s]) > ACCEPTABLE) {
                pinned.add(
                        spec.name()
                                + (value == spec.lower() ? " (at its least: " : " (at its most: ")
                                + value
                                + ")");
            }
        }
        return pinned;
    }

    private double massResidual() {
        double off = 0;
        double flow = 0;
        for (int stream : loop.torn) {
            double made = state.made[stream].massKgPerS();
            off += Math.abs(made - state.streams[stream].massKgPerS());
            flow += made;
        }
        return flow == 0 ? 0 : off / flow;
    }

    private double elementResidual() {
        double worst = 0;
        for (Element element : Element.values()) {
            double off = 0;
            double flow = 0;
            for (int stream : loop.torn) {
                double made = state.made[stream].elementMolPerS(element);
                off += Math.abs(made - state.streams[stream].elementMolPerS(element));
                flow += made;
            }
            if (flow > 0) {
                worst = Math.max(worst, off / flow);
            }
        }
        return worst;
    }

    private double enthalpyResidual() {
        double off = 0;
        double flow = 0;
        for (int stream : loop.torn) {
            Stream made = state.made[stream];
            off += Math.abs(made.enthalpyW() - state.streams[stream].enthalpyW());
            flow += Math.abs(made.sensibleHeatW());
        }
        return off == 0 ? 0 : off / Math.max(flow, 1e-9);
    }
}
