package org.diaspore.app;

import java.util.concurrent.Callable;
import org.diaspore.app.casefile.Vocabulary;
import org.diaspore.app.text.JsonWriter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/// Lists the plants, or every setting of one.
@Command(name = "plants", description = "List the plants, or all settings of one plant.")
final class PlantsCommand implements Callable<Integer> {
    @ParentCommand private Diaspore root;
    @Spec private CommandSpec spec;

    @Parameters(paramLabel = "PLANT", arity = "0..1", description = "The plant to show.")
    private @Nullable String plant;

    @Override
    public Integer call() {
        Vocabulary vocabulary = Vocabulary.standard();
        if (plant != null) {
            vocabulary.requirePlant(plant);
            throw NotYet.command("plants " + plant, "Try: diaspore plants");
        }
        if (root.json()) {
            spec.commandLine().getOut().println(JsonWriter.write(vocabulary.plants()));
        } else {
            vocabulary.plants().forEach(spec.commandLine().getOut()::println);
        }
        return Exit.OK.code();
    }
}
