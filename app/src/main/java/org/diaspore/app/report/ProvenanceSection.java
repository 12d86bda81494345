package org.diaspore.app.report;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.diaspore.app.text.Markup;
import org.diaspore.chemistry.Units;
import org.diaspore.ore.Mineral;
import org.diaspore.ore.MineralMakeup;
import org.diaspore.plant.Result;
import org.diaspore.plant.setting.Setting;

/// The part of the page that says what to beware of and where every number comes from: warnings,
/// the ore, settings, bibliography.
final class ProvenanceSection {
    private final Result result;
    private final PageFrame page;

    private ProvenanceSection(Result result, PageFrame page) {
        this.result = result;
        this.page = page;
    }

    static void add(Result result, PageFrame page) {
        ProvenanceSection section = new ProvenanceSection(result, page);
        section.warnings();
        section.ore();
        section.settings();
        section.sources();
    }

    private void warnings() {
        page.section("warnings", "Warnings");
        if (result.warnings().isEmpty()) {
            page.paragraph("note", "None.");
        } else {
            page.raw("<ul class=\"warnings\">");
            result.warnings().forEach(text -> page.raw("<li>" + Markup.of(text) + "</li>"));
            page.raw("</ul>");
        }
        page.endSection();
    }

    private void ore() {
        MineralMakeup makeup = result.plantCase().ore().makeup();
        page.section("ore", "The ore");
        page.raw("<div class=\"columns\"><div>");
        page.raw("<h3>Minerals, mass % of the dry ore</h3>");
        HtmlTable minerals = new HtmlTable("", "mineral", "#%", "#±");
        java.util.Arrays.stream(Mineral.values())
                .filter(mineral -> makeup.fraction(mineral) > 1e-6)
                .sorted(Comparator.comparingDouble(mineral -> -makeup.fraction(mineral)))
                .forEach(mineral ->
                        minerals.row(
                                mineral.key(),
                                Digits.fixed(100 * makeup.fraction(mineral), 2),
                                Digits.fixed(100 * makeup.sigma(mineral), 2)));
        page.raw(minerals.toString()).raw("</div><div>");
        page.raw("<h3>Assay, mass % of the dry ore</h3>");
        HtmlTable assay = new HtmlTable("", "item", "#given", "#carried by the minerals");
        makeup.assay()
                .fractions()
                .forEach((oxide, fraction) ->
                        assay.row(
                                oxide.name(),
                                makeup.givenAssay().isPresent()
                                                && makeup.givenAssay().get().knows(oxide)
                                        ? Digits.fixed(
                                                100
                                                        * makeup.givenAssay()
                                                                .get()
                                                                .fraction(oxide)
                                                                .orElse(0),
                                                2)
                                        : "unknown",
                                Digits.fixed(100 * fraction, 2)));
        page.raw(assay.toString()).raw("</div></div>").endSection();
    }

    private void settings() {
        page.section("settings", "Settings and where they come from");
        page.raw(PageFrame.legend());
        HtmlTable table =
                new HtmlTable(
                        "sortable settings",
                        "grade",
                        "setting",
                        "#value",
                        "origin",
                        "#P10",
                        "#P90",
                        "#allowed",
                        "meaning",
                        "source");
        for (Setting setting : result.settings()) {
            String unit = setting.unit();
            boolean changed = result.plantCase().settings().isChanged(setting.key());
            double value = result.plantCase().settings().si(setting.key());
            boolean spread = setting.isUncertain() && !changed;
            table.marked(
                    changed
                            ? "<span class=\"grade case\">case</span>"
                            : PageFrame.grade(setting.grade()),
                    setting.key(),
                    Units.show(value, unit),
                    changed
                            ? "case file"
                            : result.plantCase().settings().isPreset(setting.key())
                                    ? "plant"
                                    : "default",
                    spread ? Units.show(setting.p10(), unit) : "",
                    spread ? Units.show(setting.p90(), unit) : "",
                    Units.show(setting.lower(), unit) + " to " + Units.show(setting.upper(), unit),
                    setting.meaning(),
                    changed ? "" : setting.source());
        }
        page.raw(table.toString()).endSection();
    }

    private void sources() {
        Set<String> keys = new LinkedHashSet<>();
        for (Setting setting : result.settings()) {
            keys.addAll(List.of(setting.source().strip().split(" +")));
        }
        page.section("sources", "Sources of the defaults");
        page.raw("<dl class=\"sources\">");
        keys.stream()
                .sorted()
                .forEach(key ->
                        page.raw("<dt>" + Markup.of(key) + "</dt><dd>")
                                .raw(Markup.of(Explanation.citation(key)) + "</dd>"));
        page.raw("</dl>").endSection();
    }
}
