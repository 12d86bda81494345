package org.diaspore.app.report;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.diaspore.app.states.Comparison;
import org.diaspore.chemistry.database.PhreeqcReader;
import org.diaspore.study.Sheet;

/// Equilibrium states computed with PHREEQC beside those computed here with the same database.
public final class EquilibriumSheet {
    private record Pair(String states, String database) {}

    private static final List<Pair> PAIRS =
            List.of(
                    new Pair("llnl-speciation.csv", "llnl.dat"),
                    new Pair("pitzer-brines.csv", "pitzer.dat"),
                    new Pair("llnl-equilibrium.csv", "llnl.dat"));

    private EquilibriumSheet() {}

    /// @param reference folder that holds `chemistry` with its states and databases; where a file
    ///   is not there its row says so
    public static Sheet of(Path reference) {
        Path folder = reference.resolve("chemistry");
        return new Sheet(
                "Equilibrium beside PHREEQC",
                "Computed with PHREEQC 3, not measured: this says that the engine solves the equations"
                        + " of a database as PHREEQC does, not that the database is right. Largest"
                        + " differences over all states of a file; log10 molality and activity of every"
                        + " species above 1e-12 mol/kg, saturation indices, moles of minerals; in"
                        + " brackets how many. Aim: pH"
                        + " 0.001, log10 molality 0.002, saturation index 0.005, minerals 1e-6 mol or"
                        + " 0.1 %. The states and databases are not part of the project; see --reference.",
                List.of(
                        "file",
                        "database",
                        "states",
                        "converged",
                        "pH",
                        "log10 molality",
                        "log10 activity",
                        "saturation index",
                        "minerals, mol",
                        "numbers beyond the aim"),
                PAIRS.stream().map(pair -> row(folder, pair)).toList());
    }

    private static List<String> row(Path folder, Pair pair) {
        Path states = folder.resolve(pair.states());
        Path database = folder.resolve("databases").resolve(pair.database());
        List<String> cells = new ArrayList<>(List.of(pair.states(), pair.database()));
        if (!Files.exists(states) || !Files.exists(database)) {
            cells.addAll(List.of("reference data absent", "", "", "", "", "", "", "not compared"));
            return cells;
        }
        Comparison found = Comparison.of(states, PhreeqcReader.read(database));
        cells.add(Integer.toString(found.states()));
        cells.add(Integer.toString(found.converged()));
        for (Comparison.Kind kind : Comparison.Kind.values()) {
            cells.add(
                    found.compared(kind) == 0
                            ? ""
                            : String.format(
                                    Locale.ROOT,
                                    "%.1e (%d)",
                                    found.largest(kind),
                                    found.compared(kind)));
        }
        cells.add(
                found.beyond() == 0
                        ? "none of " + found.compared()
                        : found.beyond() + " of " + found.compared());
        return cells;
    }
}
