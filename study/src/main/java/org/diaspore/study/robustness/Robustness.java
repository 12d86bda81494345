package org.diaspore.study.robustness;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import org.diaspore.study.Sheet;

/// Many random cases of one plant: what became of each, and what cures those that failed.
///
/// @param trials one a draw, in order
/// @param cures for each failure, in order: settings whose return to the plant's own value alone
///   makes it converge; looked for in the first {@link #MOST_CURED} failures
public record Robustness(
        RandomRefineries refineries, List<Trial> trials, List<List<String>> cures) {
    /// Looking for cures runs a failed case once for each of its settings.
    static final int MOST_CURED = 8;

    public Robustness {
        trials = List.copyOf(trials);
        cures = List.copyOf(cures);
    }

    /// Runs `draws` cases on so many threads; the outcome does not depend on how many.
    ///
    /// @param progress told how many draws are done, from any thread
    public static Robustness of(
            RandomRefineries refineries, int draws, int threads, IntConsumer progress) {
        Trial[] trials = new Trial[draws];
        AtomicInteger next = new AtomicInteger();
        AtomicInteger done = new AtomicInteger();
        Runnable work =
                () -> {
                    for (int i = next.getAndIncrement(); i < draws; i = next.getAndIncrement()) {
                        trials[i] = Trial.of(refineries.draw(i));
                        progress.accept(done.incrementAndGet());
                    }
                };
        inParallel(work, threads);
        List<Trial> all = List.of(trials);
        List<List<String>> cures = new ArrayList<>();
        all.stream()
                .filter(trial -> trial.fate() != Trial.Fate.CONVERGED)
                .limit(MOST_CURED)
                .forEach(trial -> cures.add(cures(trial)));
        return new Robustness(refineries, all, cures);
    }

    private static void inParallel(Runnable work, int threads) {
        Thread[] others = new Thread[Math.max(0, threads - 1)];
        Arrays.setAll(others, i -> new Thread(work, "robustness-" + i));
        for (Thread other : others) {
            other.start();
        }
        work.run();
        for (Thread other : others) {
            try {
                other.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("interrupted while draws were running", e);
            }
        }
    }

    private static List<String> cures(Trial failed) {
        return failed.drawn().values().keySet().stream()
                .filter(key -> Trial.of(failed.drawn().without(key)).fate() == Trial.Fate.CONVERGED)
                .toList();
    }

    public List<Trial> failures() {
        return trials.stream().filter(trial -> trial.fate() != Trial.Fate.CONVERGED).toList();
    }

    public long count(Trial.Fate fate) {
        return trials.stream().filter(trial -> trial.fate() == fate).count();
    }

    /// Share of the draws that converged.
    public double convergedFraction() {
        return (double) count(Trial.Fate.CONVERGED) / trials.size();
    }

    /// Summary by kind of ore, failures one by one, and what the solved plants warn of.
    public List<Sheet> sheets() {
        return RobustnessSheets.of(this);
    }
}
