package org.diaspore.plant;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.diaspore.chemistry.Element;
import org.diaspore.chemistry.Substances;
import org.diaspore.flowsheet.Accelerator;
import org.diaspore.flowsheet.Feed;
import org.diaspore.flowsheet.Flowsheet;
import org.diaspore.flowsheet.Ledger;
import org.diaspore.flowsheet.Node;
import org.diaspore.flowsheet.Outcome;
import org.diaspore.flowsheet.Solver;
import org.diaspore.flowsheet.Stream;
import org.diaspore.flowsheet.TearChoice;
import org.diaspore.plant.setting.Settings;

/// Draws the plant of a case, solves it and reads its figures: the main job.
public final class PlantRun {
    private static final double SURROUNDINGS_K = 298.15;

    private PlantRun() {}

    /// The case's plant solved from a cold start.
    public static Result run(PlantCase plantCase) {
        return result(plantCase, solver(plantCase).solve(Accelerator.BROYDEN));
    }

    /// The same, from an earlier run of the plant on a like ore with like settings: as a plant in
    /// operation that is set anew. Cold where the earlier run does not serve, or leads to nothing.
    ///
    /// How the earlier loops answered is left behind: where much is changed at once it is no guide,
    /// and may lead to a second solution that leaves most of the alumina in the residue.
    public static Result runFrom(Result earlier, PlantCase plantCase) {
        Outcome known = earlier.outcome();
        Solver solver = solver(plantCase);
        if (known.converged() && solver.tears().stream().allMatch(known::hasStream)) {
            Map<String, Stream> starts = starts(earlier, plantCase, solver.tears());
            Outcome found = solver.solve(Accelerator.BROYDEN, starts, known.variables());
            if (found.converged()) {
                return result(plantCase, found);
            }
        }
        return result(plantCase, solver.solve(Accelerator.BROYDEN));
    }

    /// Torn streams of an earlier run, without elements that only its ore brought: they would die
    /// out, but never quite.
    private static Map<String, Stream> starts(
            Result earlier, PlantCase plantCase, List<String> tears) {
        Stream before = ore(earlier.plantCase());
        Stream now = ore(plantCase);
        List<Element> gone = new ArrayList<>();
        for (Element element : Element.values()) {
            boolean left = before.elementMolPerS(element) > 0 && !(now.elementMolPerS(element) > 0);
            if (left && !isSupplied(earlier.outcome(), element)) {
                gone.add(element);
            }
        }
        Map<String, Stream> starts = new LinkedHashMap<>();
        for (String tear : tears) {
            Stream stream = earlier.outcome().stream(tear);
            starts.put(tear, gone.isEmpty() ? stream : without(stream, gone));
        }
        return starts;
    }

    private static boolean isSupplied(Outcome outcome, Element element) {
        return outcome.ledgers().values().stream()
                .flatMap(ledger -> ledger.supplies().stream())
                .anyMatch(supply -> supply.stream().elementMolPerS(element) > 0);
    }

    private static Stream without(Stream stream, List<Element> elements) {
        double[] amounts = stream.amounts();
        for (int i = 0; i < amounts.length; i++) {
            for (Element element : elements) {
                if (Substances.moles(element, i) != 0) {
                    amounts[i] = 0;
                }
            }
        }
        Stream left = Stream.of(amounts, stream.temperatureK(), stream.pressurePa());
        return stream.sizes().isNone() ? left : left.withSizes(stream.sizes());
    }

    private static Stream ore(PlantCase plantCase) {
        return Stream.of(plantCase.ore().amountsMolPerS(plantCase.dryKgPerS()), SURROUNDINGS_K);
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
        Stream ore = ore(plantCase);
        drawing.group(plantCase.plant().upgrades() ? "upgrade" : plantCase.plant().id())
                .node("ore", new Feed(ore), List.of(), List.of("raw-ore"));
        switch (plantCase.plant()) {
            case UPGRADE -> UpgradeSection.draw(drawing, "raw-ore", ore, settings);
            case BAYER, BAYER_LOW_TEMPERATURE, BAYER_HIGH_TEMPERATURE, LIME_BAYER, BAYER_TUBE ->
                    new BayerSection(settings).draw(drawing, "raw-ore", ore);
            case UPGRADE_BAYER -> {
                UpgradeSection.draw(drawing, "raw-ore", ore, settings);
                new BayerSection(settings).draw(drawing, "upgraded-bauxite", ore);
            }
            case SINTER ->
                    new SinterSection(settings, Evaporator.of(settings))
                            .draw(drawing, "raw-ore", ore);
            case BAYER_SINTER -> {
                MudSinterSection sinter = new MudSinterSection(settings, Evaporator.of(settings));
                new BayerSection(settings).draw(drawing, "raw-ore", ore, MudSinterSection.RETURNED);
                sinter.draw(drawing, "residue", ore);
            }
            case FLOTATION_BAYER -> {
                Stream concentrate = FlotationSection.draw(drawing, "raw-ore", ore, settings);
                new BayerSection(settings).draw(drawing, "flotation-concentrate", concentrate);
            }
        }
        return drawing.build();
    }

    /// Figures and warnings of a solved flowsheet.
    public static Result result(PlantCase plantCase, Outcome outcome) {
        FigureList figures = new FigureList();
        if (plantCase.plant().upgrades()) {
            new UpgradeFigures(plantCase, outcome, figures).add();
        }
        if (plantCase.plant().makesAlumina()) {
            new RefineryFigures(plantCase, outcome, figures).add();
        }
        // Where no solution was found liquors may be ones that cannot be.
        if (plantCase.plant().makesAlumina() && outcome.converged()) {
            new ProductFigures(outcome, figures).add();
            new LiquorFigures(outcome, figures).add();
            new EnergyFigures(plantCase, outcome, figures).add();
            new LedgerFigures(outcome, figures).add();
        }
        Closing.add(outcome, figures);
        return new Result(plantCase, outcome, figures.all(), warnings(plantCase, outcome));
    }

    private static List<String> warnings(PlantCase plantCase, Outcome outcome) {
        Set<String> warnings = new LinkedHashSet<>(plantCase.ore().makeup().warnings());
        warnings.addAll(Depth.of(plantCase.plant()));
        warnings.addAll(PoorChoices.of(plantCase, outcome));
        warnings.addAll(BlowOffReach.warnings(plantCase, outcome));
        warnings.addAll(PropertyWarnings.of(outcome));
        for (Node node : outcome.flowsheet().nodes()) {
            Ledger ledger = outcome.ledger(node.name());
            ledger.warnings().forEach(text -> warnings.add(node.name() + ": " + text));
        }
        return List.copyOf(warnings);
    }
}
