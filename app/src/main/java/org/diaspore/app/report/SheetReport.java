package org.diaspore.app.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.diaspore.app.text.JsonWriter;
import org.diaspore.study.Sheet;

/// The sheets of a study for a terminal, as JSON and as the Markdown page of validation.
public final class SheetReport {
    private SheetReport() {}

    public static String text(List<Sheet> sheets, Paint paint) {
        StringBuilder text = new StringBuilder();
        for (Sheet sheet : sheets) {
            TextTable table = new TextTable();
            sheet.columns().forEach(table::words);
            sheet.rows().forEach(row -> table.row(row.toArray(String[]::new)));
            text.append(paint.head(sheet.title())).append('\n');
            if (!sheet.note().isEmpty()) {
                text.append(sheet.note()).append('\n');
            }
            text.append(table.render(paint)).append('\n');
        }
        return text.toString();
    }

    /// The page `docs/validation.md`.
    public static String validationPage(List<Sheet> sheets) {
        return """
        # Validation

        Made by `./diaspore study validate examples/liulin.yaml
        examples/liulin-public.yaml`: what others measured or tabulated, beside what the model says, good or bad. Rows marked *calibrate* were
        fitted, rows marked *check* and *show* were not. Claims are claims: shown, never
        fitted. Refineries of others run from frozen cases (`examples/validation`), within bands set beforehand.

        """
                + markdown(sheets);
    }

    public static String markdown(List<Sheet> sheets) {
        StringBuilder text = new StringBuilder();
        for (Sheet sheet : sheets) {
            text.append("## ").append(sheet.title()).append("\n\n");
            if (!sheet.note().isEmpty()) {
                text.append(sheet.note()).append("\n\n");
            }
            row(text, sheet.columns());
            text.append("|---".repeat(sheet.columns().size())).append("|\n");
            sheet.rows().forEach(row -> row(text, row));
            text.append('\n');
        }
        return text.toString();
    }

    private static void row(StringBuilder text, List<String> cells) {
        cells.forEach(cell -> text.append("| ").append(cell.replace("|", "\\|")).append(' '));
        text.append("|\n");
    }

    /// One object a sheet, its rows as objects by column.
    public static String json(List<Sheet> sheets) {
        List<Object> all = new ArrayList<>();
        for (Sheet sheet : sheets) {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("title", sheet.title());
            one.put("note", sheet.note());
            List<Object> rows = new ArrayList<>();
            for (List<String> row : sheet.rows()) {
                Map<String, Object> line = new LinkedHashMap<>();
                for (int c = 0; c < row.size(); c++) {
                    line.put(sheet.columns().get(c), row.get(c));
                }
                rows.add(line);
            }
            one.put("rows", rows);
            all.add(one);
        }
        return JsonWriter.write(all);
    }
}
