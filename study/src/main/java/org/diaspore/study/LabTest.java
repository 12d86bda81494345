package org.diaspore.study;

import java.util.List;
import java.util.OptionalDouble;
import org.diaspore.chemistry.Grade;
import org.diaspore.chemistry.Table;

/// A published roast and leach test: what was done, what came out and how it may be used.
///
/// Values are fractions, spreads one standard deviation.
///
/// @param ore tests of one ore are one piece of evidence
/// @param inputs stated or with a range
public record LabTest(
        String id,
        String ore,
        Use use,
        Observed removal,
        Observed loss,
        OptionalDouble ratioAfter,
        OptionalDouble sulphurRemoval,
        Origin origin) {

    /// What a row may be used for.
    public enum Use {
        /// The calibration sees it.
        CALIBRATE,
        /// Predicted, then compared.
        CHECK,
        /// Shown for orientation.
        SHOW,
        /// An owner's claim: shown, never a target.
        CLAIM
    }

    /// An outcome with the spread a model is asked to meet; not reported where empty.
    public record Observed(OptionalDouble value, double spread) {}

    /// Where a row comes from.
    public record Origin(String inputs, Grade grade, String source, String note) {}

    private static final List<LabTest> ALL =
            Table.read(LabTest.class, "lab-tests.tsv").rows().stream().map(LabTest::read).toList();

    /// All tests, in the order of the table.
    public static List<LabTest> all() {
        return ALL;
    }

    static List<LabTest> calibrating() {
        return ALL.stream().filter(test -> test.use == Use.CALIBRATE).toList();
    }

    /// A test by its name.
    public static LabTest of(String id) {
        return ALL.stream().filter(test -> test.id.equals(id)).findFirst().orElseThrow();
    }

    List<LabInput> inputs() {
        return LabInput.of(origin.inputs);
    }

    private static LabTest read(Table.Row row) {
        return new LabTest(
                row.text("id"),
                row.text("ore"),
                switch (row.text("use")) {
                    case "C" -> Use.CALIBRATE;
                    case "V" -> Use.CHECK;
                    case "X" -> Use.SHOW;
                    case "claim" -> Use.CLAIM;
                    default -> throw new IllegalStateException("use of " + row.text("id"));
                },
                observed(row, "removal"),
                observed(row, "loss"),
                optional(row, "ratio_after", 1),
                optional(row, "sulphur_pct", 100),
                new Origin(
                        row.text("inputs"),
                        Grade.of(row.text("grade")),
                        row.text("source"),
                        row.text("note")));
    }

    private static Observed observed(Table.Row row, String what) {
        return new Observed(
                optional(row, what + "_pct", 100), row.number(what + "_spread", 0) / 100);
    }

    private static OptionalDouble optional(Table.Row row, String column, double per) {
        return row.has(column)
                ? OptionalDouble.of(row.number(column) / per)
                : OptionalDouble.empty();
    }
}
