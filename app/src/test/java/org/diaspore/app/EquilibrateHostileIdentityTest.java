package org.diaspore.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.diaspore.chemistry.Table;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/// The command `equilibrate` under hostile and clumsy users: one message, exit 2, and no file
/// touched. The cases stand in `equilibrate-hostile.tsv`.
class EquilibrateHostileIdentityTest {
    private static final String OLD = "an older result\n";

    @TempDir private Path folder;

    @TestFactory
    Stream<DynamicTest> a_wrong_table_gives_one_message_and_leaves_files_as_they_were() {
        return Table.read(EquilibrateHostileIdentityTest.class, "equilibrate-hostile.tsv")
                .rows()
                .stream()
                .map(row -> DynamicTest.dynamicTest(row.text("name"), () -> check(row)));
    }

    private void check(Table.Row row) throws Exception {
        Path sub = Files.createTempDirectory(folder, "case");
        Path inner = Files.createDirectory(sub.resolve("folder"));
        Path states = write(sub.resolve("states.csv"), row.has("table") ? row.text("table") : "");
        Path database = EquilibrateCommandIdentityTest.database(sub);
        Path result = Files.writeString(sub.resolve("result.csv"), OLD);
        String more = row.text("more").equals("-") ? "--result RESULT" : row.text("more");
        List<String> words = new ArrayList<>(List.of("equilibrate", states.toString()));
        for (String word : more.split(" ")) {
            if (!word.equals("none")) {
                words.add(
                        word.replace("RESULT", result.toString())
                                .replace("FOLDER", inner.toString())
                                .replace("STATES", states.toString())
                                .replace("DATABASE", database.toString()));
            }
        }
        if (!words.contains("--database")) {
            words.addAll(List.of("--database", database.toString()));
        }
        List<Path> before = files(sub);
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code =
                Diaspore.execute(
                        new PrintWriter(out), new PrintWriter(err), words.toArray(String[]::new));

        String said = err.toString();
        assertThat(code).as(said).isEqualTo((int) row.number("exit"));
        assertThat(said).contains(row.text("says").split(";;"));
        assertThat(said).startsWith("diaspore: ").contains("\n  Try: ");
        assertThat(said).doesNotContain("Exception", "\tat ", "Infinity");
        assertThat(said.lines()).as(said).hasSize(2);
        assertThat(out.toString()).isEmpty();
        assertThat(result).hasContent(OLD.strip());
        assertThat(files(sub)).isEqualTo(before);
    }

    private static List<Path> files(Path folder) throws Exception {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.sorted().toList();
        }
    }

    private static Path write(Path file, String table) throws Exception {
        if (table.equals("none")) {
            return file;
        }
        if (table.equals("folder")) {
            return Files.createDirectory(file);
        }
        if (table.startsWith("bytes=>")) {
            return Files.write(file, HexFormat.of().parseHex(table.substring(7)));
        }
        return Files.writeString(file, table.replace("\\n", "\n").replace("\\t", "\t"));
    }
}
