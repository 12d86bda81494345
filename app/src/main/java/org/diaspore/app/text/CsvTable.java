package org.diaspore.app.text;

/// Comma-separated values (RFC 4180): cells are quoted where they must be.
///
/// A word that a spreadsheet would take for a formula gets a blank in front; numbers stay as they
/// are.
public final class CsvTable {
    private final StringBuilder text = new StringBuilder();
    private final int columns;

    public CsvTable(String... heads) {
        columns = heads.length;
        row(heads);
    }

    public CsvTable row(String... cells) {
        if (cells.length != columns) {
            throw new IllegalArgumentException(cells.length + " cells in " + columns + " columns");
        }
        for (int c = 0; c < columns; c++) {
            text.append(c == 0 ? "" : ",").append(cell(cells[c]));
        }
        text.append("\r\n");
        return this;
    }

    private static String cell(String raw) {
        String safe = isFormula(raw) ? " " + raw : raw;
        boolean quote = safe.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return quote ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }

    private static boolean isFormula(String raw) {
        return !raw.isEmpty()
                && "=+-@\t".indexOf(raw.charAt(0)) >= 0
                && !raw.equals("-")
                && !raw.matches("[-+][0-9.].*");
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
