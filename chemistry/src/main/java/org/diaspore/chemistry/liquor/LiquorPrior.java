package org.diaspore.chemistry.liquor;

import java.util.List;
import org.diaspore.chemistry.Grade;
import org.diaspore.chemistry.Table;

/// An uncertain parameter of a liquor model: normal with a mean and a spread; `priors.tsv`.
///
/// @param model `rosenberg-healy`, `desilication-product`, `offset` ...
/// @param name of the parameter, or of the mineral whose log10 K an offset moves
/// @param mean the default
/// @param spread one standard deviation
/// @param source keys of the bibliography
public record LiquorPrior(
        String model,
        String name,
        double mean,
        double spread,
        String unit,
        Grade grade,
        String source,
        String note) {
    private static final List<LiquorPrior> ALL =
            Table.read(LiquorPrior.class, "priors.tsv").rows().stream()
                    .map(LiquorPrior::read)
                    .toList();

    public static List<LiquorPrior> all() {
        return ALL;
    }

    static double mean(String model, String name) {
        for (LiquorPrior prior : ALL) {
            if (prior.model.equals(model) && prior.name.equals(name)) {
                return prior.mean;
            }
        }
        throw new IllegalStateException("priors.tsv has no " + model + " " + name);
    }

    private static LiquorPrior read(Table.Row row) {
        return new LiquorPrior(
                row.text("model"),
                row.text("name"),
                row.number("value"),
                row.number("spread"),
                row.text("unit"),
                Grade.of(row.text("grade")),
                row.text("source"),
                row.text("note"));
    }
}
