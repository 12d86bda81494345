package org.diaspore.app.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.diaspore.chemistry.ReactionEnthalpies;
import org.diaspore.study.Sheet;

/// Published reaction enthalpies beside those of the registry, kJ/mol at 298, 873 and 1273 K.
public final class EnthalpySheet {
    private static final double WARM_K = 873.15;
    private static final double HOT_K = 1273.15;

    private EnthalpySheet() {}

    public static Sheet of() {
        List<List<String>> rows = new ArrayList<>();
        for (ReactionEnthalpies.Row row : ReactionEnthalpies.rows()) {
            rows.add(
                    List.of(
                            row.name(),
                            number(row.publishedKJPerMol()),
                            number(row.computedKJPerMol()),
                            String.format(Locale.ROOT, "%+.1f", row.missKJPerMol()),
                            pair(row.warmKJPerMol(), row, WARM_K),
                            pair(row.hotKJPerMol(), row, HOT_K),
                            row.isMet() ? "met" : "missed",
                            row.note()));
        }
        return new Sheet(
                "Reaction enthalpies",
                "kJ/mol of the reaction as written, + takes heat; published and computed at 25 degC,"
                        + " then at 600 and 1000 degC as published / computed. *met* means within the"
                        + " tolerance of that row, which allows for how well the source knows it.",
                List.of(
                        "reaction",
                        "published",
                        "ours",
                        "miss",
                        "600 degC",
                        "1000 degC",
                        "verdict",
                        "note"),
                rows);
    }

    private static String pair(OptionalDouble published, ReactionEnthalpies.Row row, double k) {
        return published.isEmpty()
                ? ""
                : number(published.getAsDouble()) + " / " + number(row.computedKJPerMol(k));
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
