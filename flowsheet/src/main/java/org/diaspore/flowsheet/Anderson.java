package org.diaspore.flowsheet;

import java.util.ArrayList;
import java.util.List;

/// Steps of a Jacobian held fixed, mixed so that the mixed steps cancel best in the least-squares
/// sense.
final class Anderson {
    private static final int MOST_STEPS = 240;
    private static final int MIXED_STEPS = 5;
    private static final int MOST_WORSE_STEPS = 4;

    private final Iterate at;
    private final List<double[]> points = new ArrayList<>();
    private final List<double[]> moves = new ArrayList<>();

    Anderson(Iterate at) {
        this.at = at;
    }

    void run() {
        DenseLu chord = new DenseLu(new Slopes(at).jacobian(), at.unknowns.size);
        double best = at.norm();
        int worse = 0;
        while (at.norm() > Iterate.TOLERANCE && at.steps < MOST_STEPS) {
            points.add(scaledPoint());
            moves.add(chord.solve(at.negativeResidual()));
            if (points.size() > MIXED_STEPS + 1) {
                points.remove(0);
                moves.remove(0);
            }
            at.advance(Mixing.step(points, moves), at.norm());
            double now = at.norm();
            worse = now > 0.9 * best ? worse + 1 : 0;
            best = Math.min(best, now);
            if (worse > 2 && best < Iterate.ACCEPTABLE) {
                return;
            }
            if (at.regrow() || worse > MOST_WORSE_STEPS) {
                chord = new DenseLu(new Slopes(at).jacobian(), at.unknowns.size);
                points.clear();
                moves.clear();
                worse = 0;
            }
        }
    }

    private double[] scaledPoint() {
        double[] point = new double[at.x.length];
        for (int i = 0; i < point.length; i++) {
            point[i] = at.x[i] / at.unknowns.scale[i];
        }
        return point;
    }
}
