package org.diaspore.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.diaspore.chemistry.Table;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The command `run` from file to exit code: what is wrong is refused, what is poor is shown, what
/// cannot be is reasoned.
class RunCommandIdentityTest {
    private static final Path EXAMPLES =
            Path.of(System.getProperty("diaspore.root", ".."), "examples");
    private static final String SETTING = "roast.temperature: 1000 degC";

    @TempDir private Path folder;

    private record Ran(int code, String out, String err) {}

    private static Ran run(Path file, String... more) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        String[] words = new String[more.length + 2];
        words[0] = "run";
        words[1] = file.toString();
        System.arraycopy(more, 0, words, 2, more.length);
        int code = Diaspore.execute(new PrintWriter(out), new PrintWriter(err), words);
        return new Ran(code, out.toString(), err.toString());
    }

    private Path liulin(String inPlaceOf, String written) throws IOException {
        String good = Files.readString(EXAMPLES.resolve("liulin.yaml"));
        assertThat(good).contains(inPlaceOf);
        return Files.writeString(folder.resolve("case.yaml"), good.replace(inPlaceOf, written));
    }

    @TestFactory
    List<DynamicTest> a_wrong_case_gives_one_message_with_its_line_and_exit_2() {
        return Table.read(RunCommandIdentityTest.class, "run-refused.tsv").rows().stream()
                .map(row ->
                        DynamicTest.dynamicTest(
                                row.text("in place of") + " -> " + row.text("written"),
                                () -> refused(row)))
                .toList();
    }

    private void refused(Table.Row row) throws IOException {
        Path file = liulin(row.text("in place of"), row.text("written"));
        Ran ran = run(file, "--json");
        assertThat(ran.code).as(ran.err).isEqualTo(2);
        assertThat(ran.out).isEmpty();
        assertThat(ran.err)
                .contains(row.text("says"))
                .matches("(?s)diaspore: [^ ]*case.yaml line \\d+: [^\n]+\n  Try: [^\n]+\n")
                .doesNotContain("Exception", "\tat ");
        int line = Integer.parseInt(ran.err.replaceAll("(?s).*?line (\\d+):.*", "$1"));
        String pointedAt = Files.readAllLines(file).get(line - 1);
        String sought = row.has("points at") ? row.text("points at") : row.text("written");
        assertThat(pointedAt + " assay:").contains(firstKey(sought));
    }

    /// Totals point at the key `assay`, single items at their own line.
    private static String firstKey(String text) {
        return text.contains(":") ? text.substring(0, text.indexOf(':')) : text;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "roast.temperature: 850 degC         | too cool or too short",
                "roast.temperature: 1250 degC        | too hot or too long",
                "lime.calcium_to_silicon: 0.3 mol/mol | too little lime"
            })
    void a_poor_but_possible_choice_runs_and_is_warned_of(String setting, String warning)
            throws IOException {
        Ran ran = run(liulin(SETTING, setting), "--json");
        assertThat(ran.code).isZero();
        assertThat(ran.err).isEmpty();
        assertThat(ran.out).contains("\"converged\": true", warning);
    }

    @Test
    void the_default_roast_is_not_warned_of() {
        assertThat(run(EXAMPLES.resolve("liulin.yaml"), "--json").out)
                .doesNotContain("too cool", "too hot", "too little");
    }

    @Test
    void an_infeasible_plant_gives_its_reason_and_exit_1() throws IOException {
        Ran ran = run(liulin(SETTING, "evaporation.most_removal: 12 %"), "--json");
        assertThat(ran.code).isEqualTo(1);
        assertThat(ran.out).contains("\"converged\": false");
        assertThat(ran.err)
                .startsWith("diaspore: not converged: ")
                .contains("evaporation.most_removal", "lower ")
                .doesNotContain("Exception", "\tat ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"site.fuel: natural gas", "site.fuel: 1"})
    void a_choice_is_set_by_its_word_or_its_number(String setting) throws IOException {
        String gas = figures(run(liulin(SETTING, setting), "--json").out);
        assertThat(gas).isEqualTo(figures(run(liulin(SETTING, "site: {fuel: 1}"), "--json").out));
        assertThat(gas)
                .isNotEqualTo(figures(run(liulin(SETTING, "site.fuel: coal"), "--json").out));
    }

    private static String figures(String json) {
        int start = json.indexOf("\"refinery.co2\"");
        assertThat(start).isPositive();
        return json.substring(start, json.indexOf('}', start));
    }

    @Test
    void every_example_runs_through() throws IOException {
        try (var files = Files.list(EXAMPLES)) {
            List<Path> cases = files.filter(f -> f.toString().endsWith(".yaml")).sorted().toList();
            assertThat(cases).isNotEmpty();
            for (Path file : cases) {
                Ran ran = run(file);
                assertThat(ran.code).as(file + "\n" + ran.err).isZero();
                assertThat(ran.out).isNotBlank();
            }
        }
    }
}
