package org.diaspore.app;

import java.util.concurrent.Callable;
import org.diaspore.app.report.Paint;
import org.diaspore.app.report.SheetReport;
import org.diaspore.chemistry.InputException;
import org.diaspore.plant.Plant;
import org.diaspore.study.robustness.RandomRefineries;
import org.diaspore.study.robustness.Robustness;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/// Runs a plant on many random ores and settings and says which did not converge, and why.
@Command(
        name = "robustness",
        description = {
            "Run a plant on random feasible ores and settings: how many converge, and why the others"
                    + " do not.",
            "The same seed draws the same refineries, on any number of threads. A failed draw shows"
                    + " what was furthest off, what the plant says, and which single setting cures it.",
            "Example: diaspore study robustness --plant upgrade-bayer --draws 1000 --seed 1"
        })
final class RobustnessCommand implements Callable<Integer> {
    private static final int MOST_DRAWS = 100_000;
    private static final int MOST_THREADS = 64;
    private static final double MOST_STRETCH = 20;

    @ParentCommand private StudyCommand study;
    @Spec private CommandSpec spec;

    @Option(
            names = "--plant",
            paramLabel = "NAME",
            description = "The plant to try (default: ${DEFAULT-VALUE}); see `diaspore plants`.")
    private String plant = "upgrade-bayer";

    @Option(
            names = "--draws",
            paramLabel = "N",
            description = "Random refineries to run (default: ${DEFAULT-VALUE}).")
    private int draws = 1000;

    @Option(
            names = "--seed",
            paramLabel = "N",
            description = "Another seed draws other refineries (default: ${DEFAULT-VALUE}).")
    private long seed = 1;

    @Option(
            names = "--stretch",
            paramLabel = "X",
            description = {
                "How many times as wide as feasible the ranges of settings are (default:"
                        + " ${DEFAULT-VALUE}); above 1 to find where a plant breaks."
            })
    private double stretch = 1;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "Draws run at the same time (default: ${DEFAULT-VALUE}).")
    private int threads = 2;

    @Override
    public Integer call() {
        Plant chosen = PlantName.read(plant);
        if (draws < 1 || draws > MOST_DRAWS) {
            throw new InputException("--draws", draws, "1 to " + MOST_DRAWS, "Try: --draws 1000.");
        }
        if (threads < 1 || threads > MOST_THREADS) {
            throw new InputException(
                    "--threads", threads, "1 to " + MOST_THREADS, "Try: --threads 2.");
        }
        if (!(stretch >= 0 && stretch <= MOST_STRETCH)) {
            throw new InputException(
                    "--stretch", stretch, "0 to " + MOST_STRETCH, "Try: --stretch 1.");
        }
        study.prepare();
        Progress progress = new Progress("draw", draws, spec.commandLine().getErr());
        Robustness found =
                Robustness.of(
                        new RandomRefineries(chosen, seed, stretch), draws, threads, progress);
        study.tell(
                found.sheets(), "robustness", sheets -> SheetReport.text(sheets, Paint.wanted()));
        return Exit.OK.code();
    }
}
