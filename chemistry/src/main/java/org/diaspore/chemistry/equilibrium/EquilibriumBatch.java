package org.diaspore.chemistry.equilibrium;

import java.util.Arrays;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntConsumer;
import org.diaspore.chemistry.InputException;

/// Solves many states of one chemical system, on one or more threads.
///
/// States are split into chunks of a fixed number; each starts cold, so that the results do not
/// depend on the number of threads, to the bit. With {@link #warm} a state starts from the one
/// before it in its chunk: faster where neighbours are alike, the same within the tolerance of the
/// solver. An instance may be used again, and from several threads.
public final class EquilibriumBatch {
    private static final int CHUNK = 64;

    private final ChemicalSystem system;
    private final int[] species;
    private final int[] minerals;
    private final boolean warm;
    private final int threads;

    private EquilibriumBatch(
            ChemicalSystem system, int[] species, int[] minerals, boolean warm, int threads) {
        this.system = system;
        this.species = species;
        this.minerals = minerals;
        this.warm = warm;
        this.threads = threads;
    }

    /// On one thread, each state from a cold start.
    ///
    /// @param species whose molalities are wanted, see {@link ChemicalSystem#speciesNumber}
    /// @param minerals whose saturation indices are wanted, see {@link
    ///   ChemicalSystem#mineralNumber}
    public static EquilibriumBatch of(ChemicalSystem system, int[] species, int[] minerals) {
        BatchStates.number("species", species, system.species().size());
        BatchStates.number("mineral", minerals, system.minerals().size());
        return new EquilibriumBatch(system, species.clone(), minerals.clone(), false, 1);
    }

    public EquilibriumBatch warm() {
        return new EquilibriumBatch(system, species, minerals, true, threads);
    }

    public EquilibriumBatch onThreads(int threads) {
        if (threads < 1) {
            throw new InputException("threads", threads, "1 or more", "Try: the number of cores.");
        }
        return new EquilibriumBatch(system, species, minerals, warm, threads);
    }

    public BatchResults solve(BatchStates states) {
        return solve(states, done -> {});
    }

    /// @param progress receives the number of states done, rising, after each chunk; called by one
    ///   thread at a time, not always the same
    /// @throws InputException for a state out of the range of the data, the first of them; it names
    ///   the state, counted from 0
    public BatchResults solve(BatchStates states, IntConsumer progress) {
        states.check(system);
        var run = new Run(states, progress);
        int workers = Math.min(threads, run.chunks);
        if (workers <= 1) {
            run.work();
        } else {
            together(run, workers);
        }
        return run.end();
    }

    private static void together(Run run, int workers) {
        try (ExecutorService pool = Executors.newFixedThreadPool(workers)) {
            var futures = new Future<?>[workers];
            Arrays.setAll(futures, k -> pool.submit(run::work));
            for (Future<?> future : futures) {
                future.get();
            }
        } catch (ExecutionException e) {
            switch (e.getCause()) {
                case RuntimeException cause -> throw cause;
                case Error cause -> throw cause;
                case null, default -> throw new IllegalStateException(e);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted before all states were solved", e);
        }
    }

    /// One pass over the states; chunks are handed out in order.
    private final class Run {
        private final BatchStates states;
        private final IntConsumer progress;
        private final BatchResults results;
        final int chunks;
        private int next;
        private int done;
        private int firstWrong = Integer.MAX_VALUE;
        private InputException[] wrong = {};

        Run(BatchStates states, IntConsumer progress) {
            this.states = states;
            this.progress = progress;
            chunks = (states.size() + CHUNK - 1) / CHUNK;
            results =
                    new BatchResults(
                            states.size(), species.length, minerals.length, states.offered.length);
        }

        void work() {
            var solver = new EquilibriumSolver(system, states.offered.length);
            for (int chunk = take(); chunk < chunks; chunk = take()) {
                int from = chunk * CHUNK;
                int to = Math.min(states.size(), from + CHUNK);
                for (int i = from; i < to; i++) {
                    try {
                        solve(i, warm && i > from, solver);
                    } catch (InputException e) {
                        fail(i, e.at("state " + i));
                        return;
                    }
                }
                finish(to - from);
            }
        }

        private void solve(int i, boolean warm, EquilibriumSolver solver) {
            boolean ok =
                    solver.speciate(
                            states.temperatureK[i],
                            states.pressurePa[i],
                            states.totals[i],
                            states.pH[i],
                            states.pe[i],
                            warm);
            if (ok && states.offered.length > 0) {
                ok = solver.equilibrate(states.offered, states.moles[i]);
            }
            if (ok) {
                results.take(i, solver, species, minerals);
            }
        }

        /// After a wrong state no new chunk begins; those before it are in hand or done.
        private synchronized int take() {
            return firstWrong < Integer.MAX_VALUE || Thread.currentThread().isInterrupted()
                    ? chunks
                    : next++;
        }

        private synchronized void finish(int count) {
            done += count;
            progress.accept(done);
        }

        private synchronized void fail(int state, InputException e) {
            if (state < firstWrong) {
                firstWrong = state;
                wrong = new InputException[] {e};
            }
        }

        synchronized BatchResults end() {
            if (wrong.length > 0) {
                throw wrong[0];
            }
            if (done < states.size()) {
                throw new IllegalStateException("interrupted before all states were solved");
            }
            return results;
        }
    }
}
