package org.diaspore.app.text;

import java.util.List;

/// One record of a file of comma-separated values.
///
/// @param line line of the file on which it begins, from 1
/// @param cells what the cells say, without quotes
/// @param written the same cells as they stand in the file, quotes included
public record CsvRow(int line, List<String> cells, List<String> written) {
    public CsvRow {
        cells = List.copyOf(cells);
        written = List.copyOf(written);
    }

    /// Whether no cell says anything.
    public boolean blank() {
        return cells.stream().allMatch(String::isBlank);
    }
}
