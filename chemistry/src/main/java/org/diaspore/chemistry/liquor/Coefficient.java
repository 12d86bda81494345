package org.diaspore.chemistry.liquor;

import java.util.List;
import java.util.OptionalDouble;
import org.diaspore.chemistry.Grade;
import org.diaspore.chemistry.Table;

/// One coefficient of a correlation: value, spread (one sigma, same unit) where one is known, grade
/// and source key.
///
/// Source: `correlations.tsv`.
public record Coefficient(
        String correlation,
        String parameter,
        double value,
        OptionalDouble spread,
        String unit,
        Grade grade,
        String source) {
    private static final List<Coefficient> ALL =
            Table.read(Coefficient.class, "correlations.tsv").rows().stream()
                    .map(Coefficient::of)
                    .toList();

    /// All coefficients in the order of the table.
    public static List<Coefficient> all() {
        return ALL;
    }

    static Coefficient get(String correlation, String parameter) {
        return ALL.stream()
                .filter(c -> c.correlation.equals(correlation) && c.parameter.equals(parameter))
                .findFirst()
                .orElseThrow(() ->
                        new IllegalStateException(
                                "correlations.tsv lacks " + correlation + " " + parameter));
    }

    static double value(String correlation, String parameter) {
        return get(correlation, parameter).value;
    }

    private static Coefficient of(Table.Row row) {
        return new Coefficient(
                row.text("correlation"),
                row.text("parameter"),
                row.number("value"),
                row.has("spread")
                        ? OptionalDouble.of(row.number("spread"))
                        : OptionalDouble.empty(),
                row.text("unit"),
                Grade.of(row.text("grade")),
                row.text("source"));
    }
}
