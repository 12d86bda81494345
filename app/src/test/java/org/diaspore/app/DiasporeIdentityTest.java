package org.diaspore.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.diaspore.app.casefile.CaseReader;
import org.diaspore.app.casefile.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DiasporeIdentityTest {
    private record Ran(int code, String out, String err) {}

    private static Ran run(String... words) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Diaspore.execute(new PrintWriter(out), new PrintWriter(err), words);
        return new Ran(code, out.toString(), err.toString());
    }

    @ParameterizedTest
    @CsvSource({"run", "compare", "study", "plants", "explain", "equilibrate"})
    void every_command_has_help_and_takes_the_common_options(String command) {
        Ran ran = run(command, "--help");
        assertThat(ran.code).isZero();
        assertThat(ran.out)
                .contains("--json", "--out", "--help")
                .startsWith("Usage: diaspore " + command);
        assertThat(ran.err).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "rnu x.yaml      | diaspore run",
                "run             | CASE",
                "run --jsno x    | --json",
                "run nofile.yaml | no such file",
                "run a b c       | unknown argument 'b'",
                "plants sintre   | Try: sinter",
                "run --out       | --out",
                "frobnicate      | diaspore --help"
            })
    void a_wrong_command_line_gives_one_message_with_a_remedy_and_exit_2(
            String words, String said) {
        Ran ran = run(words.split(" "));
        assertThat(ran.code).isEqualTo(2);
        assertThat(ran.err).contains(said).contains("Try: ").doesNotContain("Exception", "\tat ");
        assertThat(ran.err.lines()).hasSize(2);
        assertThat(ran.out).isEmpty();
    }

    @Test
    void an_error_of_ours_asks_for_a_report_and_shows_no_stack_trace() {
        StringWriter err = new StringWriter();
        int code =
                new Failures(new Diaspore())
                        .internal(new AssertionError("4 kg in, 3 kg out"), new PrintWriter(err));
        assertThat(code).isEqualTo(3);
        assertThat(err.toString()).contains("4 kg in, 3 kg out", "report").doesNotContain("\tat ");
    }

    @Test
    void json_stands_alone_on_stdout() {
        Ran ran = run("plants", "--json");
        assertThat(ran.code).isZero();
        assertThat(ran.out.strip()).startsWith("[").endsWith("]");
        assertThat(ran.err).isEmpty();
    }

    @Test
    void without_a_command_it_shows_its_help() {
        assertThat(run().out)
                .contains(
                        "run",
                        "compare",
                        "study",
                        "plants",
                        "explain",
                        "equilibrate",
                        "Exit codes");
    }

    @Test
    void every_example_can_be_read() throws Exception {
        Path examples = Path.of(System.getProperty("diaspore.root", ".."), "examples");
        try (var files = Files.list(examples)) {
            List<Path> cases = files.filter(f -> f.toString().endsWith(".yaml")).sorted().toList();
            assertThat(cases).isNotEmpty();
            for (Path file : cases) {
                assertThat(CaseReader.read(file, Vocabulary.standard()).name()).isNotBlank();
            }
        }
    }
}
