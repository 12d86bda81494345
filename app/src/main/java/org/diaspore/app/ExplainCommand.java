package org.diaspore.app;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.diaspore.app.report.Explanation;
import org.diaspore.app.report.Paint;
import org.diaspore.app.text.Nearest;
import org.diaspore.chemistry.InputException;
import org.diaspore.plant.Result;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/// Says how one figure of a case came about and which sources it rests on.
@Command(
        name = "explain",
        description = {
            "Say how a figure of a case came about and which sources it rests on.",
            "Example: diaspore explain examples/liulin.yaml upgrade.alumina_silica_ratio"
        })
final class ExplainCommand implements Callable<Integer> {
    @ParentCommand private Diaspore root;
    @Spec private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "CASE", description = "The case file (YAML).")
    private Path file;

    @Parameters(
            index = "1",
            paramLabel = "FIGURE",
            description = "The figure, such as upgrade.alumina_silica_ratio.")
    private String figure;

    @Override
    public Integer call() {
        Result result = TimedRun.of(Cases.read(file, List.of()));
        if (!result.has(figure)) {
            throw unknown(result);
        }
        if (!result.converged()) {
            spec.commandLine().getErr().println("diaspore: not converged: " + result.reason());
            return Exit.NOT_CONVERGED.code();
        }
        spec.commandLine()
                .getOut()
                .println(
                        root.json()
                                ? Explanation.json(result, figure)
                                : Explanation.of(result, figure, Paint.wanted()).stripTrailing());
        return Exit.OK.code();
    }

    private InputException unknown(Result result) {
        return new InputException(
                "FIGURE",
                "'" + figure + "'",
                "a figure of plant " + result.plantCase().plant().id(),
                "Try: "
                        + Nearest.to(figure, result.figures().keySet())
                                .orElse("upgrade.alumina_silica_ratio")
                        + "; `./diaspore run "
                        + file
                        + "` shows them all.");
    }
}
