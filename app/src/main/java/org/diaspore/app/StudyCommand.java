package org.diaspore.app;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// Studies: questions that need many runs, such as validation against measurements.
@Command(name = "study", description = "Answer a question that needs many runs.")
final class StudyCommand implements Callable<Integer> {
    @Parameters(paramLabel = "STUDY", description = "The study: validate, calibrate-upgrade.")
    private String study;

    @Override
    public Integer call() {
        throw NotYet.command("study " + study, "Try: diaspore --help");
    }
}
