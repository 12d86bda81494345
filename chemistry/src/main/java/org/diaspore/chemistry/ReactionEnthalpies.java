package org.diaspore.chemistry;

import java.util.List;
import java.util.OptionalDouble;

/// Heats of the reactions of the plant beside those published: the validation table of the
/// registry.
///
/// Rows stand in `reactions.tsv`, kJ per mole of reaction as written, endothermic positive. A
/// tolerance wider than a kilojoule or two says in its note why; nothing is fitted to these rows
/// except where a note says so.
public final class ReactionEnthalpies {
    public static final double WARM_K = 873.15;
    public static final double HOT_K = 1273.15;

    private static final List<Row> ROWS =
            Table.read(ReactionEnthalpies.class, "reactions.tsv").rows().stream()
                    .map(ReactionEnthalpies::row)
                    .toList();

    private ReactionEnthalpies() {}

    public static List<Row> rows() {
        return ROWS;
    }

    /// Published and computed heat of one reaction.
    ///
    /// @param name what it is in the plant
    /// @param publishedKJPerMol at 298.15 K
    /// @param warmKJPerMol published at 600 degC, where it is
    /// @param hotKJPerMol published at 1000 degC, where it is
    /// @param toleranceKJPerMol within which ours should lie
    /// @param note why the tolerance is wide, or how the row is used; may be blank
    public record Row(
            String name,
            Reaction reaction,
            double publishedKJPerMol,
            OptionalDouble warmKJPerMol,
            OptionalDouble hotKJPerMol,
            double toleranceKJPerMol,
            Evidence evidence,
            String note) {

        public double computedKJPerMol() {
            return computedKJPerMol(Substance.REFERENCE_K);
        }

        /// For dry reactions; wet ones are meant at 298.15 K only.
        public double computedKJPerMol(double temperatureK) {
            return reaction.enthalpyJPerMol(temperatureK) / 1e3;
        }

        /// Largest distance to a published value, kJ/mol.
        public double missKJPerMol() {
            double miss = Math.abs(computedKJPerMol() - publishedKJPerMol);
            if (warmKJPerMol.isPresent()) {
                miss =
                        Math.max(
                                miss,
                                Math.abs(computedKJPerMol(WARM_K) - warmKJPerMol.getAsDouble()));
            }
            if (hotKJPerMol.isPresent()) {
                miss =
                        Math.max(
                                miss,
                                Math.abs(computedKJPerMol(HOT_K) - hotKJPerMol.getAsDouble()));
            }
            return miss;
        }

        public boolean isMet() {
            return missKJPerMol() <= toleranceKJPerMol;
        }
    }

    /// How well a published value is known, and from where.
    ///
    /// @param source key in {@link Sources}
    public record Evidence(Grade grade, String source) {}

    private static Row row(Table.Row row) {
        return new Row(
                row.text("name"),
                Reaction.of(row.text("reaction")),
                row.number("kJ_298K"),
                optional(row, "kJ_600C"),
                optional(row, "kJ_1000C"),
                row.number("tolerance_kJ"),
                new Evidence(Grade.of(row.text("grade")), row.text("source")),
                row.text("note"));
    }

    private static OptionalDouble optional(Table.Row row, String column) {
        return row.has(column) ? OptionalDouble.of(row.number(column)) : OptionalDouble.empty();
    }
}
