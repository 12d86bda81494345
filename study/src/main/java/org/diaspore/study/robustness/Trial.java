package org.diaspore.study.robustness;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.diaspore.chemistry.InputException;
import org.diaspore.flowsheet.LoopReport;
import org.diaspore.flowsheet.Outcome;
import org.diaspore.flowsheet.Stream;
import org.diaspore.plant.PlantRun;
import org.diaspore.plant.Result;

/// What became of one random case.
///
/// @param steps steps of the accelerator over all loops
/// @param elementClosure worst imbalance of an element over the boundary
/// @param furthestOff unknowns with the largest residuals where it did not converge
/// @param said what the plant says: reason and remedy where it failed, else warnings
public record Trial(
        RandomRefineries.Drawn drawn,
        Fate fate,
        int steps,
        int passes,
        double elementClosure,
        String furthestOff,
        List<String> said) {

    /// How a random case can end.
    public enum Fate {
        /// Solved, figures finite, no negative flow.
        CONVERGED("converged"),
        /// Not solved, and the plant names what cannot be met or what to change.
        EXPLAINED("infeasible, told why"),
        /// Not solved, and nothing but residuals to show.
        UNEXPLAINED("not converged"),
        /// Refused as input before it was solved.
        REFUSED("refused as input"),
        /// Called solved, with a figure that is no number or a negative flow: an error of ours.
        UNSOUND("solved but unsound"),
        /// An exception that is no input error: an error of ours.
        BROKEN("broken");

        private final String words;

        Fate(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }

    /// A flow below minus this share of its stream is negative, not rounding.
    private static final double ROUNDING = 1e-9;

    public Trial {
        said = List.copyOf(said);
    }

    static Trial of(RandomRefineries.Drawn drawn) {
        try {
            return of(drawn, PlantRun.run(drawn.plantCase()));
        } catch (InputException e) {
            return ended(drawn, Fate.REFUSED, String.valueOf(e.getMessage()));
        } catch (RuntimeException | AssertionError e) {
            // Exception: caught without knowing what it is, because the study is to count and show
            // every way to fail; it is reported, never passed over.
            return ended(drawn, Fate.BROKEN, e.toString());
        }
    }

    private static Trial ended(RandomRefineries.Drawn drawn, Fate fate, String said) {
        return new Trial(drawn, fate, 0, 0, Double.NaN, "", List.of(said.replace('\n', ' ')));
    }

    private static Trial of(RandomRefineries.Drawn drawn, Result result) {
        Outcome outcome = result.outcome();
        if (result.converged()) {
            List<String> wrong = Soundness.of(result);
            return new Trial(
                    drawn,
                    wrong.isEmpty() ? Fate.CONVERGED : Fate.UNSOUND,
                    outcome.iterations(),
                    outcome.passes(),
                    outcome.balance().elementClosure(),
                    "",
                    wrong.isEmpty() ? result.warnings() : wrong);
        }
        return new Trial(
                drawn,
                isExplained(outcome) ? Fate.EXPLAINED : Fate.UNEXPLAINED,
                outcome.iterations(),
                outcome.passes(),
                outcome.balance().elementClosure(),
                furthestOff(outcome),
                result.reason().lines().toList());
    }

    /// A spec at the end of its range, or an operation of the failed loop that warns.
    private static boolean isExplained(Outcome outcome) {
        return outcome.loops().stream()
                .filter(loop -> !loop.converged())
                .allMatch(loop ->
                        !loop.pinned().isEmpty()
                                || loop.nodes().stream()
                                        .anyMatch(node ->
                                                !outcome.ledger(node).warnings().isEmpty()));
    }

    private static String furthestOff(Outcome outcome) {
        return outcome.loops().stream()
                .filter(loop -> !loop.converged())
                .flatMap(loop -> loop.worst().stream().limit(2))
                .map(Trial::residual)
                .collect(Collectors.joining("; "));
    }

    private static String residual(LoopReport.Worst worst) {
        return String.format(
                java.util.Locale.ROOT, "%s by %.2g", worst.unknown(), worst.residual());
    }

    /// What is wrong with a solution that the solver calls one.
    private static final class Soundness {
        private Soundness() {}

        static List<String> of(Result result) {
            List<String> wrong =
                    new java.util.ArrayList<>(
                            result.figures().values().stream()
                                    .filter(figure -> !Double.isFinite(figure.value()))
                                    .map(figure -> figure.name() + " is " + figure.value())
                                    .toList());
            for (Map.Entry<String, Stream> entry : result.outcome().streams().entrySet()) {
                double sum = 0;
                double least = 0;
                for (double amount : entry.getValue().amounts()) {
                    sum += Math.abs(amount);
                    least = Math.min(least, amount);
                }
                if (least < -ROUNDING * sum || Double.isNaN(sum)) {
                    wrong.add(entry.getKey() + " holds " + least + " mol/s of a substance");
                }
            }
            return wrong;
        }
    }
}
