package org.diaspore.flowsheet;

import java.util.Arrays;

/// Turns of direct substitution, each spec variable turned meanwhile by how the specs answer it
/// within one turn: as a plant is started up.
final class StartUp {
    private static final double SETTLED = 0.01;
    private static final int TURNS_PER_SLOPE = 10;
    private static final double SHARE = 0.5; // of the change that would meet a spec at once
    private static final double MOST_TURN = 0.2; // of a spec variable's scale

    private final Iterate at;

    StartUp(Iterate at) {
        this.at = at;
    }

    /// Ends when little changes, or after a number of turns.
    void run(int mostTurns) {
        double[] slopes = new double[0];
        for (int turn = 0; turn < mostTurns && at.norm() > SETTLED; turn++) {
            if (turn % TURNS_PER_SLOPE == 0) {
                slopes = new Slopes(at).ofSpecs();
            }
            double[] variables = at.variables();
            int n = variables.length;
            if (n > 0) {
                double[] off = Arrays.copyOfRange(at.r, at.unknowns.specOffset(), at.r.length);
                double[] change = new DenseLu(slopes, n).solve(Iterate.negative(off));
                for (int s = 0; s < n; s++) {
                    Spec spec = at.loop.specs.get(s);
                    double step = Double.isFinite(change[s]) ? SHARE * change[s] : 0;
                    variables[s] += spec.scale() * Math.clamp(step, -MOST_TURN, MOST_TURN);
                    variables[s] = Math.clamp(variables[s], spec.lower(), spec.upper());
                    at.loop.turn(at.state, s, variables[s]);
                }
            }
            if (!at.substituteAndRead(variables)) {
                return;
            }
        }
    }
}
