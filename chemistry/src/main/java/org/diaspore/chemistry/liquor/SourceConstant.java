package org.diaspore.chemistry.liquor;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.diaspore.chemistry.Grade;
import org.diaspore.chemistry.Table;
import org.diaspore.chemistry.database.LogK;

/// An equilibrium constant as its source has it; `constants.tsv`.
///
/// @param name the species it forms or the mineral it dissolves, with `:key` for an alternative
/// @param reaction in the words of the table
/// @param logK log10 K over temperature
/// @param lowestC range of the source, degC
/// @param highestC range of the source, degC
/// @param spread one standard deviation of log10 K of the reaction in caustic
/// @param source keys of the bibliography
public record SourceConstant(
        String name,
        String reaction,
        LogK logK,
        double lowestC,
        double highestC,
        double spread,
        Grade grade,
        String source,
        String note) {
    private static final Map<String, SourceConstant> BY_NAME = load();

    /// All, in the order of the table.
    static Map<String, SourceConstant> all() {
        return BY_NAME;
    }

    static SourceConstant named(String name) {
        SourceConstant constant = BY_NAME.get(name);
        if (constant == null) {
            throw new IllegalStateException("constants.tsv has no " + name);
        }
        return constant;
    }

    WeighedReaction weighed() {
        return WeighedReaction.of(reaction, logK);
    }

    private static Map<String, SourceConstant> load() {
        Map<String, SourceConstant> constants = new LinkedHashMap<>();
        for (Table.Row row : Table.read(SourceConstant.class, "constants.tsv").rows()) {
            LogK logK =
                    new LogK(
                            row.number("a1"),
                            row.number("a2"),
                            row.number("a3"),
                            row.number("a4"),
                            row.number("a5"),
                            row.number("a6"));
            constants.put(
                    row.text("name"),
                    new SourceConstant(
                            row.text("name"),
                            row.text("reaction"),
                            logK,
                            row.number("lowest_degC"),
                            row.number("highest_degC"),
                            row.number("spread"),
                            Grade.of(row.text("grade")),
                            row.text("source"),
                            row.text("note")));
        }
        return Collections.unmodifiableMap(constants);
    }
}
