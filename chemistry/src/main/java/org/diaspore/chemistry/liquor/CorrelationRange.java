package org.diaspore.chemistry.liquor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.diaspore.chemistry.Table;

/// Where a correlation holds: temperature in degC, caustic as g/L Na2CO3 at 25 degC.
///
/// Source: `correlation_ranges.tsv`. Outside it the correlation answers still, and this says so.
public record CorrelationRange(
        String correlation,
        double lowestC,
        double highestC,
        double lowestCausticGPerL,
        double highestCausticGPerL,
        String beyond) {
    private static final double ZERO_C_K = 273.15;
    // A limit is met although 100 degC came as 373.15 K.
    private static final double SLACK = 1e-6;

    static CorrelationRange of(String correlation) {
        return Table.read(CorrelationRange.class, "correlation_ranges.tsv").rows().stream()
                .filter(row -> row.text("correlation").equals(correlation))
                .map(CorrelationRange::read)
                .findFirst()
                .orElseThrow(() ->
                        new IllegalStateException("correlation_ranges.tsv lacks " + correlation));
    }

    private static CorrelationRange read(Table.Row row) {
        return new CorrelationRange(
                row.text("correlation"),
                row.number("lowest_C"),
                row.number("highest_C"),
                row.number("lowest_caustic", 0),
                row.number("highest_caustic", Double.MAX_VALUE),
                row.text("beyond"));
    }

    /// One sentence per limit passed; empty within.
    public List<String> warnings(double temperatureK, double causticGPerL) {
        List<String> said = new ArrayList<>(warnings(temperatureK));
        said.addAll(check(causticGPerL, lowestCausticGPerL, highestCausticGPerL, "g/L caustic"));
        return said;
    }

    List<String> warnings(double temperatureK) {
        return check(temperatureK - ZERO_C_K, lowestC, highestC, "degC");
    }

    private List<String> check(double asked, double low, double high, String unit) {
        if (asked >= low - SLACK && asked <= high + SLACK) {
            return List.of();
        }
        return List.of(
                String.format(
                        Locale.ROOT,
                        "%s holds from %.0f to %.0f %s, asked at %.0f: %s",
                        correlation,
                        low,
                        high,
                        unit,
                        asked,
                        beyond));
    }
}
