package org.diaspore.app.report;

import java.util.List;
import java.util.Locale;
import org.diaspore.app.text.Markup;
import org.diaspore.chemistry.Substances;
import org.diaspore.flowsheet.LoopReport;
import org.diaspore.flowsheet.Node;
import org.diaspore.flowsheet.Stream;
import org.diaspore.plant.Crossing;
import org.diaspore.plant.Result;

/// The part of the page that counts: streams, ledgers of matter, energy, caustic and carbon, and
/// the certificate of convergence.
final class LedgerSection {
    private final Result result;
    private final PageFrame page;

    private LedgerSection(Result result, PageFrame page) {
        this.result = result;
        this.page = page;
    }

    static void add(Result result, PageFrame page) {
        LedgerSection section = new LedgerSection(result, page);
        section.streams();
        page.section("ledgers", "Ledgers over the plant's boundary");
        section.crossings();
        page.raw("<div class=\"columns\"><div>");
        section.elements();
        page.raw("</div><div>");
        section.energy();
        section.traced("Caustic, kg Na2O/h", Component.SODA);
        section.traced("Carbon, kg C/h", Component.CARBON);
        page.raw("</div></div>").endSection();
        section.certificate();
    }

    private void streams() {
        page.section("streams", "Streams");
        page.paragraph(
                "note",
                "Oxides count an element in whatever substance and phase holds it; H2O is all"
                        + " hydrogen. Click a head to sort.");
        HtmlTable table =
                new HtmlTable(
                        "sortable",
                        "stream",
                        "from",
                        "kind",
                        "#t/h",
                        "#solids t/h",
                        "#°C",
                        "#bar",
                        "#Al2O3",
                        "#SiO2",
                        "#Na2O",
                        "#Fe2O3",
                        "#CaO",
                        "#H2O",
                        "analyses");
        for (Node node : result.outcome().flowsheet().nodes()) {
            for (String name : node.outletStreams()) {
                Stream stream = result.outcome().stream(name);
                if (!stream.isEmpty()) {
                    table.row(streamRow(name, node.name(), stream));
                }
            }
        }
        page.raw(table.toString()).endSection();
    }

    private static String[] streamRow(String name, String from, Stream stream) {
        StreamReading reading = new StreamReading(stream);
        List<Component> main = Component.main();
        return new String[] {
            name,
            from,
            reading.kind().word(),
            Digits.fixed(reading.tPerH(), 2),
            Digits.fixed(reading.solidsTPerH(), 2),
            Digits.fixed(reading.celsius(), 0),
            Digits.of(reading.bar(), 3),
            Digits.fixed(main.get(0).tPerH(stream), 2),
            Digits.fixed(main.get(1).tPerH(stream), 2),
            Digits.fixed(main.get(2).tPerH(stream), 2),
            Digits.fixed(main.get(3).tPerH(stream), 2),
            Digits.fixed(main.get(4).tPerH(stream), 2),
            Digits.fixed(main.get(5).tPerH(stream), 2),
            String.join(" · ", reading.analyses())
        };
    }

    private void crossings() {
        page.raw("<h3>What crosses, t/h</h3>");
        HtmlTable table =
                new HtmlTable(
                        "sortable",
                        "",
                        "stream",
                        "part",
                        "#total",
                        "#Al2O3",
                        "#SiO2",
                        "#Na2O",
                        "#Fe2O3",
                        "#CaO",
                        "#H2O",
                        "#°C");
        double[] sums = new double[Component.main().size() + 1];
        for (Crossing crossing : result.crossings()) {
            StreamReading reading = new StreamReading(crossing.stream());
            String[] row = new String[Component.main().size() + 5];
            row[0] = crossing.inward() ? "in" : "out";
            row[1] = crossing.name();
            row[2] = crossing.group();
            row[3] = Digits.fixed(reading.tPerH(), 2);
            double sign = crossing.inward() ? 1 : -1;
            sums[0] += sign * reading.tPerH();
            for (int c = 0; c < Component.main().size(); c++) {
                double flow = Component.main().get(c).tPerH(crossing.stream());
                row[c + 4] = Digits.fixed(flow, 2);
                sums[c + 1] += sign * flow;
            }
            row[row.length - 1] = Digits.fixed(reading.celsius(), 0);
            table.styled(row[0], row);
        }
        String[] last = new String[Component.main().size() + 5];
        java.util.Arrays.fill(last, "");
        last[1] = "in less out";
        for (int c = 0; c < sums.length; c++) {
            last[c + 3] = String.format(Locale.ROOT, "%.0e", sums[c]);
        }
        page.raw(table.styled("sum", last).toString());
    }

    private void elements() {
        page.raw("<h3>Elements, kg/h</h3>");
        HtmlTable table = new HtmlTable("", "element", "#in", "#out", "#closure");
        for (ElementLine line : ElementLine.of(result)) {
            table.row(
                    line.element(),
                    Digits.fixed(3600 * line.inKgPerS(), 2),
                    Digits.fixed(3600 * line.outKgPerS(), 2),
                    String.format(Locale.ROOT, "%.1e", line.closure()));
        }
        page.raw(table.toString());
    }

    private void energy() {
        page.raw("<h3>Energy, MW (in +, out -)</h3>");
        HtmlTable table = new HtmlTable("", "", "#MW");
        for (EnergyLedger.Line line : EnergyLedger.of(result)) {
            if (line.watts() != 0) {
                table.row(line.name(), String.format(Locale.ROOT, "%.2f", 1e-6 * line.watts()));
            }
        }
        double power =
                result.outcome().ledgers().values().stream().mapToDouble(l -> l.powerW()).sum();
        table.row("beside them: electric power", String.format(Locale.ROOT, "%.2f", 1e-6 * power));
        page.raw(table.toString());
    }

    /// What carries a component in and out.
    private void traced(String title, Component component) {
        page.raw("<h3>" + Markup.of(title) + "</h3>");
        HtmlTable table = new HtmlTable("", "", "stream", "#kg/h", "#share");
        double[] totals = {0, 0};
        for (Crossing crossing : result.crossings()) {
            totals[crossing.inward() ? 0 : 1] += component.tPerH(crossing.stream());
        }
        for (Crossing crossing : result.crossings()) {
            double flow = component.tPerH(crossing.stream());
            double share = flow / totals[crossing.inward() ? 0 : 1];
            if (share > 1e-4) {
                table.styled(
                        crossing.inward() ? "in" : "out",
                        crossing.inward() ? "in" : "out",
                        crossing.name(),
                        Digits.fixed(1000 * flow, 1),
                        String.format(Locale.ROOT, "%.1f %%", 100 * share));
            }
        }
        page.raw(table.toString());
        if (component == Component.SODA) {
            page.paragraph("note", "1 kg Na2O is " + Digits.of(2 * naohPerSoda(), 4) + " kg NaOH.");
        }
    }

    private static double naohPerSoda() {
        double naoh = Substances.get("NaOH(aq)").kgPerMol();
        return naoh / org.diaspore.chemistry.Formula.of("Na2O").kgPerMol();
    }

    private void certificate() {
        page.section("certificate", "Certificate of convergence");
        page.paragraph(
                "note",
                "Residuals are taken anew from the torn streams as guessed and as made, as shares"
                        + " of what flows in them.");
        HtmlTable table =
                new HtmlTable(
                        "",
                        "loop",
                        "torn at",
                        "held by",
                        "#steps",
                        "#passes",
                        "#mass",
                        "#worst element",
                        "#enthalpy",
                        "");
        for (LoopReport loop : result.outcome().loops()) {
            table.styled(
                    loop.converged() ? "" : "bad",
                    loop.nodes().size() + " operations: " + String.join(", ", loop.nodes()),
                    String.join(", ", loop.tears()),
                    String.join("; ", loop.specs()),
                    "" + loop.iterations(),
                    "" + loop.passes(),
                    String.format(Locale.ROOT, "%.0e", loop.massResidual()),
                    String.format(Locale.ROOT, "%.0e", loop.elementResidual()),
                    String.format(Locale.ROOT, "%.0e", loop.enthalpyResidual()),
                    loop.converged() ? "converged" : "NOT converged");
        }
        page.raw(table.toString()).endSection();
    }
}
