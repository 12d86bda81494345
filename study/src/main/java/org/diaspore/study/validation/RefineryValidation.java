package org.diaspore.study.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.IntConsumer;
import org.diaspore.chemistry.InputException;
import org.diaspore.plant.PlantCase;
import org.diaspore.study.Sheet;

/// All cases of whole refineries beside what was published of them: misses stand with the rest.
///
/// @param rows every published figure with ours, in the order of the table
/// @param runs the plants that were run
public record RefineryValidation(List<ComparedFigure> rows, List<RefineryRun> runs) {

    /// Cases that need no plant. A new one is a class and a line here.
    private static final List<UnitCase> UNITS =
            List.of(
                    new TheoreticalCycle(),
                    PublishedArithmetic.KUDARGARHI,
                    new ChinesePrecipitation(),
                    new CalcinerOfStade(),
                    new BoostedEvaporation(),
                    PublishedArithmetic.INTERALUMINA);

    public RefineryValidation {
        rows = List.copyOf(rows);
        runs = List.copyOf(runs);
    }

    /// Runs every case that has a plant or needs none.
    ///
    /// @param cases by the name of their case file; see {@link RefineryCase#files()}
    /// @param progress told how many plants have run
    /// @throws InputException where a case of the table is not there
    public static RefineryValidation of(Map<String, PlantCase> cases, IntConsumer progress) {
        List<RefineryRun> runs = new ArrayList<>();
        List<ComparedFigure> rows = new ArrayList<>();
        for (RefineryCase one : RefineryCase.all()) {
            switch (one.way()) {
                case PLANT -> {
                    RefineryRun run = RefineryRun.of(one, required(cases, one));
                    runs.add(run);
                    rows.addAll(run.compared());
                    progress.accept(runs.size());
                }
                case MEAN -> rows.addAll(average(one, runs));
                case UNIT -> rows.addAll(compared(unit(one.id())));
                case NONE -> rows.addAll(notRun(one.id()));
            }
        }
        return new RefineryValidation(rows, runs);
    }

    private static PlantCase required(Map<String, PlantCase> cases, RefineryCase one) {
        PlantCase plantCase = cases.get(one.file());
        if (plantCase == null) {
            throw new InputException(
                    "validation case " + one.id(),
                    "no " + one.file(),
                    "among the cases given",
                    "Try: all of " + String.join(", ", RefineryCase.files()) + ".");
        }
        return plantCase;
    }

    private static UnitCase unit(String caseId) {
        return UNITS.stream()
                .filter(unit -> unit.caseId().equals(caseId))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no unit case " + caseId));
    }

    private static List<ComparedFigure> compared(UnitCase unit) {
        Map<String, Double> figures = unit.figures();
        return PublishedFigure.of(unit.caseId()).stream()
                .map(published -> {
                    Double ours = figures.get(published.figure());
                    return new ComparedFigure(
                            published,
                            ours == null ? OptionalDouble.empty() : OptionalDouble.of(ours));
                })
                .toList();
    }

    /// Figures per tonne of alumina, averaged by each case's share of it.
    private static List<ComparedFigure> average(RefineryCase mean, List<RefineryRun> runs) {
        return PublishedFigure.of(mean.id()).stream()
                .map(figure -> new ComparedFigure(figure, average(mean, figure, runs)))
                .toList();
    }

    private static OptionalDouble average(
            RefineryCase mean, PublishedFigure figure, List<RefineryRun> runs) {
        double sum = 0;
        double shares = 0;
        for (RefineryRun run : runs) {
            double share = mean.parts().getOrDefault(run.refineryCase().id(), 0.0);
            OptionalDouble ours = run.value(figure.figure());
            if (share > 0 && ours.isPresent()) {
                sum += share * ours.getAsDouble();
                shares += share;
            }
        }
        boolean all = Math.abs(shares - 1) < 1e-9;
        return all ? OptionalDouble.of(sum) : OptionalDouble.empty();
    }

    private static List<ComparedFigure> notRun(String caseId) {
        return PublishedFigure.of(caseId).stream()
                .map(published -> new ComparedFigure(published, OptionalDouble.empty()))
                .toList();
    }

    /// How many rows came to a verdict.
    public long count(Verdict verdict) {
        return rows.stream().filter(row -> row.verdict() == verdict).count();
    }

    /// The tables of the page: all figures, how each plant ran, what could not be run, bookkeeping.
    public List<Sheet> sheets() {
        List<Sheet> sheets = new ArrayList<>();
        sheets.add(figures());
        sheets.add(plants());
        sheets.add(notRun());
        UNITS.forEach(unit -> sheets.add(unit.working()));
        return sheets;
    }

    private Sheet figures() {
        return new Sheet(
                "Refineries beside published figures",
                "Per tonne of calcined alumina unless said. Ores, conditions and bands were fixed and"
                        + " committed before the comparison, unless a remark says not frozen. Off by: against the"
                        + " nearer end of what was published. Cases S are hand balances of ours, no"
                        + " plants: they test arithmetic. "
                        + count(Verdict.MET)
                        + " met, "
                        + count(Verdict.MISSED)
                        + " missed, "
                        + count(Verdict.SHOWN)
                        + " shown without a band, "
                        + count(Verdict.NOT_RUN)
                        + " not run.",
                ComparedFigure.columns(),
                rows.stream().map(ComparedFigure::row).toList());
    }

    private Sheet plants() {
        return new Sheet(
                "How the refineries ran",
                "Recovery of all Al2O3 by product and ore, and by the residue alone, 1 - (A/S) of residue"
                        + " over (A/S) of ore: they differ by silica of lime and alumina in dust. What the"
                        + " inputs of a case leave open stands beside it.",
                RefineryRun.columns(),
                runs.stream().map(RefineryRun::row).toList());
    }

    private static Sheet notRun() {
        return new Sheet(
                "Published cases that are not run",
                "Listed so that nobody takes them for met.",
                List.of("case", "title", "strength", "what is missing"),
                RefineryCase.all().stream()
                        .filter(one -> one.way() == RefineryCase.Way.NONE)
                        .map(one ->
                                List.of(one.id(), one.title(), one.strength().word(), one.lacks()))
                        .toList());
    }
}
