package org.diaspore.app.states;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import org.diaspore.app.text.CsvReader;
import org.diaspore.app.text.CsvRow;
import org.diaspore.chemistry.InputException;
import org.diaspore.chemistry.Steam97;
import org.diaspore.chemistry.database.Database;
import org.diaspore.chemistry.equilibrium.Equilibrator;
import org.diaspore.chemistry.equilibrium.EquilibriumProblem;

/// A table of states that was read once and found good.
public final class StateTable {
    /// What came of the rows.
    ///
    /// @param failures the first rows that did not converge, with reason
    /// @param warnings what was done other than asked
    public record Tally(int rows, int unconverged, List<String> failures, List<String> warnings) {}

    private static final int MOST_SHOWN = 5;

    private final Path file;
    private final Heading heading;
    private final StateReader reader;
    private final Equilibrator equilibrator;
    private final int rows;
    private final ResultTable results;

    private StateTable(
            Path file,
            Heading heading,
            StateReader reader,
            Equilibrator equilibrator,
            int rows,
            ResultTable results) {
        this.file = file;
        this.heading = heading;
        this.reader = reader;
        this.equilibrator = equilibrator;
        this.rows = rows;
        this.results = results;
    }

    /// Reads and checks the whole table.
    ///
    /// @throws InputException with line and column for the first thing that is wrong
    public static StateTable read(Path file, Database database) {
        try (CsvReader csv = StatesFile.open(file)) {
            Heading heading = Heading.read(head(csv, file), file.toString(), database);
            StateReader reader = new StateReader(file.toString(), heading, database);
            Equilibrator equilibrator = new Equilibrator(database);
            AllResults all = new AllResults(equilibrator);
            int rows = 0;
            for (Optional<CsvRow> row = csv.next(); row.isPresent(); row = csv.next()) {
                rows++;
                EquilibriumProblem problem = reader.read(row.get());
                if (!heading.asksForResults()) {
                    at(file, row.get(), () -> all.see(problem));
                }
            }
            if (rows == 0) {
                throw StatesFile.refused(
                        file + " (no rows below its first line)", "one line for each state");
            }
            Map<String, Column> added = new LinkedHashMap<>();
            if (!heading.asksForResults()) {
                added.putAll(all.columns());
            }
            if (!heading.has(Column.Converged.class)) {
                added.put("out_converged", new Column.Converged());
            }
            if (!heading.has(Column.Reason.class)) {
                added.put("out_reason", new Column.Reason());
            }
            return new StateTable(
                    file, heading, reader, equilibrator, rows, new ResultTable(heading, added));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static CsvRow head(CsvReader csv, Path file) {
        return csv.next()
                .orElseThrow(() ->
                        StatesFile.refused(
                                file + " (empty)", "start from examples/liquor-states.csv"));
    }

    private static void at(Path file, CsvRow row, Runnable step) {
        try {
            step.run();
        } catch (InputException e) {
            throw e.at(file + " line " + row.line());
        }
    }

    public int rows() {
        return rows;
    }

    /// Solves row after row.
    ///
    /// @param csv takes the lines of the result as CSV
    /// @param json takes one JSON array, piece by piece
    /// @param progress takes the number of rows done
    public Tally solve(
            Consumer<String> csv, Consumer<String> json, boolean wantsJson, IntConsumer progress) {
        List<String> failures = new ArrayList<>();
        TreeSet<String> leftOut = new TreeSet<>();
        int unconverged = 0;
        int done = 0;
        int boiling = 0;
        csv.accept(results.csvHead());
        json.accept("[");
        try (CsvReader lines = StatesFile.open(file)) {
            lines.next();
            for (Optional<CsvRow> row = lines.next(); row.isPresent(); row = lines.next()) {
                SolvedRow solved = solved(row.get());
                csv.accept(results.csv(solved));
                if (wantsJson) {
                    json.accept((done == 0 ? "" : ",\n") + results.json(solved));
                }
                if (!solved.converged() && ++unconverged <= MOST_SHOWN) {
                    failures.add(file + " line " + solved.row().line() + ": " + solved.reason());
                }
                leftOut(solved, leftOut);
                boiling += boils(solved.problem()) ? 1 : 0;
                progress.accept(++done);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        json.accept("]\n");
        return new Tally(done, unconverged, List.copyOf(failures), warnings(leftOut, boiling));
    }

    private SolvedRow solved(CsvRow row) {
        EquilibriumProblem problem = reader.read(row);
        try {
            return SolvedRow.of(row, problem, equilibrator.solve(problem));
        } catch (InputException e) {
            throw e.at(file + " line " + row.line());
        }
    }

    /// Whether pure water would be steam; 1 atm at 100 degC is not meant so.
    private static boolean boils(EquilibriumProblem problem) {
        return problem.pressurePa() < 0.99 * Steam97.saturationPressurePa(problem.temperatureK());
    }

    /// Minerals that are there but that the row's components cannot form: a valence is missing.
    private static void leftOut(SolvedRow solved, TreeSet<String> leftOut) {
        solved.problem()
                .minerals()
                .forEach((name, mol) -> {
                    if (mol > 0
                            && solved.converged()
                            && !solved.state().saturationIndex().containsKey(name)) {
                        leftOut.add(name);
                    }
                });
    }

    private List<String> warnings(TreeSet<String> leftOut, int boiling) {
        List<String> warnings = new ArrayList<>();
        if (!heading.unknown().isEmpty()) {
            warnings.add(
                    heading.place()
                            + ": "
                            + equilibrator.database().name()
                            + " lacks what these columns ask for, so they hold 0 or -999.999: "
                            + String.join(", ", heading.unknown()));
        }
        if (!leftOut.isEmpty()) {
            warnings.add(
                    "these minerals were left as they were, because the valences of their row"
                            + " cannot form them (redox may need a pe): "
                            + String.join(", ", leftOut));
        }
        if (boiling > 0) {
            warnings.add(
                    boiling
                            + (boiling == 1 ? " row has" : " rows have")
                            + " a pressure below that of saturated water; computed at saturation");
        }
        return List.copyOf(warnings);
    }
}
