package org.diaspore.app.states;

/// What a column of a table of states says.
sealed interface Column {
    /// The label of a row.
    record Case() implements Column {}

    record TemperatureC() implements Column {}

    /// Blank: 1 atm, or where water boils above it, the pressure of saturated water.
    record PressureAtm() implements Column {}

    /// Blank: redox off.
    record Pe() implements Column {}

    /// Blank: from the charge balance.
    record PH() implements Column {}

    /// Total of an element or valence, mol per kg water; blank: none.
    record Total(String component) implements Column {}

    /// Moles of a mineral or gas at the start; blank: not offered.
    record Phase(String mineral) implements Column {}

    /// A number of the solved state.
    record Result(Quantity quantity) implements Column {}

    /// Whether the row was solved: `true` or `false`.
    record Converged() implements Column {}

    /// Why it was not.
    record Reason() implements Column {}
}
