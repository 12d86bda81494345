package org.diaspore.study;

import java.util.List;

/// A table of a study, ready to be printed: a title, a sentence, columns and rows of text.
public record Sheet(String title, String note, List<String> columns, List<List<String>> rows) {
    public Sheet {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        for (List<String> row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException(title + ": " + row + " under " + columns);
            }
        }
    }
}
