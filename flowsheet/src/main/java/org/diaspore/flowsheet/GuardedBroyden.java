package org.diaspore.flowsheet;

import java.util.Optional;

/// Brings a large loop together: Broyden steps, each held to a share after which the step still to
/// go is shorter.
///
/// The residual is a poor judge where a loop builds up: an inventory a hundred times too small
/// loses one percent a turn and looks nearly right. The step that the inverse asks for tells the
/// distance (the natural level function of Deuflhard, Numer. Math. 22 (1974) 289), each amount by
/// its own size.
final class GuardedBroyden {
    private static final int MOST_STEPS = 70;
    private static final int MOST_TRIALS = 6;
    private static final double SHORTER = 0.4;
    private static final double POOR = 0.6; // of the way left after a step
    private static final int STEPS_PER_JACOBIAN = 8;
    private static final int MOST_JACOBIANS = 8;
    private static final int MOST_RESTS = 3;
    private static final int TURNS_PER_REST = 10;

    private final Iterate at;
    private final boolean renewAlways;
    private BroydenInverse inverse = new BroydenInverse(new double[0], 0);
    private int jacobians;
    private int age; // steps since the inverse was measured

    /// @param renewAlways a fresh Jacobian at every step: Newton; else only where progress is poor
    /// @param memory an inverse to begin with, from a like loop
    GuardedBroyden(Iterate at, Optional<LoopMemory> memory, boolean renewAlways) {
        this.at = at;
        this.renewAlways = renewAlways;
        if (memory.isPresent()) {
            inverse = new BroydenInverse(memory.get().over(at.unknowns));
            age = STEPS_PER_JACOBIAN / 2;
        } else {
            renew();
        }
    }

    /// Whether a Jacobian was measured on the way.
    boolean isRenewed() {
        return jacobians > 0;
    }

    void run() {
        double[] wanted = inverse.times(at.negativeResidual());
        double before = at.norm();
        int idle = 0;
        int rests = 0;
        for (int step = 0; step < MOST_STEPS && before > Iterate.TOLERANCE && idle < 2; step++) {
            double[] x = at.x;
            double[] next = guarded(wanted);
            boolean taken = next.length > 0;
            age++;
            at.steps++;
            at.history.add(at.norm());
            double now = at.norm();
            idle = now > 0.9 * before && before < Iterate.ACCEPTABLE ? idle + 1 : 0;
            double left = taken ? distance(next, x) / distance(wanted, x) : 1;
            Unknowns unknowns = at.unknowns;
            if (now > Iterate.TOLERANCE && at.regrow()) {
                if (taken) {
                    inverse = new BroydenInverse(memory(unknowns).over(at.unknowns));
                } else {
                    renew();
                }
                wanted = inverse.times(at.negativeResidual());
            } else if (now > Iterate.ACCEPTABLE && isStale(taken, left)) {
                renew();
                wanted = inverse.times(at.negativeResidual());
            } else if (taken) {
                wanted = inverse.learn(scaledStep(x), difference(wanted, next), next);
            } else if (rests++ < MOST_RESTS) {
                new StartUp(at).run(TURNS_PER_REST); // a fresh inverse knows no way on
                now = at.norm();
                renew();
                wanted = inverse.times(at.negativeResidual());
            } else {
                return;
            }
            before = now;
        }
    }

    private boolean isStale(boolean taken, double left) {
        if (renewAlways) {
            return true;
        }
        boolean poor = left > POOR && age >= STEPS_PER_JACOBIAN;
        return jacobians < MOST_JACOBIANS && (poor || !taken && age > 1);
    }

    private void renew() {
        inverse = new BroydenInverse(new Slopes(at).jacobian(), at.unknowns.size);
        jacobians++;
        age = 0;
    }

    LoopMemory memory(Unknowns unknowns) {
        return new LoopMemory(unknowns, at.loop.tearNames(), inverse);
    }

    /// Takes a share of the step, shorter ones while what is left is not shorter.
    ///
    /// @return the step wanted next by the same inverse; empty when none was good: then all stands
    ///   as before, or at the shortest where a new substance turned up
    private double[] guarded(double[] wanted) {
        double[] x = at.x;
        double[] r = at.r;
        double share = 1;
        for (int trial = 0; trial < MOST_TRIALS; trial++) {
            at.evaluate(at.unknowns.step(x, wanted, r, share));
            if (at.refusal.isEmpty()) {
                double[] next = inverse.times(at.negativeResidual());
                boolean shorter = distance(next, x) < (1 - share / 4) * distance(wanted, x);
                if (shorter || at.norm() < Iterate.ACCEPTABLE) {
                    return next;
                }
            }
            share *= SHORTER;
        }
        if (!at.refusal.isEmpty() || !at.unknowns.misses(at.state)) {
            at.evaluate(x);
        }
        return new double[0];
    }

    /// How long a step is between a point and where the loop stands, each amount by its size.
    private double distance(double[] step, double[] from) {
        double sum = 0;
        for (int u = 0; u < step.length; u++) {
            double part = step[u];
            if (at.unknowns.isAmount(u)) {
                double scale = at.unknowns.scale[u];
                double size = Math.max(Math.abs(from[u]), Math.abs(at.x[u]));
                part *= scale / Math.max(scale, size);
            }
            sum += part * part;
        }
        return Math.sqrt(sum / step.length);
    }

    private double[] scaledStep(double[] from) {
        double[] step = new double[from.length];
        for (int i = 0; i < step.length; i++) {
            step[i] = (at.x[i] - from[i]) / at.unknowns.scale[i];
        }
        return step;
    }

    private static double[] difference(double[] a, double[] b) {
        double[] difference = new double[a.length];
        for (int i = 0; i < a.length; i++) {
            difference[i] = a[i] - b[i];
        }
        return difference;
    }
}
