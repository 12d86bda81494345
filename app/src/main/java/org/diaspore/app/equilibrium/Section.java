package org.diaspore.app.equilibrium;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.diaspore.app.report.Digits;
import org.diaspore.app.report.Paint;
import org.diaspore.app.report.TextTable;
import org.diaspore.app.text.Wrapped;

/// A heading with a table of words and numbers and remarks below it.
///
/// @param key in JSON
/// @param columns heads, also the keys in JSON
/// @param rows cells: text, numbers, or empty for nothing
public record Section(
        String key,
        String title,
        List<String> columns,
        List<List<Object>> rows,
        List<String> remarks) {
    private static final int DIGITS = 5;

    public Section {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        remarks = List.copyOf(remarks);
    }

    public String text(Paint paint) {
        StringBuilder text = new StringBuilder(paint.head(title)).append('\n');
        if (!rows.isEmpty()) {
            text.append(table().render(paint));
        }
        for (String remark : remarks) {
            Wrapped.lines(remark, TextTable.WIDTH).forEach(l -> text.append(l).append('\n'));
        }
        return text.toString();
    }

    private TextTable table() {
        TextTable table = new TextTable();
        for (int c = 0; c < columns.size(); c++) {
            int column = c;
            boolean numbers = rows.stream().anyMatch(row -> row.get(column) instanceof Number);
            String head = columns.get(c).replace('_', ' ');
            if (numbers) {
                table.numbers(head);
            } else {
                table.words(head);
            }
        }
        for (List<Object> row : rows) {
            table.row(row.stream().map(Section::cell).toArray(String[]::new));
        }
        return table;
    }

    private static String cell(Object value) {
        return switch (value) {
            case Double d -> Math.abs(d) < 1e-13 ? "0" : Digits.of(d, DIGITS);
            case Optional<?> o -> o.isPresent() ? o.get().toString() : "";
            default -> value.toString();
        };
    }

    /// The same for {@link org.diaspore.app.text.JsonWriter}.
    Map<String, Object> json() {
        List<Object> lines = new ArrayList<>();
        for (List<Object> row : rows) {
            Map<String, Object> line = new LinkedHashMap<>();
            for (int c = 0; c < columns.size(); c++) {
                Object value = row.get(c);
                boolean none = value instanceof Double d && !Double.isFinite(d);
                line.put(columns.get(c), none ? Optional.empty() : value);
            }
            lines.add(line);
        }
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("rows", lines);
        document.put("remarks", remarks);
        return document;
    }
}
