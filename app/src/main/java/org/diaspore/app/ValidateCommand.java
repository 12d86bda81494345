package org.diaspore.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.diaspore.app.report.ClaimSheet;
import org.diaspore.app.report.EnthalpySheet;
import org.diaspore.app.report.EquilibriumSheet;
import org.diaspore.app.report.SheetReport;
import org.diaspore.plant.Plant;
import org.diaspore.plant.PlantCase;
import org.diaspore.study.RouteComparison;
import org.diaspore.study.Sheet;
import org.diaspore.study.UpgradeCalibration;
import org.diaspore.study.validation.RefineryValidation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/// Prints what others measured beside what the model says: the page `docs/validation.md`.
@Command(
        name = "validate",
        description = {
            "Print every published row beside the model's answer, good or bad, as Markdown.",
            "With a case also the public claims beside the model on that ore.",
            "Refineries of others are run from the case files of --refinery; their ores and bands"
                    + " were fixed before the comparison, and misses are printed with the rest.",
            "Example: diaspore study validate examples/liulin.yaml examples/liulin-public.yaml"
                    + " > docs/validation.md"
        })
final class ValidateCommand implements Callable<Integer> {
    @ParentCommand private StudyCommand study;
    @Spec private CommandSpec spec;

    @Parameters(
            paramLabel = "CASE",
            arity = "0..*",
            description = "Cases whose ores the claims are checked on.")
    private List<Path> files = List.of();

    @Option(
            names = "--draws",
            paramLabel = "N",
            description = "Draws of the priors for the claims (default: 256).")
    private int draws = 256;

    @Option(
            names = "--reference",
            paramLabel = "DIR",
            description = {
                "Folder whose chemistry/ holds equilibrium states computed by others and their"
                        + " databases (default: ${DEFAULT-VALUE}). Where it is absent the page says so."
            },
            defaultValue = "${sys:diaspore.reference:-../shared/data}")
    private Path reference = Path.of("../shared/data");

    @Option(
            names = "--refinery",
            paramLabel = "DIR",
            description = {
                "Folder of the case files of published refineries (default: ${DEFAULT-VALUE})."
                        + " Where the default is absent the page says so."
            },
            defaultValue = "${sys:diaspore.root:-.}/examples/validation")
    private Path refinery = Path.of("examples/validation");

    @Option(
            names = "--only",
            paramLabel = "PART",
            split = ",",
            description =
                    "Only these parts of the page: ${COMPLETION-CANDIDATES} (default: all of them).")
    private Set<Part> only = EnumSet.allOf(Part.class);

    /// The parts of the page, in its order.
    enum Part {
        HEATS,
        EQUILIBRIUM,
        UPGRADE,
        CLAIMS,
        REFINERIES;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Override
    public Integer call() {
        CompareCommand.requireDraws(draws);
        study.prepare();
        study.tell(sheets(), "validation", SheetReport::validationPage);
        return Exit.OK.code();
    }

    private List<Sheet> sheets() {
        // First, because a folder that is not there should be told before the long part.
        List<Sheet> refineries = only.contains(Part.REFINERIES) ? refineries() : List.of();
        List<Sheet> sheets = new ArrayList<>();
        if (only.contains(Part.HEATS)) {
            sheets.add(EnthalpySheet.of());
        }
        if (only.contains(Part.EQUILIBRIUM)) {
            sheets.add(EquilibriumSheet.of(reference));
        }
        if (only.contains(Part.UPGRADE)) {
            sheets.addAll(UpgradeCalibration.run().sheets());
        }
        if (only.contains(Part.CLAIMS)) {
            files.forEach(file -> sheets.add(claims(file)));
        }
        sheets.addAll(refineries);
        return sheets;
    }

    private Sheet claims(Path file) {
        List<Plant> plants = List.of(Plant.BAYER, Plant.UPGRADE_BAYER, Plant.SINTER);
        PlantCase plantCase = Cases.read(file, plants);
        Progress progress = new Progress("draw", Math.max(1, draws), spec.commandLine().getErr());
        return ClaimSheet.of(RouteComparison.of(plantCase, plants, draws, progress));
    }

    /// The tables of published refineries; one that says so where the default folder is not there.
    private List<Sheet> refineries() {
        Path folder = refinery.normalize();
        boolean isGiven =
                spec.commandLine().getParseResult().hasMatchedOption(spec.findOption("--refinery"));
        if (!isGiven && !RefineryCases.areIn(folder)) {
            return List.of(
                    new Sheet(
                            "Refineries beside published figures",
                            "Not run: " + folder + " is not there; see --refinery.",
                            List.of("case"),
                            List.of()));
        }
        Map<String, PlantCase> cases = RefineryCases.read(folder);
        Progress progress = new Progress("refinery", cases.size(), spec.commandLine().getErr());
        return RefineryValidation.of(cases, progress).sheets();
    }
}
