package org.diaspore.flowsheet;

import java.util.Optional;

/// Brings the torn streams and specs of one loop together.
final class LoopSolver {
    private static final int START_UP_TURNS = 13;
    private static final int LONG_START_UP_TURNS = 40;

    private final Iterate at;
    private Optional<LoopMemory> memory;

    /// @param variables first guesses of the spec variables
    /// @param memory how a like loop answered where it came together
    LoopSolver(Loop loop, State state, double[] variables, Optional<LoopMemory> memory) {
        this.at = new Iterate(loop, state, variables);
        this.memory = memory;
    }

    LoopReport solve(Accelerator accelerator) {
        boolean done = at.norm() <= Iterate.TOLERANCE || !at.refusal.isEmpty();
        if (at.unknowns.size > 0 && !done) {
            switch (accelerator) {
                case NEWTON -> quasiNewton(true);
                case BROYDEN -> quasiNewton(false);
                case ANDERSON -> new Anderson(at).run();
                case DIRECT -> new DirectSubstitution(at).run();
            }
        }
        return new Certificate(at).report();
    }

    private void quasiNewton(boolean renewAlways) {
        if (!at.unknowns.isLarge()) {
            QuasiNewton steps = new QuasiNewton(at, renewAlways);
            steps.run(memory);
            memory = Optional.of(steps.memory());
            return;
        }
        if (memory.isEmpty()) {
            new StartUp(at).run(START_UP_TURNS);
        }
        guarded(renewAlways);
        if (!(at.norm() <= Iterate.ACCEPTABLE)) {
            memory = Optional.empty();
            at.reset();
            new StartUp(at).run(LONG_START_UP_TURNS);
            guarded(renewAlways);
        }
    }

    private void guarded(boolean renewAlways) {
        GuardedBroyden steps = new GuardedBroyden(at, memory, renewAlways);
        steps.run();
        if (steps.isRenewed()) {
            memory = Optional.of(steps.memory(at.unknowns));
        }
    }

    /// The spec variables where they ended.
    double[] variables() {
        return at.variables();
    }

    /// How the loop answered where it ended, or a like one did.
    Optional<LoopMemory> memory() {
        return memory;
    }
}
