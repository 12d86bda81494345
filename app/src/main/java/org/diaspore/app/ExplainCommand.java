package org.diaspore.app;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.diaspore.app.casefile.CaseReader;
import org.diaspore.app.casefile.Vocabulary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// Says how one figure of a case came about and which sources it rests on.
@Command(name = "explain", description = "Say how a figure came about and what it rests on.")
final class ExplainCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "CASE", description = "The case file (YAML).")
    private Path file;

    @Parameters(
            index = "1",
            paramLabel = "FIGURE",
            description = "The figure, such as upgrade.alumina_silica_ratio.")
    private String figure;

    @Override
    public Integer call() {
        CaseReader.read(file, Vocabulary.standard());
        throw NotYet.command("explain " + figure, "Try: diaspore run " + file);
    }
}
