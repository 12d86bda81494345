package org.diaspore.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.SoftAssertions;
import org.diaspore.app.text.CsvReader;
import org.diaspore.app.text.CsvRow;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// States computed with PHREEQC 3 (USGS) and its databases, fed to `equilibrate` as they stand:
/// every `out_` column of every row agrees.
class EquilibrateReferenceCaseTest {
    private static final Path CHEMISTRY =
            Path.of(System.getProperty("diaspore.reference", "../shared/data"), "chemistry");

    @TempDir private Path folder;

    @ParameterizedTest
    @CsvSource({
        "llnl-speciation.csv,llnl.dat",
        "llnl-equilibrium.csv,llnl.dat",
        "pitzer-brines.csv,pitzer.dat"
    })
    void every_result_of_phreeqc_is_found_again(String table, String database) throws IOException {
        Path states = CHEMISTRY.resolve(table);
        Assumptions.assumeTrue(Files.exists(states), "no reference data: " + states);
        Path result = folder.resolve(table);
        StringWriter err = new StringWriter();
        int code =
                Diaspore.execute(
                        new PrintWriter(new StringWriter()),
                        new PrintWriter(err),
                        "equilibrate",
                        states.toString(),
                        "--database",
                        CHEMISTRY.resolve("databases").resolve(database).toString(),
                        "--result",
                        result.toString());
        assertThat(code).as(err.toString()).isZero();

        List<CsvRow> theirs = rows(states);
        List<CsvRow> ours = rows(result);
        assertThat(ours).hasSameSizeAs(theirs);
        SoftAssertions softly = new SoftAssertions();
        for (int r = 1; r < theirs.size(); r++) {
            List<String> head = theirs.getFirst().cells();
            for (int c = 0; c < head.size(); c++) {
                check(
                        softly,
                        table + " row " + r,
                        head.get(c),
                        cell(theirs, r, c),
                        cell(ours, r, c));
            }
        }
        softly.assertAll();
    }

    private static List<CsvRow> rows(Path file) throws IOException {
        List<CsvRow> rows = new ArrayList<>();
        try (CsvReader csv = new CsvReader(new StringReader(Files.readString(file)), "csv")) {
            for (Optional<CsvRow> row = csv.next(); row.isPresent(); row = csv.next()) {
                rows.add(row.get());
            }
        }
        return rows;
    }

    private static String cell(List<CsvRow> rows, int r, int c) {
        return rows.get(r).cells().get(c);
    }

    private static void check(
            SoftAssertions softly, String where, String column, String theirs, String ours) {
        if (!column.startsWith("out_")) {
            softly.assertThat(ours).as(where + " " + column).isEqualTo(theirs);
            return;
        }
        double expected = Double.parseDouble(theirs);
        double found = Double.parseDouble(ours);
        softly.assertThat(Math.abs(found - expected))
                .as("%s %s: %s, ours %s", where, column, theirs, ours)
                .isLessThanOrEqualTo(allowed(column, expected));
    }

    private static double allowed(String column, double expected) {
        if (column.equals("out_pH")) {
            return 1e-3;
        }
        if (column.startsWith("out_si_")) {
            return 5e-3;
        }
        if (column.startsWith("out_la_")) {
            return 2e-3;
        }
        if (column.startsWith("out_m_")) {
            // 0.002 in the logarithm, of what is above 1e-12.
            return Math.max(1e-12, 2e-3 * Math.log(10) * expected);
        }
        return switch (column) {
            case "out_temp", "out_charge" -> 1e-9;
            case "out_mu" -> 1e-3 * expected;
            default -> Math.max(1e-6, 1e-3 * Math.abs(expected));
        };
    }
}
