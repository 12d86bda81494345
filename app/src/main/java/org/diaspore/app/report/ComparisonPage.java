package org.diaspore.app.report;

import java.util.ArrayList;
import java.util.List;
import org.diaspore.app.text.Markup;
import org.diaspore.chemistry.Grade;
import org.diaspore.plant.Plant;
import org.diaspore.study.Claim;
import org.diaspore.study.RouteComparison;

/// A comparison of routes as one web page that needs nothing beside it.
public final class ComparisonPage {
    private ComparisonPage() {}

    public static String of(RouteComparison comparison) {
        ComparisonTable table = ComparisonTable.of(comparison);
        PageFrame page =
                new PageFrame(comparison.plantCase().name() + ", routes compared - Diaspore");
        page.raw("<header><h1>" + Markup.of(comparison.plantCase().name()) + "</h1>");
        page.paragraph(
                "lead",
                "The same ore by "
                        + String.join(", ", table.plants().stream().map(Plant::id).toList())
                        + ". Changes are against plant bayer on this ore; claims are the owner's,"
                        + " public, and not fitted to.");
        List<String> failed = ComparisonReport.notConverged(comparison);
        failed.forEach(line -> page.paragraph("verdict bad", line));
        if (failed.isEmpty()) {
            page.paragraph("verdict good", "All plants converged.");
        }
        page.raw("</header>");
        page.section("routes", "Routes side by side");
        page.raw(PageFrame.legend()).raw(values(table)).endSection();
        claims(comparison, page);
        return page.end();
    }

    private static String values(ComparisonTable table) {
        List<String> heads = new ArrayList<>(List.of("figure", "unit", "claimed"));
        boolean spreads = table.hasSpreads();
        for (Plant plant : table.plants()) {
            heads.add("#" + plant.id());
            if (plant != Plant.BAYER) {
                heads.add("#vs bayer");
            }
            if (spreads) {
                heads.add("#P50 (P10 to P90)");
            }
        }
        HtmlTable html = new HtmlTable("figures sortable", heads.toArray(String[]::new));
        for (ComparisonTable.Row row : table.rows()) {
            String claim = row.claim().map(c -> "claim: " + ComparisonTable.claimed(c)).orElse("");
            List<String> cells = new ArrayList<>(List.of(row.figure(), row.unit(), claim));
            for (int p = 0; p < table.plants().size(); p++) {
                ComparisonTable.Cell cell = row.cells().get(p);
                cells.add(ComparisonTable.number(cell.value()));
                if (table.plants().get(p) != Plant.BAYER) {
                    cells.add(ComparisonTable.change(cell.change()));
                }
                if (spreads) {
                    cells.add(ComparisonTable.spread(cell));
                }
            }
            html.row(cells.toArray(String[]::new));
        }
        return html.toString();
    }

    private static void claims(RouteComparison comparison, PageFrame page) {
        if (comparison.claims().isEmpty()) {
            return;
        }
        page.section("claims", "Public claims beside the model");
        page.paragraph(
                "note",
                comparison.draws() == 0
                        ? "No draws were asked for: the model's spread is not shown."
                        : comparison.draws()
                                + " draws of the priors, "
                                + comparison.failedDraws()
                                + " of them did not converge in every plant.");
        HtmlTable html =
                new HtmlTable(
                        "",
                        "",
                        "claim in words",
                        "against",
                        "#claim",
                        "#at defaults",
                        "#P10",
                        "#P50",
                        "#P90",
                        "meets P10 to P90",
                        "source");
        for (RouteComparison.Checked checked : comparison.claims()) {
            Claim claim = checked.claim();
            boolean sampled = Double.isFinite(checked.spread().p50());
            html.marked(
                    PageFrame.grade(Grade.CLAIMED),
                    claim.text(),
                    checked.baseline(),
                    ComparisonTable.claimed(claim),
                    ComparisonTable.number(claim, checked.atDefaults()),
                    sampled ? ComparisonTable.number(claim, checked.spread().p10()) : "",
                    sampled ? ComparisonTable.number(claim, checked.spread().p50()) : "",
                    sampled ? ComparisonTable.number(claim, checked.spread().p90()) : "",
                    sampled ? (checked.overlaps() ? "yes" : "no") : "",
                    Explanation.citation(claim.source()));
        }
        page.raw(html.toString()).endSection();
    }
}
