package org.diaspore.app.report;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.diaspore.app.text.Wrapped;
import org.diaspore.flowsheet.LoopReport;
import org.diaspore.flowsheet.Outcome;
import org.diaspore.ore.Mineral;
import org.diaspore.ore.Ore;
import org.diaspore.plant.Crossing;
import org.diaspore.plant.Figure;
import org.diaspore.plant.PlantCase;
import org.diaspore.plant.Result;

/// A result as the tables a process engineer would print, 100 columns wide.
public final class TerminalReport {
    private static final double SHOWN_MINERAL = 5e-4;
    private static final int MINERALS_A_LINE = 3;

    private final Result result;
    private final Paint paint;
    private final StringBuilder text = new StringBuilder();

    private TerminalReport(Result result, Paint paint) {
        this.result = result;
        this.paint = paint;
    }

    public static String of(Result result, Paint paint) {
        TerminalReport report = new TerminalReport(result, paint);
        report.head();
        report.minerals();
        if (result.converged()) {
            report.figures();
            report.boundary();
        }
        report.convergence();
        report.warnings();
        report.further();
        return report.text.toString();
    }

    private void head() {
        PlantCase plantCase = result.plantCase();
        Ore ore = plantCase.ore();
        line(paint.head(plantCase.name()));
        List<String> plant =
                Wrapped.lines(
                        plantCase.plant().id() + ": " + plantCase.plant().meaning(),
                        TextTable.WIDTH - 7);
        for (int i = 0; i < plant.size(); i++) {
            line((i == 0 ? "plant  " : "       ") + plant.get(i));
        }
        line(
                String.format(
                        Locale.ROOT,
                        "ore    %s t/h dry   Al2O3 %.1f %%   SiO2 %.1f %%   A/S %.2f   LOI %.1f %%  "
                                + " moisture %.1f %%",
                        Digits.of(plantCase.dryKgPerS() * StreamReading.T_PER_H),
                        100 * ore.aluminaFraction(),
                        100 * ore.silicaFraction(),
                        ore.aluminaFraction() / ore.silicaFraction(),
                        100 * ore.lossOnIgnitionFraction(),
                        100 * ore.moistureFraction()));
    }

    private void minerals() {
        Ore ore = result.plantCase().ore();
        section("Minerals of the dry ore, mass %");
        List<Mineral> shown =
                java.util.Arrays.stream(Mineral.values())
                        .filter(mineral -> ore.makeup().fraction(mineral) > SHOWN_MINERAL)
                        .sorted(
                                Comparator.comparingDouble(
                                        mineral -> -ore.makeup().fraction(mineral)))
                        .toList();
        for (int i = 0; i < shown.size(); i += MINERALS_A_LINE) {
            StringBuilder row = new StringBuilder();
            for (Mineral mineral : shown.subList(i, Math.min(shown.size(), i + MINERALS_A_LINE))) {
                row.append(
                        String.format(
                                Locale.ROOT,
                                "%-16s%6.1f +- %-7.1f",
                                mineral.key(),
                                100 * ore.makeup().fraction(mineral),
                                100 * ore.makeup().sigma(mineral)));
            }
            line(row.toString().stripTrailing());
        }
    }

    private void figures() {
        for (FigureGroup group : FigureGroup.of(result.figures().values())) {
            section(group.title());
            if (group.title().equals(FigureGroup.BY_PART)) {
                byPart(group);
                continue;
            }
            TextTable table = new TextTable().words("").numbers("").words("").words("").words("");
            for (Figure figure : group.figures()) {
                table.row(
                        figure.name(),
                        Digits.of(figure.value()),
                        figure.unit(),
                        GradeMark.tally(figure),
                        FigureMeaning.of(figure.name()));
            }
            text.append(table.render(paint));
        }
        published();
        line("");
        line(
                paint.faint(
                        "every figure is computed; behind it, the grades of the settings it rests on"
                                + ": M measured,\nD derived, A assumed, C claimed"));
    }

    private void published() {
        TextTable table =
                new TextTable()
                        .words("")
                        .numbers("ours")
                        .numbers("published")
                        .words("")
                        .words("")
                        .words("")
                        .words("");
        for (PublishedEnergy.Row row : PublishedEnergy.of(result)) {
            table.row(
                    row.range().figure().substring("refinery.".length()),
                    Digits.of(row.ours(), 3),
                    row.published(),
                    row.range().unit(),
                    row.verdict(),
                    GradeMark.of(row.range().grade()),
                    row.basis());
        }
        if (!table.isEmpty()) {
            section(PublishedEnergy.TITLE);
            text.append(table.render(paint));
        }
    }

    /// Figures of the same name beside each other, one column a part.
    private void byPart(FigureGroup group) {
        List<String> parts =
                group.figures().stream().map(f -> f.name().split("\\.")[1]).distinct().toList();
        TextTable table = new TextTable().words("site.PART.");
        parts.forEach(table::numbers);
        table.words("");
        group.figures().stream()
                .map(TerminalReport::afterPart)
                .distinct()
                .forEach(name -> {
                    String[] row = new String[parts.size() + 2];
                    row[0] = name;
                    java.util.Arrays.fill(row, 1, row.length, "");
                    for (int p = 0; p < parts.size(); p++) {
                        String full = "site." + parts.get(p) + "." + name;
                        if (result.has(full)) {
                            row[p + 1] = Digits.of(result.value(full));
                            row[row.length - 1] = result.figure(full).unit();
                        }
                    }
                    table.row(row);
                });
        text.append(table.render(paint));
    }

    private static String afterPart(Figure figure) {
        String[] words = figure.name().split("\\.", 3);
        return words.length == 3 ? words[2] : figure.name();
    }

    private void boundary() {
        section("Across the boundary, t/h");
        TextTable table = new TextTable().words("").numbers("total");
        Component.main().forEach(component -> table.numbers(component.label()));
        table.numbers("degC");
        double[] sums = new double[Component.main().size() + 1];
        boolean inward = true;
        table.row(blanks("in"));
        for (Crossing crossing : result.crossings()) {
            if (inward && !crossing.inward()) {
                inward = false;
                table.row(sum(" all in", sums));
                java.util.Arrays.fill(sums, 0);
                table.row(blanks("out"));
            }
            table.row(boundaryRow(crossing, sums));
        }
        table.row(sum(inward ? " all in" : " all out", sums));
        text.append(table.render(paint));
        line(
                paint.faint(
                        "H2O is all hydrogen, that of fuel and hydroxides too; ~0 is not nothing"));
    }

    private static String[] boundaryRow(Crossing crossing, double[] sums) {
        List<Component> components = Component.main();
        String[] row = new String[components.size() + 3];
        StreamReading reading = new StreamReading(crossing.stream());
        row[0] = " " + crossing.name();
        row[1] = Digits.fixed(reading.tPerH(), 1);
        sums[0] += reading.tPerH();
        for (int c = 0; c < components.size(); c++) {
            double flow = components.get(c).tPerH(crossing.stream());
            sums[c + 1] += flow;
            row[c + 2] = Digits.fixed(flow, 1);
        }
        row[row.length - 1] = Digits.fixed(reading.celsius(), 0);
        return row;
    }

    private static String[] blanks(String head) {
        String[] row = new String[Component.main().size() + 3];
        java.util.Arrays.fill(row, "");
        row[0] = head;
        return row;
    }

    private static String[] sum(String head, double[] sums) {
        String[] row = blanks(head);
        for (int c = 0; c < sums.length; c++) {
            row[c + 1] = Digits.fixed(sums[c], 1);
        }
        return row;
    }

    private void convergence() {
        Outcome outcome = result.outcome();
        section("Convergence");
        if (result.converged()) {
            line(
                    paint.good("converged")
                            + String.format(
                                    Locale.ROOT,
                                    " in %d steps; over the boundary %s closes to %.1e (worst"
                                            + " element), energy to %.1e",
                                    outcome.iterations(),
                                    outcome.balance().worstElement(),
                                    outcome.balance().elementClosure(),
                                    outcome.balance().energyClosure()));
        } else {
            line(paint.bad("NOT CONVERGED: no figures are shown"));
            Wrapped.lines(outcome.complaint(), TextTable.WIDTH).forEach(this::line);
        }
        for (LoopReport loop : outcome.loops()) {
            Wrapped.lines(loopLine(loop), TextTable.WIDTH - 2).forEach(part -> line("  " + part));
        }
    }

    private static String loopLine(LoopReport loop) {
        return String.format(
                Locale.ROOT,
                "loop of %d operations, torn at %s: %d steps, residual mass %.0e, elements %.0e,"
                        + " enthalpy %.0e",
                loop.nodes().size(),
                loop.tears().isEmpty() ? "nothing" : String.join(" and ", loop.tears()),
                loop.iterations(),
                loop.massResidual(),
                loop.elementResidual(),
                loop.enthalpyResidual());
    }

    private void warnings() {
        if (result.warnings().isEmpty()) {
            return;
        }
        section("Warnings");
        for (String warning : result.warnings()) {
            List<String> parts = Wrapped.lines(warning, TextTable.WIDTH - 2);
            for (int i = 0; i < parts.size(); i++) {
                line(paint.warning((i == 0 ? "! " : "  ") + parts.get(i)));
            }
        }
    }

    private void further() {
        section("Where to look next");
        String plant = result.plantCase().plant().id();
        line("explain CASE FIGURE   how a figure came about and what it rests on");
        line("run CASE --out DIR    the page with flow diagram, Sankeys, streams and ledgers; CSV");
        line("compare CASE          this ore by several routes, side by side");
        line("plants " + plant + "  every setting with range, grade and source");
    }

    private void section(String title) {
        text.append('\n').append(paint.head(title)).append('\n');
    }

    private void line(String line) {
        text.append(line).append('\n');
    }
}
