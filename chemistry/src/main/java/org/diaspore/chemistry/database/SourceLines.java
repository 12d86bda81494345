package org.diaspore.chemistry.database;

import java.util.ArrayList;
import java.util.List;

/// Cuts the text of a database file into statements: `#` begins a comment, `;` and the end of the
/// line end a statement, a backslash at the end of a line joins it with the next.
final class SourceLines {
    private final String file;
    private final List<SourceLine> statements = new ArrayList<>();
    private final StringBuilder open = new StringBuilder();
    private int begun;

    private SourceLines(String file) {
        this.file = file;
    }

    static List<SourceLine> of(String file, Iterable<String> lines) {
        SourceLines cut = new SourceLines(file);
        int number = 0;
        for (String line : lines) {
            number++;
            cut.line(number, line);
        }
        cut.close();
        return List.copyOf(cut.statements);
    }

    private void line(int number, String line) {
        int comment = line.indexOf('#');
        String text = (comment < 0 ? line : line.substring(0, comment)).strip();
        boolean goesOn = text.endsWith("\\");
        if (goesOn) {
            text = text.substring(0, text.length() - 1);
        }
        int from = 0;
        for (int at = text.indexOf(';'); at >= 0; at = text.indexOf(';', from)) {
            append(number, text.substring(from, at));
            close();
            from = at + 1;
        }
        append(number, text.substring(from));
        if (!goesOn) {
            close();
        }
    }

    private void append(int number, String part) {
        if (open.isEmpty()) {
            begun = number;
            open.append(part.strip());
        } else {
            open.append(' ').append(part);
        }
    }

    private void close() {
        String text = open.toString().strip();
        open.setLength(0);
        if (!text.isEmpty()) {
            statements.add(new SourceLine(file, begun, text));
        }
    }
}
