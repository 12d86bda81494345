package org.diaspore.app.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import org.diaspore.chemistry.InputException;
import org.diaspore.chemistry.Table;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/// Every field of a case file, wrong in every way a person would get it wrong, gives one message
/// with file, line, field and remedy. The ways stand in `bad-input.tsv`: a line of the good case
/// and what somebody wrote in its place.
class BadInputIdentityTest {
    static final Vocabulary WITH_SETTINGS =
            Vocabulary.standard()
                    .withSettings(plant ->
                            List.of(
                                    SettingKey.number("roast.temperature", "degC", 600, 1300),
                                    SettingKey.number("leach.naoh", "g/L", 20, 400),
                                    SettingKey.number("leach.stages", "1", 1, 3),
                                    SettingKey.choice(
                                            "lime.slaking", List.of("weak_wash", "fresh"))));

    @TempDir private Path folder;

    @TestFactory
    List<DynamicTest> every_field_wrong_in_every_way_gives_one_message() {
        return Table.read(BadInputIdentityTest.class, "bad-input.tsv").rows().stream()
                .map(row -> DynamicTest.dynamicTest(row.text("wrong"), () -> check(row)))
                .toList();
    }

    private void check(Table.Row row) throws Exception {
        List<String> lines = CaseReaderCaseTest.GOOD.lines().toList();
        int at = -1;
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).strip().startsWith(row.text("good"))) {
                at = i;
            }
        }
        assertThat(at).as("the good case has a line %s", row.text("good")).isNotNegative();
        String indent = " ".repeat(lines.get(at).length() - lines.get(at).stripLeading().length());
        String[] changed = lines.toArray(String[]::new);
        String wrong = row.text("wrong").replace("\\n", "\n" + indent).replace("\\t", "\t");
        changed[at] = wrong.equals("(removed)") ? "" : indent + wrong;
        Path file = write(String.join("\n", changed));

        Throwable thrown = catchThrowable(() -> CaseReader.read(file, WITH_SETTINGS));

        assertThat(thrown).isInstanceOf(InputException.class);
        assertThat(thrown)
                .hasMessageStartingWith(file + " line ")
                .hasMessageContaining(row.text("says"));
        assertThat(thrown)
                .hasMessageMatching(
                        "(?s)[^\n]+: found [^\n]+, but it must be [^\n]+\\.\n  Try: [^\n]+");
        if (row.has("line")) {
            assertThat(thrown).hasMessageStartingWith(file + " line " + row.text("line") + ":");
        }
    }

    @Test
    void files_that_are_no_case_files_are_refused_by_what_they_are() throws Exception {
        says(folder, "(a folder)");
        says(folder.resolve("none.yaml"), "(no such file)");
        says(write(""), "(empty)");
        says(write(" \n\n"), "(empty)");
        says(write("# only\n# remarks\n"), "(only comments)");
        says(write("- a\n- list\n"), "a list");
        says(write("words alone"), "'words alone'");
        says(write("case: a\n---\ncase: b\n"), "YAML");
        says(write("[".repeat(200_000)), "YAML");
        says(write("x: &a [*a]\n"), "unknown key");
        says(write("a: 1\n".repeat(300_000)), "at most 1 MB");
        byte[] noise = new byte[4000];
        new SplittableRandom(7).nextBytes(noise);
        Files.write(folder.resolve("noise.yaml"), noise);
        says(folder.resolve("noise.yaml"), "not UTF-8");
        Files.write(folder.resolve("zeros.yaml"), new byte[400]);
        says(folder.resolve("zeros.yaml"), "control character");
        Files.write(folder.resolve("wide.yaml"), "case: x\n".getBytes(StandardCharsets.UTF_16));
        says(folder.resolve("wide.yaml"), "UTF-8");
    }

    @Test
    void a_case_cut_off_anywhere_is_either_read_or_refused_with_a_message() throws Exception {
        String good = CaseReaderCaseTest.GOOD;
        for (int end = 0; end < good.length(); end++) {
            readOrRefuse(good.substring(0, end));
        }
    }

    @Test
    void random_slips_of_the_keyboard_are_either_read_or_refused_with_a_message() throws Exception {
        SplittableRandom random = new SplittableRandom(20261124);
        String keys = "abz%: -,{}[]#'\"&*!|>?@\t0159.eE\n~`";
        for (int i = 0; i < 3000; i++) {
            StringBuilder text = new StringBuilder(CaseReaderCaseTest.GOOD);
            int slips = random.nextInt(1, 4);
            for (int s = 0; s < slips; s++) {
                int at = random.nextInt(text.length());
                char key = keys.charAt(random.nextInt(keys.length()));
                switch (random.nextInt(3)) {
                    case 0 -> text.setCharAt(at, key);
                    case 1 -> text.insert(at, key);
                    default -> text.deleteCharAt(at);
                }
            }
            readOrRefuse(text.toString());
        }
    }

    private void readOrRefuse(String text) throws Exception {
        Throwable thrown = catchThrowable(() -> CaseReader.read(write(text), WITH_SETTINGS));
        if (thrown != null) {
            assertThat(thrown)
                    .as(text)
                    .isInstanceOf(InputException.class)
                    .hasMessageContaining("Try: ");
        }
    }

    private void says(Path file, String part) {
        assertThatThrownBy(() -> CaseReader.read(file, WITH_SETTINGS))
                .isInstanceOf(InputException.class)
                .hasMessageContaining(part)
                .hasMessageContaining("Try: ");
    }

    private Path write(String text) throws Exception {
        return Files.writeString(folder.resolve("case.yaml"), text);
    }
}
