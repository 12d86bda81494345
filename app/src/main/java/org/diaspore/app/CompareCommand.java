package org.diaspore.app;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.diaspore.app.casefile.CaseReader;
import org.diaspore.app.casefile.Vocabulary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Puts several plants side by side on the same ore.
@Command(name = "compare", description = "Run one ore through several plants, side by side.")
final class CompareCommand implements Callable<Integer> {
    @Parameters(paramLabel = "CASE", description = "The case file (YAML).")
    private Path file;

    @Option(
            names = "--plants",
            paramLabel = "NAME",
            split = ",",
            description = "The plants to compare, such as bayer,upgrade-bayer,sinter.")
    private List<String> plants = List.of();

    @Override
    public Integer call() {
        CaseReader.read(file, Vocabulary.standard());
        throw NotYet.command("compare of " + plants, "Try: diaspore run " + file);
    }
}
