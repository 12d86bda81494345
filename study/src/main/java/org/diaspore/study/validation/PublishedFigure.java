package org.diaspore.study.validation;

import java.util.List;
import java.util.OptionalDouble;
import org.diaspore.chemistry.Grade;
import org.diaspore.chemistry.Table;

/// A figure that others have published of a case, with the band in which ours counts as met.
///
/// @param caseId such as `V3`
/// @param figure a key figure of the plant, or a measure of {@link RefineryMeasures}
/// @param low least value published, in `unit`
/// @param high greatest value published; equal to `low` for a single number
/// @param bandFraction by how much of itself an end may be passed; empty where nothing is asked
/// @param note how the published value came about
/// @param remark what explains the difference, written after the comparison; may be empty
public record PublishedFigure(
        String caseId,
        String figure,
        String what,
        String unit,
        double low,
        double high,
        OptionalDouble bandFraction,
        Grade grade,
        String source,
        String note,
        String remark) {

    private static final List<PublishedFigure> ALL =
            Table.read(PublishedFigure.class, "refinery-validation.tsv").rows().stream()
                    .map(PublishedFigure::read)
                    .toList();

    public PublishedFigure {
        if (!(0 < low && low <= high)) {
            throw new IllegalStateException(caseId + " " + figure + ": " + low + " to " + high);
        }
    }

    /// All published figures in the order of the table.
    public static List<PublishedFigure> all() {
        return ALL;
    }

    /// Those of one case.
    public static List<PublishedFigure> of(String caseId) {
        return ALL.stream().filter(figure -> figure.caseId.equals(caseId)).toList();
    }

    /// Least value that counts as met.
    public double lowest() {
        return low * (1 - bandFraction.orElse(0));
    }

    /// Greatest value that counts as met.
    public double highest() {
        return high * (1 + bandFraction.orElse(0));
    }

    /// How far a value lies from the published range, over its nearer end; 0 within it.
    public double missFraction(double ours) {
        return ours < low ? ours / low - 1 : ours > high ? ours / high - 1 : 0;
    }

    /// What is to be said of a value.
    public Verdict verdict(OptionalDouble ours) {
        if (ours.isEmpty() || !Double.isFinite(ours.getAsDouble())) {
            return Verdict.NOT_RUN;
        }
        if (bandFraction.isEmpty()) {
            return Verdict.SHOWN;
        }
        double value = ours.getAsDouble();
        return value >= lowest() && value <= highest() ? Verdict.MET : Verdict.MISSED;
    }

    private static PublishedFigure read(Table.Row row) {
        return new PublishedFigure(
                row.text("case"),
                row.text("figure"),
                row.text("what"),
                row.text("unit"),
                row.number("low"),
                row.number("high"),
                row.has("band")
                        ? OptionalDouble.of(row.number("band") / 100)
                        : OptionalDouble.empty(),
                Grade.of(row.text("grade")),
                row.text("source"),
                row.text("note"),
                row.text("remark"));
    }
}
