package org.diaspore.app;

import java.util.concurrent.Callable;
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

    boolean json() {
        return root.json();
    }

    Diaspore root() {
        return root;
    }

    @Override
    public Integer call() {
        throw new ParameterException(
                spec.commandLine(),
                "study needs a name: calibrate-upgrade, validate or robustness");
    }
}
