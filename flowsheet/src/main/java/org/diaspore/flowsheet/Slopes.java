package org.diaspore.flowsheet;

import org.diaspore.chemistry.InputException;

/// How the scaled residual of a loop answers its scaled unknowns where an iterate stands, row by
/// residual.
final class Slopes {
    private final Iterate at;

    Slopes(Iterate at) {
        this.at = at;
    }

    /// A first Jacobian for a few passes: the amounts made are taken not to feel the amounts
    /// guessed; the effect of temperatures and specs is measured. Rank-one updates learn the rest;
    /// where they do not, a full one follows.
    double[] cheap() {
        int n = at.unknowns.size;
        double[] jacobian = new double[n * n];
        State base = new State(at.loop.network);
        base.copyFrom(at.state);
        for (int u = 0; u < n; u++) {
            if (at.unknowns.isAmount(u)) {
                jacobian[u * n + u] = -1;
            } else {
                column(u, jacobian, base);
            }
        }
        return jacobian;
    }

    /// Change of each scaled residual with each scaled unknown, by forward differences: of single
    /// operations, multiplied through, where there are many unknowns; else of the loop.
    double[] jacobian() {
        return at.unknowns.isLarge() ? chained() : measured();
    }

    double[] chained() {
        ChainRule rule = new ChainRule(at.loop, at.unknowns, at.state, at.x);
        double[] jacobian = rule.jacobian();
        at.passes += (rule.runs() + at.loop.order.length - 1) / at.loop.order.length;
        return jacobian;
    }

    /// By forward differences of the loop; only the nodes that feel an unknown are run again.
    double[] measured() {
        int n = at.unknowns.size;
        double[] jacobian = new double[n * n];
        State base = new State(at.loop.network);
        base.copyFrom(at.state);
        for (int u = 0; u < n; u++) {
            column(u, jacobian, base);
        }
        return jacobian;
    }

    /// How the reading of each spec answers each spec variable within one turn, scaled.
    double[] ofSpecs() {
        int n = at.loop.specs.size();
        int first = at.unknowns.specOffset();
        State base = new State(at.loop.network);
        base.copyFrom(at.state);
        double[] slopes = new double[n * n];
        for (int s = 0; s < n; s++) {
            double[] shifted = shifted(first + s, base);
            for (int i = 0; i < n; i++) {
                slopes[i * n + s] = shifted[first + i];
            }
        }
        return slopes;
    }

    private void column(int u, double[] jacobian, State base) {
        double[] slopes = shifted(u, base);
        for (int i = 0; i < slopes.length; i++) {
            jacobian[i * slopes.length + u] = slopes[i];
        }
    }

    /// Change of the scaled residual with one scaled unknown.
    private double[] shifted(int u, State base) {
        double h = Iterate.PERTURBATION;
        double[] moved = at.x.clone();
        int owner = at.unknowns.owner(u);
        boolean spec = owner >= at.loop.torn.length;
        if (spec
                && at.x[u] + h * at.unknowns.scale[u]
                        > at.loop.specs.get(owner - at.loop.torn.length).upper()) {
            h = -h;
        }
        moved[u] += h * at.unknowns.scale[u];
        if (spec) {
            at.loop.turn(at.state, owner - at.loop.torn.length, moved[u]);
        } else {
            at.unknowns.putStream(moved, owner, at.state);
        }
        at.passes++;
        double[] slopes = new double[at.unknowns.size];
        try {
            at.loop.run(at.state, at.loop.affected[owner]);
            double[] shifted = at.unknowns.residual(at.state);
            for (int i = 0; i < slopes.length; i++) {
                slopes[i] = (shifted[i] - at.r[i]) / h;
            }
        } catch (InputException e) {
            slopes[u] = -1; // taken as without effect; updates learn it
        }
        at.state.copyFrom(base);
        if (spec) {
            at.loop.turn(at.state, owner - at.loop.torn.length, at.x[u]);
        }
        return slopes;
    }
}
