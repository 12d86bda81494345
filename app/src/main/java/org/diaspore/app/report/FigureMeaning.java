package org.diaspore.app.report;

import java.util.HashMap;
import java.util.Map;
import org.diaspore.chemistry.Table;

/// What a key figure means, in a line: `figures.tsv`; a line of a ledger by its family, `name.*`.
final class FigureMeaning {
    private static final Map<String, String> MEANINGS = load();

    private FigureMeaning() {}

    /// Empty for a figure that the table does not know; `site.*` figures mean what their `refinery`
    /// or `upgrade` namesakes do.
    static String of(String figure) {
        String known = MEANINGS.get(figure);
        if (known != null) {
            return known;
        }
        for (int dot = figure.lastIndexOf('.'); dot > 0; dot = figure.lastIndexOf('.', dot - 1)) {
            String family = MEANINGS.get(figure.substring(0, dot) + ".*");
            if (family != null) {
                return family;
            }
        }
        String share =
                figure.startsWith("site.upgrade.")
                        ? "share of the upgrading part"
                        : figure.startsWith("site.bayer.") ? "share of the Bayer part" : "";
        return share;
    }

    private static Map<String, String> load() {
        Map<String, String> meanings = new HashMap<>();
        Table.read(FigureMeaning.class, "figures.tsv")
                .rows()
                .forEach(row -> meanings.put(row.text("figure"), row.text("meaning")));
        return meanings;
    }
}
