package org.diaspore.app.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.diaspore.app.text.CsvTable;
import org.diaspore.app.text.JsonWriter;
import org.diaspore.chemistry.Grade;
import org.diaspore.plant.Plant;
import org.diaspore.plant.Result;
import org.diaspore.study.Claim;
import org.diaspore.study.RouteComparison;
import org.diaspore.study.Spread;

/// A comparison of routes for a terminal, as JSON and as CSV; the page is {@link ComparisonPage}.
public final class ComparisonReport {
    private ComparisonReport() {}

    /// For a terminal, 100 columns with up to three plants.
    public static String text(RouteComparison comparison, Paint paint) {
        ComparisonTable table = ComparisonTable.of(comparison);
        StringBuilder text = new StringBuilder();
        text.append(paint.head(comparison.plantCase().name())).append('\n');
        text.append("the same ore by ")
                .append(String.join(", ", table.plants().stream().map(Plant::id).toList()))
                .append("; changes against plant bayer\n\n");
        text.append(values(table).render(paint));
        if (table.hasSpreads()) {
            text.append('\n')
                    .append(paint.head("P50 (P10 to P90) over " + comparison.draws() + " draws"))
                    .append('\n')
                    .append(spreads(table).render(paint));
        }
        if (!comparison.claims().isEmpty()) {
            text.append('\n')
                    .append(paint.head("Public claims of the technology's owner, and the model"))
                    .append('\n')
                    .append(claims(comparison).render(paint))
                    .append(paint.faint("[C] claimed: shown beside the model, never fitted to"))
                    .append('\n');
        }
        notConverged(comparison).forEach(line -> text.append(paint.bad(line)).append('\n'));
        if (comparison.failedDraws() > 0) {
            text.append(paint.warning("! " + comparison.failedDraws() + " draws did not converge"))
                    .append('\n');
        }
        return text.toString();
    }

    private static TextTable values(ComparisonTable table) {
        TextTable text = new TextTable().words("").words("");
        for (Plant plant : table.plants()) {
            text.numbers(plant.id()).numbers("");
        }
        for (ComparisonTable.Row row : table.rows()) {
            if (isDetail(row.figure())) {
                continue;
            }
            List<String> cells = new ArrayList<>(List.of(row.figure(), row.unit()));
            for (ComparisonTable.Cell cell : row.cells()) {
                cells.add(ComparisonTable.number(cell.value()));
                cells.add(ComparisonTable.change(cell.change()));
            }
            text.row(cells.toArray(String[]::new));
        }
        return text;
    }

    /// Lines of ledgers stand in the page and the files; of energy the total stands here too.
    private static boolean isDetail(String figure) {
        return FigureGroup.isLedgerLine(figure) && !figure.equals("refinery.energy.total");
    }

    private static TextTable spreads(ComparisonTable table) {
        TextTable text = new TextTable().words("");
        table.plants().forEach(plant -> text.numbers(plant.id()));
        for (ComparisonTable.Row row : table.rows()) {
            if (row.figure().startsWith("refinery.co2.") || isDetail(row.figure())) {
                continue; // its parts stand in the page and the files
            }
            List<String> cells = new ArrayList<>(List.of(row.figure()));
            row.cells().forEach(cell -> cells.add(ComparisonTable.spread(cell)));
            text.row(cells.toArray(String[]::new));
        }
        return text;
    }

    private static TextTable claims(RouteComparison comparison) {
        TextTable text =
                new TextTable()
                        .words("")
                        .numbers("claim")
                        .numbers("default")
                        .numbers("P10")
                        .numbers("P50")
                        .numbers("P90")
                        .words("what");
        for (RouteComparison.Checked checked : comparison.claims()) {
            Claim claim = checked.claim();
            text.row(
                    GradeMark.of(Grade.CLAIMED),
                    ComparisonTable.claimed(claim),
                    ComparisonTable.number(claim, checked.atDefaults()),
                    ComparisonTable.number(claim, checked.spread().p10()),
                    ComparisonTable.number(claim, checked.spread().p50()),
                    ComparisonTable.number(claim, checked.spread().p90()),
                    claim.text()
                            + (checked.baseline().isEmpty()
                                    ? ""
                                    : ", here against " + checked.baseline())
                            + " ("
                            + claim.source()
                            + ")");
        }
        return text;
    }

    static List<String> notConverged(RouteComparison comparison) {
        return comparison.results().values().stream()
                .filter(result -> !result.converged())
                .map(ComparisonReport::complaint)
                .toList();
    }

    private static String complaint(Result result) {
        return result.plantCase().plant().id()
                + " did not converge, its column is empty: "
                + result.outcome().complaint();
    }

    /// As JSON: `case`, `plants`, `figures`, `claims`, `draws`, `failed_draws`, `warnings`.
    public static String json(RouteComparison comparison) {
        ComparisonTable table = ComparisonTable.of(comparison);
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("case", comparison.plantCase().name());
        document.put("baseline", Plant.BAYER.id());
        Map<String, Object> converged = new LinkedHashMap<>();
        comparison
                .results()
                .forEach((plant, result) -> converged.put(plant.id(), result.converged()));
        document.put("converged", converged);
        Map<String, Object> figures = new LinkedHashMap<>();
        for (ComparisonTable.Row row : table.rows()) {
            Map<String, Object> line = new LinkedHashMap<>();
            line.put("unit", row.unit());
            for (int p = 0; p < table.plants().size(); p++) {
                line.put(table.plants().get(p).id(), cell(row.cells().get(p)));
            }
            figures.put(row.figure(), line);
        }
        document.put("figures", figures);
        document.put("claims", comparison.claims().stream().map(ComparisonReport::claim).toList());
        document.put("draws", comparison.draws());
        document.put("failed_draws", comparison.failedDraws());
        document.put("warnings", notConverged(comparison));
        return JsonWriter.write(document);
    }

    private static Map<String, Object> cell(ComparisonTable.Cell cell) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("value", orNull(cell.value()));
        line.put("change", orNull(cell.change()));
        cell.spread().ifPresent(points -> line.putAll(points(points)));
        return line;
    }

    private static Map<String, Object> claim(RouteComparison.Checked checked) {
        Map<String, Object> line = new LinkedHashMap<>();
        Claim claim = checked.claim();
        line.put("claim", claim.name());
        line.put("grade", Grade.CLAIMED.word());
        line.put("text", claim.text());
        line.put("low", claim.low());
        line.put("high", claim.high());
        line.put("unit", claim.unit());
        line.put("baseline", checked.baseline());
        line.put("at_defaults", finite(checked.atDefaults()));
        line.putAll(points(checked.spread()));
        line.put("citation", Explanation.citation(claim.source()));
        return line;
    }

    private static Map<String, Object> points(Spread spread) {
        Map<String, Object> points = new LinkedHashMap<>();
        points.put("p10", finite(spread.p10()));
        points.put("p50", finite(spread.p50()));
        points.put("p90", finite(spread.p90()));
        return points;
    }

    private static Object finite(double value) {
        return Double.isFinite(value) ? (Object) value : Optional.empty();
    }

    private static Object orNull(OptionalDouble value) {
        return value.isPresent() ? (Object) value.getAsDouble() : Optional.empty();
    }

    /// As CSV, one line a figure and plant.
    public static String csv(RouteComparison comparison) {
        ComparisonTable table = ComparisonTable.of(comparison);
        CsvTable csv =
                new CsvTable(
                        "figure",
                        "unit",
                        "plant",
                        "value",
                        "change_against_bayer",
                        "p10",
                        "p50",
                        "p90",
                        "claim_low",
                        "claim_high",
                        "claim_source");
        for (ComparisonTable.Row row : table.rows()) {
            for (int p = 0; p < table.plants().size(); p++) {
                ComparisonTable.Cell cell = row.cells().get(p);
                Optional<Spread> spread = cell.spread();
                boolean ours = table.plants().get(p) == Plant.UPGRADE_BAYER;
                Optional<Claim> claim = ours ? row.claim() : Optional.empty();
                csv.row(
                        row.figure(),
                        row.unit(),
                        table.plants().get(p).id(),
                        Digits.exact(cell.value().orElse(Double.NaN)),
                        Digits.exact(cell.change().orElse(Double.NaN)),
                        Digits.exact(spread.map(Spread::p10).orElse(Double.NaN)),
                        Digits.exact(spread.map(Spread::p50).orElse(Double.NaN)),
                        Digits.exact(spread.map(Spread::p90).orElse(Double.NaN)),
                        claim.map(c -> Digits.exact(c.low())).orElse(""),
                        claim.map(c -> Digits.exact(c.high())).orElse(""),
                        claim.map(Claim::source).orElse(""));
            }
        }
        return csv.toString();
    }
}
