package org.diaspore.app.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.diaspore.chemistry.InputException;
import org.diaspore.plant.Plant;
import org.diaspore.plant.Result;
import org.diaspore.study.RouteComparison;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TablesIdentityTest {
    @ParameterizedTest
    @EnumSource(Plant.class)
    void every_csv_line_has_as_many_cells_as_its_head(Plant plant) {
        Map<String, String> files = CsvReport.of(Samples.run(plant));
        assertThat(files)
                .containsOnlyKeys(
                        "figures.csv",
                        "equipment.csv",
                        "streams.csv",
                        "ledger.csv",
                        "settings.csv");
        files.forEach((name, text) -> {
            List<List<String>> rows = rows(text);
            assertThat(rows).as(name).hasSizeGreaterThan(3);
            assertThat(rows).as(name).allMatch(row -> row.size() == rows.getFirst().size());
        });
    }

    @ParameterizedTest
    @EnumSource(Plant.class)
    void every_figure_has_a_meaning(Plant plant) {
        Samples.run(plant)
                .figures()
                .keySet()
                .forEach(name -> assertThat(FigureMeaning.of(name)).as(name).isNotBlank());
    }

    @ParameterizedTest
    @EnumSource(
            value = Plant.class,
            names = {"BAYER", "BAYER_SINTER"})
    void energy_stands_beside_what_is_published_with_its_grade(Plant plant) {
        Result result = Samples.run(plant);
        assertThat(PublishedEnergy.of(result)).isNotEmpty();
        assertThat(TerminalReport.of(result, Paint.none())).contains(PublishedEnergy.TITLE, "[A]");
        assertThat(HtmlReport.of(result)).contains(PublishedEnergy.TITLE);
    }

    @Test
    void awkward_names_come_back_from_csv_and_are_no_formula() {
        Result result = Samples.awkward(true);
        List<String> names =
                rows(CsvReport.of(result).getOrDefault("streams.csv", "")).stream()
                        .map(List::getFirst)
                        .toList();
        assertThat(names).contains("raw-<ore>&\"co\"", " =product,1");
    }

    @Test
    void a_run_that_stopped_exports_no_figures() {
        Result result = Samples.awkward(false);
        assertThat(CsvReport.of(result)).doesNotContainKey("figures.csv");
        assertThat(HtmlReport.of(result))
                .contains("Not converged")
                .doesNotContain("id=\"figures\"");
        assertThat(TerminalReport.of(result, Paint.none()))
                .contains("NOT CONVERGED")
                .doesNotContain("upgrade.mass_yield");
    }

    @ParameterizedTest
    @EnumSource(Plant.class)
    void the_terminal_report_keeps_to_100_columns_and_names_every_figure(Plant plant) {
        Result result = Samples.run(plant);
        String text = TerminalReport.of(result, Paint.none());
        assertThat(text.lines()).allMatch(line -> line.length() <= TextTable.WIDTH);
        assertThat(text).doesNotContain("\u001b");
        result.figures().keySet().stream()
                .filter(name -> !name.startsWith("site."))
                .forEach(name -> assertThat(text).contains(name));
        assertThat(TerminalReport.of(result, Paint.colours()).replaceAll("\u001b\\[[0-9;]*m", ""))
                .isEqualTo(text);
    }

    @ParameterizedTest
    @EnumSource(Plant.class)
    void every_setting_is_listed_with_its_source(Plant plant) {
        String text = PlantsListing.of(plant, Paint.none());
        Object json = JsonText.read(PlantsListing.json(plant));
        assertThat((List<?>) JsonText.object(json).getOrDefault("settings", List.of()))
                .hasSize(org.diaspore.plant.setting.Settings.table(plant.parts()).size());
        org.diaspore.plant.setting.Settings.table(plant.parts())
                .forEach(setting ->
                        assertThat(text).contains(setting.key(), setting.source().split(" ")[0]));
    }

    @Test
    void an_explanation_gives_formula_settings_and_citations() {
        Result result = Samples.run(Plant.UPGRADE);
        String name = "upgrade.alumina_silica_ratio";
        String text = Explanation.of(result, name, Paint.none());
        assertThat(text).contains(name, "How", "Rests on", "roast.temperature", "[M]");
        JsonText.read(Explanation.json(result, name));
        assertThatThrownBy(() -> Explanation.of(result, "upgrade.no_such", Paint.none()))
                .isInstanceOf(InputException.class);
    }

    @Test
    void routes_stand_side_by_side_and_claims_are_labelled() {
        RouteComparison comparison =
                RouteComparison.of(
                        Samples.liulin(Plant.UPGRADE_BAYER),
                        List.of(Plant.BAYER, Plant.UPGRADE_BAYER),
                        0,
                        done -> {});
        String text = ComparisonReport.text(comparison, Paint.none());
        assertThat(text).contains("bayer", "upgrade-bayer", "[C]", "refinery.caustic_use");
        assertThat(text.lines()).allMatch(line -> line.length() <= TextTable.WIDTH);
        assertThat(ComparisonPage.of(comparison)).contains("class=\"grade claimed\"", "claim: ");
        JsonText.read(ComparisonReport.json(comparison));
        List<List<String>> rows = rows(ComparisonReport.csv(comparison));
        assertThat(rows).allMatch(row -> row.size() == rows.getFirst().size());
        ComparisonTable.Row caustic =
                ComparisonTable.of(comparison).rows().stream()
                        .filter(row -> row.figure().equals("refinery.caustic_use"))
                        .findFirst()
                        .orElseThrow();
        double bayer = caustic.cells().get(0).value().orElseThrow();
        double upgraded = caustic.cells().get(1).value().orElseThrow();
        assertThat(caustic.cells().get(1).change()).hasValue(upgraded / bayer - 1);
    }

    @Test
    void digits_are_few_and_thousands_are_parted() {
        assertThat(Digits.of(1_108_234)).isEqualTo("1 108 000");
        assertThat(Digits.of(0.123456)).isEqualTo("0.1235");
        assertThat(Digits.of(1234)).isEqualTo("1234");
        assertThat(Digits.of(Double.NaN)).isEqualTo("n/a");
        assertThat(Digits.change(-0.685)).isEqualTo("-69 %");
        assertThat(Digits.fixed(1e-9, 2)).isEqualTo("~0");
    }

    /// Cells of comma-separated text (RFC 4180).
    private static List<List<String>> rows(String csv) {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < csv.length(); i++) {
            char c = csv.charAt(i);
            if (quoted && c == '"' && i + 1 < csv.length() && csv.charAt(i + 1) == '"') {
                cell.append(c);
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && (c == ',' || c == '\n')) {
                row.add(cell.toString());
                cell.setLength(0);
                if (c == '\n') {
                    rows.add(List.copyOf(row));
                    row.clear();
                }
            } else if (quoted || c != '\r') {
                cell.append(c);
            }
        }
        return rows;
    }
}
