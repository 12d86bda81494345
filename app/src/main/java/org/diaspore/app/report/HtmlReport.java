package org.diaspore.app.report;

import java.util.List;
import java.util.Locale;
import org.diaspore.app.plot.Plot;
import org.diaspore.app.plot.RefineryPlots;
import org.diaspore.app.text.Markup;
import org.diaspore.flowsheet.Outcome;
import org.diaspore.ore.Ore;
import org.diaspore.plant.Figure;
import org.diaspore.plant.PlantCase;
import org.diaspore.plant.Result;

/// A result as one web page that needs nothing beside it: figures, flow diagram, Sankeys, streams,
/// ledgers, certificate, warnings and the origin of every setting. Prints well.
public final class HtmlReport {
    /// Figures shown as cards where the plant has them.
    private static final List<String> CARDS =
            List.of(
                    "upgrade.alumina_silica_ratio",
                    "upgrade.alumina_grade",
                    "upgrade.mass_yield",
                    "refinery.alumina_make",
                    "refinery.alumina_recovery",
                    "refinery.caustic_use",
                    "refinery.solids_make",
                    "refinery.energy_use",
                    "refinery.co2");

    private static final List<Component> TRACED =
            List.of(Component.ALUMINA, Component.SILICA, Component.SODA);

    private final Result result;
    private final PageFrame page;

    private HtmlReport(Result result) {
        this.result = result;
        this.page = new PageFrame(result.plantCase().name() + " - Diaspore");
    }

    public static String of(Result result) {
        HtmlReport report = new HtmlReport(result);
        report.head();
        if (result.converged()) {
            report.cards();
        }
        report.diagram();
        if (result.converged()) {
            report.sankeys();
            report.plots();
            report.figures();
            EquipmentTable.add(result, report.page);
        }
        LedgerSection.add(result, report.page);
        ProvenanceSection.add(result, report.page);
        return report.page.end();
    }

    private void head() {
        PlantCase plantCase = result.plantCase();
        Ore ore = plantCase.ore();
        page.raw("<header><h1>" + Markup.of(plantCase.name()) + "</h1>");
        page.paragraph(
                "lead",
                plantCase.plant().id()
                        + ": "
                        + plantCase.plant().meaning()
                        + String.format(
                                Locale.ROOT,
                                ". Ore %s t/h dry, Al2O3 %.1f %%, SiO2 %.1f %%, A/S %.2f.",
                                Digits.of(plantCase.dryKgPerS() * StreamReading.T_PER_H),
                                100 * ore.aluminaFraction(),
                                100 * ore.silicaFraction(),
                                ore.aluminaFraction() / ore.silicaFraction()));
        Outcome outcome = result.outcome();
        page.paragraph(
                result.converged() ? "verdict good" : "verdict bad",
                result.converged()
                        ? String.format(
                                Locale.ROOT,
                                "Converged in %d steps. Elements close to %.0e, energy to %.0e"
                                        + " over the plant's boundary. %d warnings.",
                                outcome.iterations(),
                                outcome.balance().elementClosure(),
                                outcome.balance().energyClosure(),
                                result.warnings().size())
                        : "Not converged: the streams below are the last trial, not a result; no"
                                + " figures are given. "
                                + outcome.complaint());
        page.raw(
                "</header><nav><a href=\"#flow\">Flow diagram</a><a href=\"#sankeys\">Sankeys</a>"
                        + "<a href=\"#profiles\">Profiles</a>"
                        + "<a href=\"#figures\">Figures</a><a href=\"#equipment\">Equipment</a>"
                        + "<a href=\"#streams\">Streams</a>"
                        + "<a href=\"#ledgers\">Ledgers</a><a href=\"#certificate\">Certificate</a>"
                        + "<a href=\"#warnings\">Warnings</a><a href=\"#settings\">Settings</a></nav>");
    }

    private void cards() {
        page.raw("<div class=\"cards\">");
        for (String name : CARDS) {
            if (result.has(name)) {
                Figure figure = result.figure(name);
                boolean share = figure.unit().equals("fraction");
                page.raw("<div class=\"card\" title=\"" + Markup.of(name + ": " + figure.how()))
                        .raw("\"><b>")
                        .raw(Markup.of(Digits.of(share ? 100 * figure.value() : figure.value(), 3)))
                        .raw("</b><i>")
                        .raw(Markup.of(share ? "%" : figure.unit()))
                        .raw("</i><span>")
                        .raw(Markup.of(FigureMeaning.of(name)))
                        .raw("</span></div>");
            }
        }
        page.raw("</div>");
    }

    private void diagram() {
        page.section("flow", "Flow diagram");
        page.raw(
                "<p class=\"note\">Point at a line for all that is in the stream. <span class=\"key"
                        + " solids\">solids and cakes</span> <span class=\"key slurry\">slurry</span>"
                        + " <span class=\"key liquor\">liquor</span> <span class=\"key"
                        + " water\">water</span> <span class=\"key gas\">gas</span></p>");
        for (FlowDiagram.Part part : FlowDiagram.of(result.outcome())) {
            page.raw("<figure class=\"sheet\"><figcaption>" + Markup.of(part.group()))
                    .raw("</figcaption><div class=\"scroll\">" + part.svg() + "</div></figure>");
        }
        page.endSection();
    }

    private void sankeys() {
        page.section("sankeys", "Where it goes");
        for (Component component : TRACED) {
            sankey(FlowNet.of(result.outcome(), component));
        }
        sankey(FlowNet.energy(result.outcome()));
        page.endSection();
    }

    private void sankey(FlowNet net) {
        String svg = Sankey.of(net);
        if (!svg.isEmpty()) {
            String note =
                    net.unit()
                            + "; what runs back goes around below; flows under "
                            + Digits.of(net.smallest(), 2)
                            + " are left out, operations that one flow passes whole too";
            page.raw("<figure class=\"sheet\"><figcaption>" + Markup.of(net.title()) + " <small>")
                    .raw(Markup.of(note) + "</small></figcaption><div class=\"scroll\">")
                    .raw(svg + "</div></figure>");
        }
    }

    private void plots() {
        List<Plot> plots = RefineryPlots.of(result);
        if (plots.isEmpty()) {
            return;
        }
        page.section("profiles", "Sizes and profiles");
        for (Plot plot : plots) {
            page.raw("<figure class=\"sheet\"><div class=\"scroll\">" + plot.svg())
                    .raw("</div></figure>");
        }
        page.endSection();
    }

    private void figures() {
        page.section("figures", "Key figures");
        for (FigureGroup group : FigureGroup.of(result.figures().values())) {
            page.raw("<h3>" + Markup.of(group.title()) + "</h3>");
            HtmlTable table = new HtmlTable("figures", "figure", "#value", "unit", "how");
            for (Figure figure : group.figures()) {
                table.row(figure.name(), Digits.of(figure.value()), figure.unit(), figure.how());
            }
            page.raw(table.toString());
        }
        published();
        page.endSection();
    }

    private void published() {
        HtmlTable table =
                new HtmlTable("", "figure", "#ours", "#published", "unit", "", "grade", "basis");
        for (PublishedEnergy.Row row : PublishedEnergy.of(result)) {
            table.row(
                    row.range().figure(),
                    Digits.of(row.ours(), 4),
                    row.published(),
                    row.range().unit(),
                    row.verdict(),
                    row.range().grade().word(),
                    row.basis());
        }
        if (result.plantCase().plant().makesAlumina()) {
            page.raw("<h3>" + Markup.of(PublishedEnergy.TITLE) + "</h3>").raw(table.toString());
        }
    }
}
