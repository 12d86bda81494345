package org.diaspore.app.report;

import java.util.ArrayList;
import java.util.List;
import org.diaspore.app.text.Wrapped;

/// A table of text in columns; numbers stand right, words left, the last column wraps.
public final class TextTable {
    public static final int WIDTH = 100;
    private static final String GAP = "  ";
    private static final int NARROWEST = 16;

    private final List<String> heads = new ArrayList<>();
    private final List<Boolean> right = new ArrayList<>();
    private final List<List<String>> rows = new ArrayList<>();

    public TextTable words(String head) {
        heads.add(head);
        right.add(false);
        return this;
    }

    public TextTable numbers(String head) {
        heads.add(head);
        right.add(true);
        return this;
    }

    public TextTable row(String... cells) {
        if (cells.length != heads.size()) {
            throw new IllegalArgumentException(cells.length + " cells, " + heads);
        }
        rows.add(List.of(cells));
        return this;
    }

    public boolean isEmpty() {
        return rows.isEmpty();
    }

    /// The table, each line ended; column heads faint.
    public String render(Paint paint) {
        int[] widths = widths();
        StringBuilder text = new StringBuilder();
        if (heads.stream().anyMatch(head -> !head.isEmpty())) {
            line(heads, widths, text, paint, true);
        }
        rows.forEach(row -> line(row, widths, text, paint, false));
        return text.toString();
    }

    private int[] widths() {
        int[] widths = new int[heads.size()];
        int before = 0;
        for (int c = 0; c < widths.length; c++) {
            widths[c] = heads.get(c).length();
            for (List<String> row : rows) {
                widths[c] = Math.max(widths[c], row.get(c).length());
            }
            if (c == widths.length - 1 && !right.get(c)) {
                widths[c] = Math.max(NARROWEST, Math.min(widths[c], WIDTH - before));
            }
            before += widths[c] + GAP.length();
        }
        return widths;
    }

    private void line(
            List<String> cells, int[] widths, StringBuilder text, Paint paint, boolean head) {
        int last = widths.length - 1;
        StringBuilder start = new StringBuilder();
        for (int c = 0; c < last; c++) {
            start.append(padded(cells.get(c), widths[c], right.get(c))).append(GAP);
        }
        List<String> ends =
                right.get(last)
                        ? List.of(padded(cells.get(last), widths[last], true))
                        : Wrapped.lines(cells.get(last), widths[last]);
        String indent = " ".repeat(start.length());
        for (int i = 0; i < ends.size(); i++) {
            String whole = ((i == 0 ? start.toString() : indent) + ends.get(i)).stripTrailing();
            text.append(head ? paint.faint(whole) : whole).append('\n');
        }
    }

    private static String padded(String cell, int width, boolean toRight) {
        String fill = " ".repeat(Math.max(0, width - cell.length()));
        return toRight ? fill + cell : cell + fill;
    }
}
