package org.diaspore.chemistry;

import java.util.Locale;

/// How well a number is known: the four look different wherever a number is shown.
public enum Grade {
    /// Measured, or tabulated from measurements, in the cited source.
    MEASURED,
    /// Said by an owner of the technology; never a target, never a default without a label.
    CLAIMED,
    /// Computed from cited numbers by a stated method.
    DERIVED,
    /// No good source: an engineering value that carries a wide spread.
    ASSUMED;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// Reads `measured`, `claimed`, `derived` or `assumed`.
    public static Grade of(String word) {
        for (Grade grade : values()) {
            if (grade.word().equals(word)) {
                return grade;
            }
        }
        throw new InputException(
                "grade", word, "measured, claimed, derived or assumed", "Try: assumed.");
    }
}
