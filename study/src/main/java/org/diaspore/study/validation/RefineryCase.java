package org.diaspore.study.validation;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.diaspore.chemistry.InputException;
import org.diaspore.chemistry.Table;

/// A refinery or an operation that others have published figures of.
///
/// @param id such as `V3`
/// @param file the case file that runs it; empty where none does
/// @param parts of an average, the cases it is of with their share of the alumina; else empty
/// @param lacks what is missing to run it, or what its inputs leave open; may be empty
public record RefineryCase(
        String id,
        String title,
        Way way,
        String file,
        Map<String, Double> parts,
        Strength strength,
        String lacks) {

    /// How a case is run.
    public enum Way {
        /// A plant, from a case file.
        PLANT,
        /// As the average of other cases, by their share of the alumina.
        MEAN,
        /// Arithmetic or one operation, without a plant.
        UNIT,
        /// Not at all: inputs are missing.
        NONE
    }

    /// How far a case can test a model.
    public enum Strength {
        /// Inputs and outputs were read in the source.
        STRONG,
        /// Some inputs are general knowledge.
        MEDIUM,
        /// A range check.
        WEAK,
        /// A balance of our own: tests the arithmetic, not the truth.
        SYNTHETIC;

        String word() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    private static final List<RefineryCase> ALL =
            Table.read(RefineryCase.class, "refinery-cases.tsv").rows().stream()
                    .map(RefineryCase::read)
                    .toList();

    /// All cases in the order of the table.
    public static List<RefineryCase> all() {
        return ALL;
    }

    /// The case files of all cases that a plant runs.
    public static List<String> files() {
        return ALL.stream().filter(RefineryCase::isPlant).map(RefineryCase::file).toList();
    }

    /// A case by its name.
    ///
    /// @throws InputException where there is no such case
    public static RefineryCase of(String id) {
        return ALL.stream()
                .filter(one -> one.id.equals(id))
                .findFirst()
                .orElseThrow(() ->
                        new InputException(
                                "case",
                                id,
                                "one of "
                                        + String.join(
                                                ", ", ALL.stream().map(RefineryCase::id).toList()),
                                "Try: V3."));
    }

    public RefineryCase {
        double all = parts.values().stream().mapToDouble(share -> share).sum();
        if ((way == Way.MEAN) == parts.isEmpty() || !parts.isEmpty() && Math.abs(all - 1) > 1e-9) {
            throw new IllegalStateException(id + ": parts of an average sum to " + all);
        }
        parts = Collections.unmodifiableMap(new LinkedHashMap<>(parts));
    }

    public boolean isPlant() {
        return way == Way.PLANT;
    }

    /// Reads `V3 0.6 V3h 0.4`.
    private static Map<String, Double> parts(String text) {
        Map<String, Double> parts = new LinkedHashMap<>();
        String[] words = text.isBlank() ? new String[0] : text.split(" ");
        for (int i = 0; i + 1 < words.length; i += 2) {
            parts.put(words[i], Double.parseDouble(words[i + 1]));
        }
        return parts;
    }

    private static RefineryCase read(Table.Row row) {
        return new RefineryCase(
                row.text("case"),
                row.text("title"),
                Way.valueOf(row.text("run").toUpperCase(java.util.Locale.ROOT)),
                row.text("file"),
                parts(row.text("parts")),
                Strength.valueOf(row.text("strength").toUpperCase(java.util.Locale.ROOT)),
                row.text("lacks"));
    }
}
