package org.diaspore.flowsheet;

import java.util.Arrays;

/// Turn after turn, the specs solved by Newton inside each: slow, the oracle of the accelerators.
final class DirectSubstitution {
    private static final int MOST_TURNS = 20_000;
    private static final int MOST_IDLE_TURNS = 20;
    private static final int MOST_SPEC_ROUNDS = 20;
    private static final double FELT = 1e-9;

    private final Iterate at;

    DirectSubstitution(Iterate at) {
        this.at = at;
    }

    void run() {
        double previous = Double.POSITIVE_INFINITY;
        int idle = 0;
        while (at.steps < MOST_TURNS && specsMet()) {
            double now = at.norm();
            at.steps++;
            if (at.steps % 100 == 0 || now < Iterate.TOLERANCE) {
                at.history.add(now);
            }
            idle = now >= previous && now < Iterate.ACCEPTABLE ? idle + 1 : 0;
            if (now <= Iterate.TOLERANCE || idle > MOST_IDLE_TURNS || Double.isInfinite(now)) {
                return;
            }
            previous = now;
            at.restart();
        }
    }

    /// Newton over the specs alone, the torn streams held; false where a reading does not feel its
    /// knob within one pass.
    private boolean specsMet() {
        int m = at.loop.specs.size();
        int first = at.unknowns.specOffset();
        for (int round = 0; round < MOST_SPEC_ROUNDS && m > 0; round++) {
            double[] readings = Arrays.copyOfRange(at.r, first, at.r.length);
            if (Iterate.norm(readings) < 0.1 * Iterate.TOLERANCE) {
                return true;
            }
            double[] here = at.x;
            double[] jacobian = slopes(here, readings, m, first);
            for (int i = 0; i < m; i++) {
                if (Iterate.norm(Arrays.copyOfRange(jacobian, i * m, i * m + m)) < FELT) {
                    return false;
                }
            }
            double[] step = new double[here.length];
            double[] d = new DenseLu(jacobian, m).solve(Iterate.negative(readings));
            System.arraycopy(d, 0, step, first, m);
            at.evaluate(at.unknowns.step(here, step, at.r, 1));
        }
        return true;
    }

    private double[] slopes(double[] here, double[] readings, int m, int first) {
        double[] jacobian = new double[m * m];
        for (int s = 0; s < m; s++) {
            double[] moved = here.clone();
            moved[first + s] += Iterate.PERTURBATION * at.unknowns.scale[first + s];
            at.evaluate(moved);
            for (int i = 0; i < m; i++) {
                jacobian[i * m + s] = (at.r[first + i] - readings[i]) / Iterate.PERTURBATION;
            }
        }
        return jacobian;
    }
}
