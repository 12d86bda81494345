package org.diaspore.app.states;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.diaspore.chemistry.database.AqueousSpecies;
import org.diaspore.chemistry.database.Database;
import org.diaspore.chemistry.database.Mineral;
import org.diaspore.chemistry.equilibrium.Equilibrator;
import org.diaspore.chemistry.equilibrium.Equilibrium;
import org.diaspore.chemistry.equilibrium.EquilibriumProblem;

/// The columns of a table that asks for none: everything that any of its rows has, in the order of
/// the database. One row of each kind (what is in it, what is offered, redox on or off) is solved
/// to see what there is.
final class AllResults {
    private record Kind(
            Set<String> totals, Set<String> offered, Set<String> there, boolean redox) {}

    private final Equilibrator equilibrator;
    private final Set<Kind> seen = new HashSet<>();
    private final Set<String> species = new HashSet<>();
    private final Set<String> saturated = new HashSet<>();
    private final Set<String> offered = new LinkedHashSet<>();
    private boolean redox;

    AllResults(Equilibrator equilibrator) {
        this.equilibrator = equilibrator;
    }

    void see(EquilibriumProblem problem) {
        Kind kind =
                new Kind(
                        above0(problem.totals()),
                        problem.minerals().keySet(),
                        above0(problem.minerals()),
                        problem.pe().isPresent());
        if (seen.contains(kind)) {
            return;
        }
        Equilibrium state = equilibrator.solve(problem);
        // Where a row fails, the next of its kind tells.
        if (state.converged()) {
            seen.add(kind);
        }
        species.addAll(state.molality().keySet());
        saturated.addAll(state.saturationIndex().keySet());
        offered.addAll(problem.minerals().keySet());
        redox |= problem.pe().isPresent();
    }

    private static Set<String> above0(Map<String, Double> amounts) {
        Set<String> names = new HashSet<>();
        amounts.forEach((name, mol) -> {
            if (mol > 0) {
                names.add(name);
            }
        });
        return names;
    }

    Map<String, Column> columns() {
        Database database = equilibrator.database();
        Set<String> names = new LinkedHashSet<>();
        names.add("pH");
        if (redox) {
            names.add("pe");
        }
        names.add("mu");
        names.add("charge");
        names.add("aw");
        names.add("water_kg");
        for (String prefix : new String[] {"m_", "la_"}) {
            database.species().stream()
                    .map(AqueousSpecies::name)
                    .filter(species::contains)
                    .forEach(name -> names.add(prefix + name));
        }
        offered.forEach(mineral -> {
            names.add(mineral);
            names.add("d_" + mineral);
        });
        database.minerals().stream()
                .map(Mineral::name)
                .filter(saturated::contains)
                .forEach(name -> names.add("si_" + name));
        Map<String, Column> columns = new LinkedHashMap<>();
        for (String name : names) {
            columns.put(
                    "out_" + name,
                    new Column.Result(Quantity.of(name, database, Set.of()).orElseThrow()));
        }
        return columns;
    }
}
