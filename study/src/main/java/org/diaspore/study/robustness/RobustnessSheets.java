package org.diaspore.study.robustness;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.diaspore.chemistry.Units;
import org.diaspore.study.Sheet;
import org.diaspore.study.robustness.Trial.Fate;

/// The tables of a study of robustness.
final class RobustnessSheets {
    private static final int MOST_WARNINGS = 15;

    private RobustnessSheets() {}

    static List<Sheet> of(Robustness study) {
        return List.of(summary(study), failures(study), warnings(study));
    }

    private static Sheet summary(Robustness study) {
        List<String> columns = new ArrayList<>(List.of("ore", "draws"));
        for (Fate fate : Fate.values()) {
            columns.add(fate.words());
        }
        columns.addAll(List.of("steps, median", "most", "passes, median", "worst closure"));
        List<List<String>> rows = new ArrayList<>();
        List<String> kinds =
                study.trials().stream().map(trial -> trial.drawn().kind()).distinct().toList();
        for (String kind : kinds) {
            rows.add(
                    row(
                            kind,
                            study.trials().stream()
                                    .filter(trial -> trial.drawn().kind().equals(kind))
                                    .toList()));
        }
        rows.add(row("all", study.trials()));
        return new Sheet(
                "Robustness of plant " + study.refineries().plant().id(),
                String.format(
                        Locale.ROOT,
                        "%d random ores and settings, seed %d, ranges stretched %s times: %.1f %%"
                                + " converged. Steps, passes and"
                                + " closure of elements are those of converged draws.",
                        study.trials().size(),
                        study.refineries().seed(),
                        Units.digits(study.refineries().stretch(), 3),
                        100 * study.convergedFraction()),
                columns,
                rows);
    }

    private static List<String> row(String kind, List<Trial> trials) {
        List<String> cells = new ArrayList<>(List.of(kind, Integer.toString(trials.size())));
        for (Fate fate : Fate.values()) {
            long count = trials.stream().filter(trial -> trial.fate() == fate).count();
            cells.add(count == 0 ? "" : Long.toString(count));
        }
        List<Trial> solved = trials.stream().filter(t -> t.fate() == Fate.CONVERGED).toList();
        if (solved.isEmpty()) {
            cells.addAll(List.of("", "", "", ""));
            return cells;
        }
        int[] steps = solved.stream().mapToInt(Trial::steps).sorted().toArray();
        int[] passes = solved.stream().mapToInt(Trial::passes).sorted().toArray();
        cells.add(Integer.toString(steps[steps.length / 2]));
        cells.add(Integer.toString(steps[steps.length - 1]));
        cells.add(Integer.toString(passes[passes.length / 2]));
        double worst = solved.stream().mapToDouble(Trial::elementClosure).max().orElse(0);
        cells.add(String.format(Locale.ROOT, "%.1e", worst));
        return cells;
    }

    private static Sheet failures(Robustness study) {
        List<Trial> failed = study.failures();
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < failed.size(); i++) {
            Trial trial = failed.get(i);
            rows.add(
                    List.of(
                            Integer.toString(trial.drawn().index()),
                            trial.drawn().kind(),
                            Units.digits(
                                    trial.drawn().plantCase().ore().aluminaSilicaRatio().value(),
                                    3),
                            trial.fate().words(),
                            trial.furthestOff(),
                            String.join("; ", trial.said()),
                            i < study.cures().size()
                                    ? cure(study.cures().get(i))
                                    : "not looked for"));
        }
        return new Sheet(
                "Draws that failed",
                failed.isEmpty()
                        ? "None."
                        : "Cured by: settings whose return to the plant's own value, each alone, makes the"
                                + " draw converge.",
                List.of(
                        "draw",
                        "ore",
                        "A/S",
                        "end",
                        "furthest off",
                        "what the plant says",
                        "cured by"),
                rows);
    }

    private static String cure(List<String> keys) {
        return keys.isEmpty() ? "no single setting" : String.join(", ", keys);
    }

    /// Warnings of solved draws, numbers left out, the most frequent first.
    private static Sheet warnings(Robustness study) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (Trial trial : study.trials()) {
            if (trial.fate() == Fate.CONVERGED) {
                trial.said().stream()
                        .map(text -> text.replaceAll("[-+]?\\d+(\\.\\d+)?([eE][-+]?\\d+)?", "#"))
                        .distinct()
                        .forEach(text -> counts.merge(text, 1, Integer::sum));
            }
        }
        return new Sheet(
                "What solved draws warn of",
                "The " + MOST_WARNINGS + " most frequent; # stands for a number.",
                List.of("draws", "warning"),
                counts.entrySet().stream()
                        .sorted(
                                Map.Entry.<String, Integer>comparingByValue(
                                                Comparator.reverseOrder())
                                        .thenComparing(Map.Entry.comparingByKey()))
                        .limit(MOST_WARNINGS)
                        .map(entry -> List.of(entry.getValue().toString(), entry.getKey()))
                        .toList());
    }
}
