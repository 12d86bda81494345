package org.diaspore.app.states;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.diaspore.app.text.CsvReader;
import org.diaspore.app.text.CsvRow;
import org.diaspore.app.text.Nearest;
import org.diaspore.chemistry.InputException;
import org.diaspore.chemistry.database.Database;
import org.diaspore.chemistry.equilibrium.EquilibriumProblem;

/// One state of a table, found by its case or by the number of its row.
///
/// @param name the case, or `row N` where the table has none
public record ChosenState(String name, int line, EquilibriumProblem problem) {
    /// @param which a case, or else the number of a row, 1 for the first
    /// @throws InputException where the table is wrong or has no such state, or several
    public static ChosenState read(Path file, Database database, String which) {
        try (CsvReader csv = StatesFile.open(file)) {
            CsvRow head =
                    csv.next()
                            .orElseThrow(() ->
                                    StatesFile.refused(
                                            file + " (empty)",
                                            "start from examples/liquor-states.csv"));
            Heading heading = Heading.read(head, file.toString(), database);
            StateReader reader = new StateReader(file.toString(), heading, database);
            int label = heading.names().indexOf("case");
            List<CsvRow> rows = new ArrayList<>();
            for (Optional<CsvRow> row = csv.next(); row.isPresent(); row = csv.next()) {
                rows.add(row.get());
            }
            CsvRow row = find(rows, label, which.strip(), file);
            String name = caseOf(row, label);
            return new ChosenState(
                    name.isEmpty() ? "row " + (rows.indexOf(row) + 1) : name,
                    row.line(),
                    reader.read(row));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String caseOf(CsvRow row, int label) {
        return label >= 0 && label < row.cells().size() ? row.cells().get(label).strip() : "";
    }

    private static CsvRow find(List<CsvRow> rows, int label, String which, Path file) {
        List<CsvRow> named = rows.stream().filter(row -> caseOf(row, label).equals(which)).toList();
        if (named.size() == 1) {
            return named.getFirst();
        }
        String allowed = "a case of " + file + ", or a row from 1 to " + rows.size();
        if (named.size() > 1) {
            throw new InputException(
                    "--explain",
                    "'"
                            + which
                            + "' ("
                            + named.size()
                            + " rows, the first in line "
                            + named.getFirst().line()
                            + ")",
                    allowed,
                    "Try: the number of the row, " + (rows.indexOf(named.getFirst()) + 1) + ".");
        }
        if (which.matches("[1-9][0-9]{0,8}") && Integer.parseInt(which) <= rows.size()) {
            return rows.get(Integer.parseInt(which) - 1);
        }
        String near =
                Nearest.to(which, rows.stream().map(row -> caseOf(row, label)).toList())
                        .map(name -> "'" + name + "'")
                        .orElse("1, for the first row");
        throw new InputException("--explain", "'" + which + "'", allowed, "Try: " + near + ".");
    }
}
