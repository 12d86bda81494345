package org.diaspore.app;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.diaspore.app.report.ComparisonReport;
import org.diaspore.app.report.Paint;
import org.diaspore.app.report.ReportFolder;
import org.diaspore.chemistry.InputException;
import org.diaspore.plant.Plant;
import org.diaspore.plant.PlantCase;
import org.diaspore.plant.Result;
import org.diaspore.study.RouteComparison;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/// Puts several plants side by side on the same ore, with the public claims in a column of their
/// own.
@Command(
        name = "compare",
        description = {
            "Run one ore through several plants, side by side.",
            "Changes are relative to plant bayer on the same ore where it is among them. The priors"
                    + " are sampled: P50 with P10 to P90 stands beside each value.",
            "Example: diaspore compare examples/liulin.yaml --plants bayer,upgrade-bayer,sinter"
        })
final class CompareCommand implements Callable<Integer> {
    private static final int MOST_DRAWS = 100_000;

    @ParentCommand private Diaspore root;
    @Spec private CommandSpec spec;

    @Parameters(paramLabel = "CASE", description = "The case file (YAML).")
    private Path file;

    @Option(
            names = "--plants",
            paramLabel = "NAME",
            split = ",",
            description = "The plants to compare (default: bayer,upgrade-bayer,sinter).")
    private List<String> plants = List.of("bayer", "upgrade-bayer", "sinter");

    @Option(
            names = "--draws",
            paramLabel = "N",
            description = "Draws of the priors, 0 for none (default: 128).")
    private int draws = 128;

    @Override
    public Integer call() {
        requireDraws(draws);
        List<Plant> chosen =
                plants.stream().map(String::strip).map(PlantName::read).distinct().toList();
        PlantCase plantCase = Cases.read(file, chosen);
        if (chosen.isEmpty()) {
            throw new InputException(
                    "--plants",
                    "no plant",
                    "one or more, joined by commas",
                    "Try: --plants bayer,upgrade-bayer,sinter.");
        }
        root.out().ifPresent(ReportFolder::prepare);
        PrintWriter err = spec.commandLine().getErr();
        RouteComparison comparison =
                RouteComparison.of(
                        plantCase, chosen, draws, new Progress("draw", Math.max(1, draws), err));
        spec.commandLine()
                .getOut()
                .print(
                        root.json()
                                ? ComparisonReport.json(comparison) + "\n"
                                : ComparisonReport.text(comparison, Paint.wanted()));
        root.out().ifPresent(folder -> Written.tell(ReportFolder.write(comparison, folder), err));
        List<Result> failed =
                comparison.results().values().stream().filter(r -> !r.converged()).toList();
        failed.forEach(result ->
                err.println(
                        "diaspore: "
                                + result.plantCase().plant().id()
                                + " not converged: "
                                + result.reason()));
        return failed.isEmpty() ? Exit.OK.code() : Exit.NOT_CONVERGED.code();
    }

    static void requireDraws(int draws) {
        if (draws < 0 || draws > MOST_DRAWS) {
            throw new InputException("--draws", draws, "0 to " + MOST_DRAWS, "Try: --draws 128.");
        }
    }
}
