package org.diaspore.chemistry.liquor;

import java.util.List;
import org.diaspore.chemistry.Grade;
import org.diaspore.chemistry.InputException;
import org.diaspore.chemistry.Table;

/// An uncertain offset of log10 K of a group of minerals, `priors.tsv`.
///
/// @param spread one standard deviation, log10
/// @param lowest of the range that makes sense, log10
/// @param highest of that range, log10
public record LogKPrior(
        String name,
        double value,
        double spread,
        double lowest,
        double highest,
        Grade grade,
        String source) {
    static List<LogKPrior> all() {
        return Table.read(LogKPrior.class, "priors.tsv").rows().stream().map(LogKPrior::of).toList();
    }

    private static LogKPrior of(Table.Row row) {
        return new LogKPrior(
                row.text("name"),
                row.number("value"),
                row.number("spread"),
                row.number("lowest"),
                row.number("highest"),
                Grade.of(row.text("grade")),
                row.text("source"));
    }

    static void check(String name, double offset) {
        LogKPrior prior =
                all().stream()
                        .filter(p -> p.name.equals(name))
                        .findFirst()
                        .orElseThrow(() -> unknown(name));
        if (!(offset >= prior.lowest && offset <= prior.highest)) {
            throw new InputException(
                    name,
                    offset,
                    prior.lowest + " to " + prior.highest + " in log10 units",
                    "Try: " + prior.value + ", the value without an offset.");
        }
    }

    private static InputException unknown(String name) {
        return new InputException(
                "offset",
                name,
                "one of " + String.join(", ", all().stream().map(LogKPrior::name).toList()),
                "Try: boehmite_log_k_offset.");
    }
}
