package org.diaspore.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `equilibrate --plots`: what is written, and what is refused.
class PlotsIdentityTest {
    private static final List<String> PLOTS =
            List.of(
                    "alumina-over-temperature",
                    "boehmite-isotherms",
                    "csh-stability",
                    "diaspore-isotherms",
                    "gibbsite-isotherms",
                    "silica-excess-lime",
                    "silica-over-lime");

    @TempDir private Path folder;

    private record Ran(int code, String out, String err) {}

    private static Ran run(String... words) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Diaspore.execute(new PrintWriter(out), new PrintWriter(err), words);
        return new Ran(code, out.toString(), err.toString());
    }

    @Test
    void every_plot_is_a_drawing_with_its_numbers_beside_it() throws Exception {
        Path plots = folder.resolve("plots");
        Ran ran = run("equilibrate", "--plots", "--out", plots.toString(), "--json");
        assertThat(ran.code).as(ran.err).isZero();
        assertThat(ran.out).startsWith("{").contains("gibbsite-isotherms.svg");
        try (Stream<Path> files = Files.list(plots)) {
            assertThat(files.map(p -> p.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(
                            PLOTS.stream()
                                    .flatMap(p -> Stream.of(p + ".svg", p + ".csv"))
                                    .toList());
        }
        for (String plot : PLOTS) {
            Path svg = plots.resolve(plot + ".svg");
            DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(svg.toFile());
            assertThat(svg).content().contains("Computed, not measured", "liquor");
            assertThat(plots.resolve(plot + ".csv")).content().doesNotContain("NaN", "not conv");
            assertThat(Files.readAllLines(plots.resolve(plot + ".csv"))).hasSizeGreaterThan(200);
        }
        hotter_liquor_holds_more(plots.resolve("gibbsite-isotherms.csv"));
        hotter_liquor_holds_more(plots.resolve("diaspore-isotherms.csv"));
        more_lime_leaves_less_silica(plots.resolve("silica-over-lime.csv"));
    }

    private static void hotter_liquor_holds_more(Path csv) throws IOException {
        var atTwoHundred = new TreeMap<Integer, Double>();
        for (String line : Files.readAllLines(csv)) {
            String[] cells = line.split(",");
            if (cells[0].matches("[0-9]+ °C") && Double.parseDouble(cells[1]) == 200) {
                atTwoHundred.put(
                        Integer.parseInt(cells[0].split(" ")[0]), Double.parseDouble(cells[2]));
            }
        }
        assertThat(atTwoHundred).hasSizeGreaterThan(9);
        assertThat(List.copyOf(atTwoHundred.values())).isSorted();
    }

    private static void more_lime_leaves_less_silica(Path csv) throws IOException {
        List<Double> silica =
                Files.readAllLines(csv).stream()
                        .filter(line -> line.startsWith("NaOH 1 "))
                        .map(line -> Double.parseDouble(line.split(",")[2]))
                        .toList();
        // Water bound in the solids concentrates the liquor a little along a step.
        for (int k = 1; k < silica.size(); k++) {
            assertThat(silica.get(k)).isLessThan(1.02 * silica.get(k - 1));
        }
    }

    @Test
    void plots_want_a_folder_and_no_table() {
        assertThat(run("equilibrate", "--plots").code).isEqualTo(2);
        Path plots = folder.resolve("none");
        Ran table = run("equilibrate", "states.csv", "--plots", "--out", plots.toString());
        assertThat(table.code).isEqualTo(2);
        assertThat(table.err).contains("STATES", "--plots");
        Ran result = run("equilibrate", "--plots", "--result", "r.csv", "--out", plots.toString());
        assertThat(result.code).isEqualTo(2);
        assertThat(plots).doesNotExist();
    }

    @Test
    void a_database_that_lacks_a_mineral_gives_the_plots_it_can_and_a_warning() throws IOException {
        Path file = EquilibrateCommandIdentityTest.database(folder);
        Path plots = folder.resolve("some");
        Ran ran =
                run(
                        "equilibrate",
                        "--plots",
                        "--database",
                        file.toString(),
                        "--out",
                        plots.toString());
        assertThat(ran.code).as(ran.err).isIn(0, 2);
        assertThat(ran.err).contains("small.dat");
        try (Stream<Path> files = Files.list(plots)) {
            assertThat(files.count() > 0).isEqualTo(ran.code == 0);
        }
    }
}
