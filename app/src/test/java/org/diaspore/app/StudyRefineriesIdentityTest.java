package org.diaspore.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.diaspore.chemistry.InputException;
import org.diaspore.plant.PlantCase;
import org.diaspore.study.validation.RefineryCase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StudyRefineriesIdentityTest {
    private static final Path CASES =
            Path.of(System.getProperty("diaspore.root", ".."), "examples", "validation");

    private record Ran(int code, String out, String err) {}

    private static Ran run(String... words) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Diaspore.execute(new PrintWriter(out), new PrintWriter(err), words);
        return new Ran(code, out.toString(), err.toString());
    }

    @Test
    void every_case_of_the_table_has_a_file_that_can_be_read_and_every_file_a_case()
            throws Exception {
        Map<String, PlantCase> cases = RefineryCases.read(CASES);
        assertThat(cases.keySet()).containsExactlyElementsOf(RefineryCase.files());
        try (var files = Files.list(CASES)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(RefineryCase.files());
        }
    }

    /// The ores were frozen with these oxides; a change of a file is a change of the question.
    @ParameterizedTest
    @CsvSource({
        "us-1998-blend.yaml, 45.0, 4.0, 11.0",
        "nalco.yaml, 41.6, 2.7, 10.0",
        "wagerup.yaml, 34.3, 20.8, 9.5",
        "seydisehir.yaml, 57.0, 8.0, 5.0",
        "maa-kudargarhi.yaml, 44.1, 3.5, 10.0",
        "jajarm.yaml, 47.0, 10.5, 3.0",
        "s1-synthetic.yaml, 46.1, 4.0, 8.0",
        "s2-synthetic.yaml, 69.2, 8.0, 5.0"
    })
    void frozen_ores_hold_what_their_cases_give(
            String file, double alumina, double silica, double moisture) {
        var ore = Cases.read(CASES.resolve(file), java.util.List.of()).ore();
        assertThat(Math.round(1000 * ore.aluminaFraction()) / 10.0).isEqualTo(alumina);
        assertThat(Math.round(1000 * ore.silicaFraction()) / 10.0).isEqualTo(silica);
        assertThat(100 * ore.moistureFraction()).isEqualTo(moisture);
    }

    @Test
    void a_missing_case_is_named_with_a_remedy(@TempDir Path folder) throws Exception {
        for (String name : RefineryCase.files()) {
            if (!name.equals("jajarm.yaml")) {
                Files.copy(CASES.resolve(name), folder.resolve(name));
            }
        }
        assertThatThrownBy(() -> RefineryCases.read(folder))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("jajarm.yaml")
                .hasMessageContaining("Try: ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "study validate --refinery no/such/folder | no/such/folder, which is no folder",
                "study robustness --plant bayre           | Try: bayer",
                "study robustness --draws 0               | --draws",
                "study robustness --threads 0             | --threads",
                "study robustness --stretch -1            | --stretch",
                "study                                    | robustness"
            })
    void a_wrong_word_gives_one_message_with_a_remedy_and_exit_2(String words, String said) {
        Ran ran = run(words.split(" "));
        assertThat(ran.code).isEqualTo(2);
        assertThat(ran.err).contains(said).contains("Try: ").doesNotContain("Exception", "\tat ");
        assertThat(ran.err.lines()).hasSize(2);
        assertThat(ran.out).isEmpty();
    }

    @Test
    void robustness_prints_its_tables_on_stdout_and_its_progress_on_stderr() {
        Ran ran = run("study", "robustness", "--plant", "bayer", "--draws", "4");
        assertThat(ran.code).isZero();
        assertThat(ran.out)
                .contains(
                        "Robustness of plant bayer",
                        "4 random ores",
                        "Draws that failed",
                        "gibbsitic");
        assertThat(ran.err).contains("draw 4 of 4");
        Ran json = run("study", "robustness", "--plant", "bayer", "--draws", "4", "--json");
        assertThat(json.out.strip()).startsWith("[").endsWith("]");
    }

    @Test
    void validation_can_be_asked_for_its_refineries_alone() {
        Ran ran = run("study", "validate", "--only", "refineries", "--refinery", CASES.toString());
        assertThat(ran.code).as(ran.err).isZero();
        assertThat(ran.out)
                .contains("## Refineries beside published figures", "| V3 |", "V7", "not run")
                .doesNotContain("## Reaction enthalpies");
        assertThat(ran.out.split("MISSED", -1)).hasSizeGreaterThan(2);
    }

    @ParameterizedTest
    @CsvSource({"validate, --refinery", "robustness, --stretch"})
    void help_teaches_the_options(String command, String option) {
        Ran ran = run("study", command, "--help");
        assertThat(ran.code).isZero();
        assertThat(ran.out).contains(option, "Example: diaspore study " + command);
    }
}
