package org.diaspore.chemistry;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// A table of reference data shipped with the code: tab-separated, a header line, `#` comments.
///
/// Reading them here, without a library, keeps the middle of the house free of file formats: these
/// are parts of the code, not input of a user.
public final class Table {
    private final String name;
    private final List<String> header;
    private final List<Row> rows = new ArrayList<>();

    private Table(String name, List<String> header) {
        this.name = name;
        this.header = header;
    }

    /// Reads a resource that lies beside the given class.
    public static Table read(Class<?> beside, String resource) {
        try (InputStream in = beside.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("missing reference table " + resource);
            }
            return parse(
                    resource,
                    new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Table parse(String name, BufferedReader in) throws IOException {
        Table table = null;
        int number = 0;
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            List<String> cells = Arrays.stream(line.split("\t", -1)).map(String::strip).toList();
            if (table == null) {
                table = new Table(name, cells);
            } else if (cells.size() != table.header.size()) {
                throw new IllegalStateException(
                        name
                                + " line "
                                + number
                                + " has "
                                + cells.size()
                                + " cells, its header "
                                + table.header.size());
            } else {
                table.rows.add(new Row(table, cells, number));
            }
        }
        if (table == null) {
            throw new IllegalStateException(name + " is empty");
        }
        return table;
    }

    public List<Row> rows() {
        return List.copyOf(rows);
    }

    /// One line of the table; cells are found by the name of their column.
    public record Row(Table table, List<String> cells, int line) {
        public String text(String column) {
            int at = table.header.indexOf(column);
            if (at < 0) {
                throw new IllegalStateException(table.name + " has no column " + column);
            }
            return cells.get(at);
        }

        public boolean has(String column) {
            return !text(column).isEmpty();
        }

        public double number(String column) {
            try {
                return Double.parseDouble(text(column));
            } catch (NumberFormatException e) {
                throw new IllegalStateException(
                        table.name + " line " + line + ", " + column + ": " + text(column), e);
            }
        }

        public double number(String column, double whenBlank) {
            return has(column) ? number(column) : whenBlank;
        }
    }
}
