package org.diaspore.plant;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.diaspore.flowsheet.Accelerator;
import org.diaspore.flowsheet.Balance;
import org.diaspore.flowsheet.Feed;
import org.diaspore.flowsheet.Flowsheet;
import org.diaspore.flowsheet.Ledger;
import org.diaspore.flowsheet.Node;
import org.diaspore.flowsheet.Outcome;
import org.diaspore.flowsheet.Solver;
import org.diaspore.flowsheet.Stream;
import org.diaspore.flowsheet.TearChoice;

/// Draws the plant of a case, solves it and reads its figures: the main job.
public final class PlantRun {
    private static final double SURROUNDINGS_K = 298.15;

    private PlantRun() {}

    /// The case's plant solved from a cold start.
    public static Result run(PlantCase plantCase) {
        return result(plantCase, solver(plantCase).solve(Accelerator.BROYDEN));
    }

    /// The same, from the end of a like case.
    public static Result runFrom(Result earlier, PlantCase plantCase) {
        return result(
                plantCase, solver(plantCase).solveFrom(earlier.outcome(), Accelerator.BROYDEN));
    }

    /// The flowsheet of a case compiled with the tears its drawing suggests.
    public static Solver solver(PlantCase plantCase) {
        Flowsheet flowsheet = draw(plantCase);
        return new Solver(
                flowsheet, new TearChoice.Named(List.copyOf(flowsheet.starts().keySet())));
    }

    /// The flowsheet of a case, unsolved.
    public static Flowsheet draw(PlantCase plantCase) {
        Flowsheet.Builder drawing = new Flowsheet.Builder(plantCase.plant().id());
        Settings settings = plantCase.settings();
        Stream ore =
                Stream.of(plantCase.ore().amountsMolPerS(plantCase.dryKgPerS()), SURROUNDINGS_K);
        drawing.group(plantCase.plant().upgrades() ? "upgrade" : plantCase.plant().id())
                .node("ore", new Feed(ore), List.of(), List.of("raw-ore"));
        switch (plantCase.plant()) {
            case UPGRADE -> UpgradeSection.draw(drawing, "raw-ore", ore, settings);
            case BAYER -> BayerSection.draw(drawing, "raw-ore", ore, settings);
            case UPGRADE_BAYER -> {
                UpgradeSection.draw(drawing, "raw-ore", ore, settings);
                BayerSection.draw(drawing, "upgraded-bauxite", ore, settings);
            }
            case SINTER -> SinterSection.draw(drawing, "raw-ore", ore, settings);
        }
        return drawing.build();
    }

    /// Figures and warnings of a solved flowsheet; a converged one is checked operation by
    /// operation.
    public static Result result(PlantCase plantCase, Outcome outcome) {
        if (outcome.converged()) {
            checkOperations(outcome);
        }
        FigureList figures = new FigureList();
        if (plantCase.plant().upgrades()) {
            new UpgradeFigures(plantCase, outcome, figures).add();
        }
        if (plantCase.plant().makesAlumina()) {
            new RefineryFigures(plantCase, outcome, figures).add();
        }
        Closing.add(outcome, figures);
        return new Result(plantCase, outcome, figures.all(), warnings(plantCase, outcome));
    }

    private static void checkOperations(Outcome outcome) {
        for (Node node : outcome.flowsheet().nodes()) {
            if (node.operation() instanceof Feed) {
                continue;
            }
            List<Stream> in = new ArrayList<>();
            node.inletStreams().forEach(port -> port.forEach(name -> in.add(outcome.stream(name))));
            List<Stream> out = node.outletStreams().stream().map(outcome::stream).toList();
            Balance.of(in, List.of(outcome.ledger(node.name())), out).require(node.name());
        }
    }

    private static List<String> warnings(PlantCase plantCase, Outcome outcome) {
        Set<String> warnings = new LinkedHashSet<>(plantCase.ore().makeup().warnings());
        for (Node node : outcome.flowsheet().nodes()) {
            Ledger ledger = outcome.ledger(node.name());
            ledger.warnings().forEach(text -> warnings.add(node.name() + ": " + text));
        }
        return List.copyOf(warnings);
    }
}
