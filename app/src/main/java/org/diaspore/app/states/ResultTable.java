package org.diaspore.app.states;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.diaspore.app.text.JsonWriter;
import org.diaspore.app.text.Scientific;

/// The table of results: the columns of the states, filled, and those added at the end; as lines of
/// CSV or objects of JSON.
final class ResultTable {
    private final Heading heading;
    private final List<String> names;
    private final List<Column> columns;

    /// @param added columns to stand behind those of the heading
    ResultTable(Heading heading, Map<String, Column> added) {
        this.heading = heading;
        names = new ArrayList<>(heading.names());
        names.addAll(added.keySet());
        columns = new ArrayList<>(heading.columns());
        columns.addAll(added.values());
    }

    String csvHead() {
        StringBuilder line = new StringBuilder();
        for (int c = 0; c < names.size(); c++) {
            line.append(c == 0 ? "" : ",")
                    .append(
                            c < heading.written().size()
                                    ? heading.written().get(c)
                                    : quoted(names.get(c)));
        }
        return line.append('\n').toString();
    }

    String csv(SolvedRow solved) {
        StringBuilder line = new StringBuilder();
        for (int c = 0; c < columns.size(); c++) {
            line.append(c == 0 ? "" : ",");
            switch (columns.get(c)) {
                case Column.Result result ->
                        line.append(solved.converged() ? Scientific.of(solved.value(result)) : "");
                case Column.Converged k -> line.append(solved.converged());
                case Column.Reason k -> line.append(quoted(solved.reason()));
                default -> line.append(solved.row().written().get(c));
            }
        }
        return line.append('\n').toString();
    }

    /// Numbers as numbers, blank cells as null, the case as text.
    String json(SolvedRow solved) {
        Map<String, Object> object = new LinkedHashMap<>();
        for (int c = 0; c < columns.size(); c++) {
            object.put(
                    names.get(c),
                    switch (columns.get(c)) {
                        case Column.Result result ->
                                solved.converged()
                                        ? Optional.of(solved.value(result))
                                        : Optional.empty();
                        case Column.Converged k -> solved.converged();
                        case Column.Reason k -> solved.reason();
                        case Column.Case k -> solved.row().cells().get(c).strip();
                        default -> number(solved.row().cells().get(c).strip());
                    });
        }
        return JsonWriter.write(object);
    }

    private static Optional<Double> number(String cell) {
        return cell.isEmpty() ? Optional.empty() : Optional.of(Double.parseDouble(cell));
    }

    private static String quoted(String text) {
        boolean plain = text.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n');
        return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }
}
