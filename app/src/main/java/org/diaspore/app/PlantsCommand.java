package org.diaspore.app;

import java.util.concurrent.Callable;
import org.diaspore.app.report.Paint;
import org.diaspore.app.report.PlantsListing;
import org.diaspore.plant.Plant;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/// Lists the plants, or every setting of one.
@Command(
        name = "plants",
        description = {
            "List the plants, or all settings of one plant with unit, default, allowed range, spread,"
                    + " grade and source.",
            "Example: diaspore plants upgrade-bayer"
        })
final class PlantsCommand implements Callable<Integer> {
    @ParentCommand private Diaspore root;
    @Spec private CommandSpec spec;

    @Parameters(paramLabel = "PLANT", arity = "0..1", description = "The plant to show.")
    private @Nullable String plant;

    @Override
    public Integer call() {
        spec.commandLine().getOut().println(text().stripTrailing());
        return Exit.OK.code();
    }

    private String text() {
        if (plant == null) {
            return root.json() ? PlantsListing.allJson() : PlantsListing.all(Paint.wanted());
        }
        Plant chosen = PlantName.read(plant);
        return root.json() ? PlantsListing.json(chosen) : PlantsListing.of(chosen, Paint.wanted());
    }
}
