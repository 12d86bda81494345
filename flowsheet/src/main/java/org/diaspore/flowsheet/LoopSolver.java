package org.diaspore.flowsheet;

/// Brings the torn streams and specs of one loop together.
final class LoopSolver {
    private final Iterate at;

    /// @param variables first guesses of the spec variables
    LoopSolver(Loop loop, State state, double[] variables) {
        this.at = new Iterate(loop, state, variables);
    }

    LoopReport solve(Accelerator accelerator) {
        if (at.unknowns.size > 0) {
            switch (accelerator) {
                case NEWTON -> new QuasiNewton(at, true).run();
                case BROYDEN -> new QuasiNewton(at, false).run();
                case ANDERSON -> new Anderson(at).run();
                case DIRECT -> new DirectSubstitution(at).run();
            }
        }
        return new Certificate(at).report();
    }

    /// The spec variables where they ended.
    double[] variables() {
        return at.variables();
    }
}
