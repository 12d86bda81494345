package org.diaspore.app;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.diaspore.app.report.JsonReport;
import org.diaspore.app.report.Paint;
import org.diaspore.app.report.ReportFolder;
import org.diaspore.app.report.TerminalReport;
import org.diaspore.plant.PlantCase;
import org.diaspore.plant.Result;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/// Runs one case: reads the file, solves the plant, shows the figures.
@Command(
        name = "run",
        description = {
            "Run a case file and show what the plant makes of the ore.",
            "With --out DIR also a report to look at: report.html, CSV, JSON and SVG.",
            "Example: diaspore run examples/liulin.yaml --out out/liulin"
        })
final class RunCommand implements Callable<Integer> {
    @ParentCommand private Diaspore root;
    @Spec private CommandSpec spec;

    @Parameters(
            paramLabel = "CASE",
            description = "The case file (YAML), such as examples/liulin.yaml.")
    private Path file;

    @Override
    public Integer call() {
        PlantCase plantCase = Cases.read(file, List.of());
        root.out().ifPresent(ReportFolder::prepare);
        Result result = TimedRun.of(plantCase);
        PrintWriter out = spec.commandLine().getOut();
        if (root.json()) {
            out.println(JsonReport.of(result));
        } else {
            out.print(TerminalReport.of(result, Paint.wanted()));
        }
        root.out()
                .ifPresent(folder ->
                        Written.tell(
                                ReportFolder.write(result, folder), spec.commandLine().getErr()));
        if (!result.converged()) {
            spec.commandLine().getErr().println("diaspore: not converged: " + result.reason());
            return Exit.NOT_CONVERGED.code();
        }
        return Exit.OK.code();
    }
}
