package org.diaspore.flowsheet;

import java.util.Optional;

/// Newton and Broyden steps: a measured Jacobian, then rank-one updates of its inverse.
final class QuasiNewton {
    private static final int MOST_STEPS = 60;
    private static final double STALLED = 0.3;
    private static final int MOST_SLOW_STEPS = 2;

    /// Up to this many unknowns a full Jacobian at the start pays for itself.
    private static final int FEW_UNKNOWNS = 36;

    private final Iterate at;
    private final boolean renewAlways;
    private boolean full;
    private BroydenInverse inverse = new BroydenInverse(new double[0], 0);

    /// @param renewAlways a fresh Jacobian at every step: Newton; else only where progress stalls
    QuasiNewton(Iterate at, boolean renewAlways) {
        this.at = at;
        this.renewAlways = renewAlways;
        this.full = renewAlways || at.unknowns.size <= FEW_UNKNOWNS;
    }

    /// @param memory an inverse to begin with, from a like loop
    void run(Optional<LoopMemory> memory) {
        inverse =
                memory.map(known -> new BroydenInverse(known.over(at.unknowns)))
                        .orElseGet(this::measured);
        double before = at.norm();
        boolean fresh = memory.isEmpty();
        int idle = 0;
        int slow = 0;
        while (before > Iterate.TOLERANCE && at.steps < MOST_STEPS && idle < 2) {
            double[] xOld = at.x;
            double[] rOld = at.r;
            at.advance(inverse.times(at.negativeResidual()), before);
            boolean grown = at.regrow();
            double now = at.norm();
            boolean stalled = now > STALLED * before;
            slow = stalled && !grown ? slow + 1 : 0;
            idle = now > 0.9 * before && before < Iterate.ACCEPTABLE ? idle + 1 : 0;
            full |= slow > MOST_SLOW_STEPS;
            boolean poor = full && stalled && (!fresh || at.steps % 3 == 0);
            fresh = grown || renewAlways || slow > MOST_SLOW_STEPS || poor;
            if (fresh && now > Iterate.TOLERANCE) {
                inverse = measured();
                slow = 0;
            } else if (!fresh) {
                inverse.update(scaledStep(xOld), change(rOld));
            }
            before = now;
        }
    }

    LoopMemory memory() {
        return new LoopMemory(at.unknowns, at.loop.tearNames(), inverse);
    }

    private BroydenInverse measured() {
        Slopes slopes = new Slopes(at);
        double[] jacobian = full ? slopes.jacobian() : slopes.cheap();
        return new BroydenInverse(jacobian, at.unknowns.size);
    }

    private double[] scaledStep(double[] from) {
        double[] step = new double[from.length];
        for (int i = 0; i < step.length; i++) {
            step[i] = (at.x[i] - from[i]) / at.unknowns.scale[i];
        }
        return step;
    }

    private double[] change(double[] from) {
        double[] change = new double[from.length];
        for (int i = 0; i < change.length; i++) {
            change[i] = at.r[i] - from[i];
        }
        return change;
    }
}
