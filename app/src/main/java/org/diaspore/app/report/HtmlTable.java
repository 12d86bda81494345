package org.diaspore.app.report;

import org.diaspore.app.text.Markup;

/// A table of a web page; cells are text and are escaped, numbers stand right.
final class HtmlTable {
    private final StringBuilder html = new StringBuilder();
    private final boolean[] numeric;

    /// @param style class of the table; `sortable` lets its heads be clicked
    /// @param heads a head that starts with `#` is of a column of numbers
    HtmlTable(String style, String... heads) {
        numeric = new boolean[heads.length];
        html.append("<div class=\"scroll\"><table class=\"").append(style).append("\"><thead><tr>");
        for (int c = 0; c < heads.length; c++) {
            numeric[c] = heads[c].startsWith("#");
            String head = numeric[c] ? heads[c].substring(1) : heads[c];
            html.append(numeric[c] ? "<th class=\"n\">" : "<th>")
                    .append(Markup.of(head))
                    .append("</th>");
        }
        html.append("</tr></thead><tbody>");
    }

    HtmlTable row(String... cells) {
        return styled("", cells);
    }

    HtmlTable styled(String style, String... cells) {
        if (cells.length != numeric.length) {
            throw new IllegalArgumentException(cells.length + " cells in " + numeric.length);
        }
        html.append(style.isEmpty() ? "<tr>" : "<tr class=\"" + style + "\">");
        for (int c = 0; c < cells.length; c++) {
            html.append(numeric[c] ? "<td class=\"n\">" : "<td>")
                    .append(Markup.of(cells[c]))
                    .append("</td>");
        }
        html.append("</tr>");
        return this;
    }

    /// A row whose first cell is markup already.
    HtmlTable marked(String firstCell, String... cells) {
        html.append("<tr><td>").append(firstCell).append("</td>");
        for (int c = 0; c < cells.length; c++) {
            html.append(numeric[c + 1] ? "<td class=\"n\">" : "<td>")
                    .append(Markup.of(cells[c]))
                    .append("</td>");
        }
        html.append("</tr>");
        return this;
    }

    @Override
    public String toString() {
        return html + "</tbody></table></div>";
    }
}
