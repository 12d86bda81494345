package org.diaspore.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.diaspore.chemistry.Table;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/// The commands under hostile and clumsy users: one message and exit 2, or the poor result with a
/// warning. The cases stand in `hostile.tsv`.
class HostileIdentityTest {
    private static final Path EXAMPLES =
            Path.of(System.getProperty("diaspore.root", ".."), "examples");

    @TempDir private Path folder;

    @TestFactory
    Stream<DynamicTest> a_wrong_input_gives_one_message_and_a_poor_choice_a_warning() {
        return Table.read(HostileIdentityTest.class, "hostile.tsv").rows().stream()
                .map(row -> DynamicTest.dynamicTest(row.text("name"), () -> check(row)));
    }

    private void check(Table.Row row) throws Exception {
        int exit = (int) row.number("exit");
        Path sub = Files.createTempDirectory(folder, "case");
        String file = write(sub.resolve("case.yaml"), row.text("edit")).toString();
        String plain = Files.writeString(sub.resolve("plain.txt"), "x").toString();
        for (String json : exit == 0 ? List.of("") : List.of("", " --json")) {
            String[] words = (row.text("command") + json).split(" ");
            for (int i = 0; i < words.length; i++) {
                words[i] = words[i].replace("CASE", file).replace("FILE", plain);
            }
            StringWriter out = new StringWriter();
            StringWriter err = new StringWriter();
            int code = Diaspore.execute(new PrintWriter(out), new PrintWriter(err), words);

            assertThat(code).as("%s\n%s", err, out).isEqualTo(exit);
            String said = (exit == 0 ? out : err).toString();
            // A table breaks long lines; what matters is that the words are there.
            assertThat(said.replaceAll("\\s+", " ")).contains(row.text("says").split(";;"));
            assertThat(said).doesNotContain("Exception", "\tat ", "n/a", "Infinity");
            if (exit == 1) {
                assertThat(out.toString()).doesNotContain("upgrade.mass_yield");
            }
            if (exit == 2) {
                assertThat(out.toString()).isEmpty();
                assertThat(said).startsWith("diaspore: ").contains("\n  Try: ");
                assertThat(said.lines()).as(said).hasSize(2);
            }
        }
    }

    private static Path write(Path file, String edit) throws Exception {
        String good = Files.readString(EXAMPLES.resolve("liulin.yaml"));
        // The header comment goes, so that lines count from the first key.
        good = good.substring(good.indexOf("case:"));
        String[] sides = edit.split("=>", -1);
        switch (sides[0]) {
            case "none" -> {
                return file;
            }
            case "folder" -> Files.createDirectory(file);
            case "big" -> Files.writeString(file, good + "# more\n".repeat(200_000));
            case "deep" -> Files.writeString(file, "[".repeat(100_000));
            case "bom" -> Files.writeString(file, "\uFEFF" + good);
            case "crlf" -> Files.writeString(file, good.replace("\n", "\r\n"));
            case "bytes" -> Files.write(file, HexFormat.of().parseHex(sides[1]));
            case "all" -> Files.writeString(file, plain(sides[1]), StandardCharsets.UTF_8);
            case "-" -> Files.writeString(file, good);
            default -> {
                assertThat(good).contains(plain(sides[0]));
                Files.writeString(file, good.replace(plain(sides[0]), plain(sides[1])));
            }
        }
        return file;
    }

    private static String plain(String text) {
        return text.replace("\\n", "\n").replace("\\t", "\t");
    }
}
