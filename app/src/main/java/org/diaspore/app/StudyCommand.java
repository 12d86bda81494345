package org.diaspore.app;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.diaspore.app.report.ReportFolder;
import org.diaspore.app.report.SheetReport;
import org.diaspore.study.Sheet;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/// Studies: questions that need many runs, such as validation against measurements.
@Command(
        name = "study",
        description = "Answer a question that needs many runs.",
        subcommands = {CalibrateCommand.class, ValidateCommand.class, RobustnessCommand.class})
final class StudyCommand implements Callable<Integer> {
    @ParentCommand private Diaspore root;
    @Spec private CommandSpec spec;

    /// Checks the folder of `--out` before the long part.
    void prepare() {
        root.out().ifPresent(ReportFolder::prepare);
    }

    /// Writes the sheets a study found to the folder of `--out` and prints them.
    ///
    /// @param name of the files
    /// @param text how they print where JSON is not asked for
    void tell(List<Sheet> sheets, String name, Function<List<Sheet>, String> text) {
        root.out()
                .ifPresent(folder ->
                        Written.tell(
                                ReportFolder.write(sheets, name, folder),
                                spec.commandLine().getErr()));
        print(root.json() ? SheetReport.json(sheets) : text.apply(sheets));
    }

    void print(String text) {
        spec.commandLine().getOut().println(text.stripTrailing());
    }

    @Override
    public Integer call() {
        throw new ParameterException(
                spec.commandLine(),
                "study needs a name: calibrate-upgrade, validate or robustness");
    }
}
