package org.diaspore.app;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.diaspore.app.casefile.CaseFile;
import org.diaspore.app.casefile.CaseReader;
import org.diaspore.app.casefile.Vocabulary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// Runs one case: reads the file, solves the plant, shows the figures.
@Command(name = "run", description = "Run a case file and show what the plant makes of the ore.")
final class RunCommand implements Callable<Integer> {
    @Parameters(
            paramLabel = "CASE",
            description = "The case file (YAML), such as examples/liulin.yaml.")
    private Path file;

    @Override
    public Integer call() {
        CaseFile read = CaseReader.read(file, Vocabulary.standard());
        throw NotYet.command(
                "run of plant " + read.plant(), "Try: the case file itself was read well.");
    }
}
