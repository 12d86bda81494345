package org.diaspore.app.states;

import org.diaspore.app.text.CsvRow;
import org.diaspore.chemistry.equilibrium.Equilibrium;
import org.diaspore.chemistry.equilibrium.EquilibriumProblem;

/// A row of the table with its state.
///
/// @param reason why it was not solved, empty where it was
record SolvedRow(CsvRow row, EquilibriumProblem problem, Equilibrium state, String reason) {
    static SolvedRow of(CsvRow row, EquilibriumProblem problem, Equilibrium state) {
        String reason = "";
        if (!state.converged()) {
            reason = state.reason().isBlank() ? "not converged" : state.reason();
        }
        return new SolvedRow(row, problem, state, reason);
    }

    boolean converged() {
        return reason.isEmpty();
    }

    double value(Column.Result column) {
        return column.quantity().of(state, problem);
    }
}
