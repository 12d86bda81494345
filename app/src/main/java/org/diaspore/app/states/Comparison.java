package org.diaspore.app.states;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.diaspore.app.text.CsvReader;
import org.diaspore.app.text.CsvRow;
import org.diaspore.chemistry.database.Database;

/// A table of states with the results of others in its `out_` columns, solved anew and compared
/// cell by cell. Rows that do not converge are counted and not compared.
public final class Comparison {
    /// What is compared, each with its largest difference.
    public enum Kind {
        PH,
        LOG_MOLALITY,
        LOG_ACTIVITY,
        SATURATION_INDEX,
        MINERAL_MOL
    }

    // Below it others' solvers need not be exact, mol/kg.
    private static final double TRACE = 1e-12;
    private static final double ABSENT = -999;

    private final double[] largest = new double[Kind.values().length];
    private final int[] compared = new int[Kind.values().length];
    private int states;
    private int converged;
    private int beyond;

    private Comparison() {}

    public static Comparison of(Path file, Database database) {
        StringBuilder solved = new StringBuilder();
        StateTable.read(file, database).solve(solved::append, json -> {}, false, done -> {});
        Comparison comparison = new Comparison();
        try (CsvReader given = StatesFile.open(file);
                CsvReader found =
                        new CsvReader(
                                new BufferedReader(new StringReader(solved.toString())),
                                "the result")) {
            List<String> columns = given.next().map(CsvRow::cells).orElse(List.of());
            List<String> more = found.next().map(CsvRow::cells).orElse(List.of());
            int success = more.indexOf("out_converged");
            for (Optional<CsvRow> row = given.next(); row.isPresent(); row = given.next()) {
                List<String> result = found.next().orElseThrow().cells();
                comparison.states++;
                if (result.get(success).equals("true")) {
                    comparison.converged++;
                    comparison.row(columns, row.get().cells(), result);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return comparison;
    }

    public int states() {
        return states;
    }

    public int converged() {
        return converged;
    }

    public double largest(Kind kind) {
        return largest[kind.ordinal()];
    }

    /// How many numbers of a kind were compared.
    public int compared(Kind kind) {
        return compared[kind.ordinal()];
    }

    /// How many numbers were compared.
    public int compared() {
        int sum = 0;
        for (int count : compared) {
            sum += count;
        }
        return sum;
    }

    /// How many of them differ by more than was aimed at.
    public int beyond() {
        return beyond;
    }

    private void row(List<String> columns, List<String> given, List<String> found) {
        for (int c = 0; c < columns.size(); c++) {
            String column = columns.get(c);
            if (!column.startsWith("out_")) {
                continue;
            }
            String name = column.substring("out_".length());
            double expected = Double.parseDouble(given.get(c));
            double ours = Double.parseDouble(found.get(c));
            if (name.equals("pH")) {
                note(Kind.PH, ours - expected, 0.001);
            } else if (name.startsWith("m_")) {
                if (expected > TRACE) {
                    note(Kind.LOG_MOLALITY, Math.log10(ours / expected), 0.002);
                }
            } else if (name.startsWith("la_")) {
                int molality = columns.indexOf("out_m_" + name.substring("la_".length()));
                if (molality >= 0 && Double.parseDouble(given.get(molality)) > TRACE) {
                    note(Kind.LOG_ACTIVITY, ours - expected, 0.002);
                }
            } else if (name.startsWith("si_")) {
                if (expected > ABSENT || ours > ABSENT) {
                    note(Kind.SATURATION_INDEX, ours - expected, 0.005);
                }
            } else if (name.startsWith("d_") || columns.contains("out_d_" + name)) {
                note(Kind.MINERAL_MOL, ours - expected, Math.max(1e-6, 0.001 * Math.abs(expected)));
            }
        }
    }

    private void note(Kind kind, double difference, double aim) {
        double size = Double.isNaN(difference) ? Double.POSITIVE_INFINITY : Math.abs(difference);
        compared[kind.ordinal()]++;
        largest[kind.ordinal()] = Math.max(largest[kind.ordinal()], size);
        if (size > aim) {
            beyond++;
        }
    }
}
