package org.diaspore.app;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.diaspore.app.text.JsonWriter;
import org.diaspore.plant.Result;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/// Runs one case: reads the file, solves the plant, shows the figures.
@Command(name = "run", description = "Run a case file and show what the plant makes of the ore.")
final class RunCommand implements Callable<Integer> {
    @ParentCommand private Diaspore root;
    @Spec private CommandSpec spec;

    @Parameters(
            paramLabel = "CASE",
            description = "The case file (YAML), such as examples/liulin.yaml.")
    private Path file;

    @Override
    public Integer call() {
        Result result = TimedRun.of(Cases.read(file, List.of()));
        if (root.json()) {
            spec.commandLine().getOut().println(JsonWriter.write(ResultDocument.of(result)));
        } else {
            spec.commandLine().getOut().print(ResultText.of(result));
        }
        if (!result.converged()) {
            spec.commandLine().getErr().println("diaspore: not converged: " + result.outcome().complaint());
            return Exit.NOT_CONVERGED.code();
        }
        return Exit.OK.code();
    }
}
