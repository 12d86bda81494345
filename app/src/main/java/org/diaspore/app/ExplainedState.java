package org.diaspore.app;

import java.nio.file.Path;
import org.diaspore.app.equilibrium.LiquorAccount;
import org.diaspore.app.report.Paint;
import org.diaspore.app.states.ChosenState;
import org.diaspore.chemistry.InputException;
import org.diaspore.chemistry.database.Database;
import org.diaspore.chemistry.equilibrium.Equilibrator;
import org.diaspore.chemistry.equilibrium.Equilibrium;
import picocli.CommandLine;

/// `equilibrate --explain CASE`: solves one state of a table and says why it is as it is.
final class ExplainedState {
    private ExplainedState() {}

    /// Text, or JSON where the command line asks for it; numbers of a state that did not converge
    /// are shown as such.
    static int print(Path table, String word, String which, Diaspore root, CommandLine line) {
        Database database = DatabaseName.read(word);
        ChosenState chosen = ChosenState.read(table, database, which);
        Equilibrium state;
        try {
            state = new Equilibrator(database).solve(chosen.problem());
        } catch (InputException e) {
            throw e.at(table + " line " + chosen.line());
        }
        var account = new LiquorAccount(chosen.name(), chosen.problem(), state, database);
        if (root.json()) {
            line.getOut().println(account.json());
        } else {
            line.getOut().print(account.text(Paint.wanted()));
        }
        if (!state.converged()) {
            line.getErr().println("diaspore: not converged: " + state.reason());
            return Exit.NOT_CONVERGED.code();
        }
        return Exit.OK.code();
    }
}
