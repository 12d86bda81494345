package org.diaspore.chemistry.equilibrium;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.diaspore.chemistry.InputException;
import org.diaspore.chemistry.database.Database;
import org.diaspore.chemistry.database.Master;
import org.diaspore.chemistry.database.Mineral;

/// Solves named problems with one database; keeps a compiled system for each set of components
/// named so far, so that a table whose rows name the same totals compiles once. Serves one thread.
public final class Equilibrator {
    private static final int LARGEST_MINERALS = 64;
    private static final Set<String> WATER = Set.of("H", "O", "E");

    private record Key(List<String> components, boolean redox) {}

    private final Database database;
    private final Map<Key, EquilibriumSolver> solvers = new HashMap<>();

    private final Map<String, Mineral> minerals = new HashMap<>();
    private final Map<String, Master> masters = new HashMap<>();

    public Equilibrator(Database database) {
        this.database = database;
        database.minerals().forEach(m -> minerals.putIfAbsent(m.name(), m));
        database.masters().forEach(m -> masters.putIfAbsent(m.element(), m));
    }

    public Database database() {
        return database;
    }

    /// @throws InputException for a component, mineral or temperature the database does not have
    public Equilibrium solve(EquilibriumProblem problem) {
        List<Mineral> offered = new ArrayList<>();
        for (String name : problem.minerals().keySet()) {
            offered.add(mineral(name));
        }
        var held = new LinkedHashMap<Mineral, Double>();
        for (Mineral m : offered) {
            held.merge(m, problem.minerals().getOrDefault(m.name(), 0.0), Double::sum);
        }
        int endMembers = 0;
        for (var mixture : problem.mixtures().entrySet()) {
            for (String name : mixture.getKey().endMembers()) {
                held.merge(mineral(name), mixture.getValue().getOrDefault(name, 0.0), Double::sum);
                endMembers++;
            }
        }
        if (offered.size() + endMembers > LARGEST_MINERALS) {
            throw new InputException(
                    "minerals",
                    offered.size() + endMembers,
                    "at most " + LARGEST_MINERALS + " offered to one state",
                    "Try: leave out those that cannot form.");
        }
        List<String> components = components(problem, held);
        boolean redox = problem.pe().isPresent();
        EquilibriumSolver solver =
                solvers.computeIfAbsent(
                        new Key(components, redox),
                        key ->
                                new EquilibriumSolver(
                                        ChemicalSystem.of(database, key.components(), redox),
                                        LARGEST_MINERALS));
        return solve(problem, offered, held, components, solver);
    }

    private Equilibrium solve(
            EquilibriumProblem problem,
            List<Mineral> offered,
            Map<Mineral, Double> held,
            List<String> components,
            EquilibriumSolver solver) {
        var totals = new double[components.size()];
        problem.totals()
                .forEach((name, mol) -> {
                    int k = components.indexOf(name);
                    if (k >= 0) {
                        totals[k] = mol;
                    }
                });
        boolean ok =
                solver.speciate(
                        problem.temperatureK(),
                        problem.pressurePa(),
                        totals,
                        problem.pH().orElse(Double.NaN),
                        problem.pe().orElse(Double.NaN),
                        false);
        var numbers = new ArrayList<Integer>();
        var moles = new ArrayList<Double>();
        var names = new ArrayList<String>();
        for (Mineral m : offered) {
            solver.system()
                    .mineralNumber(m.name())
                    .ifPresent(number -> {
                        numbers.add(number);
                        moles.add(problem.minerals().getOrDefault(m.name(), 0.0));
                        names.add(m.name());
                    });
        }
        var mixed = new ArrayList<Mixture>();
        Set<String> possible = possible(problem, held, solver.system());
        problem.mixtures()
                .forEach((mixture, mol) -> {
                    if (mixture.endMembers().stream().anyMatch(possible::contains)) {
                        Mixture kept = mixture.keeping(possible);
                        mixed.add(kept);
                        for (String name : kept.endMembers()) {
                            numbers.add(solver.system().mineralNumber(name).orElseThrow());
                            moles.add(mol.getOrDefault(name, 0.0));
                        }
                    }
                });
        if (ok && !numbers.isEmpty()) {
            solver.equilibrate(
                    numbers.stream().mapToInt(k -> k).toArray(),
                    moles.stream().mapToDouble(d -> d).toArray(),
                    mixed);
        }
        return Equilibrium.of(solver, problem, names, mixed);
    }

    /// Minerals that the elements at hand can form.
    private Set<String> possible(
            EquilibriumProblem problem, Map<Mineral, Double> held, ChemicalSystem system) {
        Set<String> elements = new HashSet<>(WATER);
        problem.totals()
                .forEach((name, mol) -> {
                    if (mol > 0) {
                        elements.add(master(name).symbol());
                    }
                });
        held.forEach((mineral, mol) -> {
            if (mol > 0) {
                elements.addAll(mineral.elements().keySet());
            }
        });
        Set<String> possible = new HashSet<>();
        for (String name : system.minerals()) {
            if (elements.containsAll(mineral(name).elements().keySet())) {
                possible.add(name);
            }
        }
        return possible;
    }

    private Mineral mineral(String name) {
        Mineral mineral = minerals.get(name);
        if (mineral == null) {
            throw unknownMineral(name);
        }
        return mineral;
    }

    private Master master(String element) {
        Master master = masters.get(element);
        if (master == null) {
            throw ChemicalSystem.unknown(database, element);
        }
        return master;
    }

    private InputException unknownMineral(String name) {
        String start =
                name.substring(0, Math.min(3, name.length())).toLowerCase(java.util.Locale.ROOT);
        List<String> near =
                database.minerals().stream()
                        .map(Mineral::name)
                        .filter(n -> n.toLowerCase(java.util.Locale.ROOT).startsWith(start))
                        .limit(6)
                        .toList();
        return new InputException(
                "mineral",
                name,
                "a mineral or gas of " + database.name(),
                near.isEmpty()
                        ? "Try: the names in its PHASES block."
                        : "Try: " + String.join(", ", near) + ".");
    }

    /// Components of the totals named and of minerals that are there at the start, in an order of
    /// their own. A total of 0 gives way to another of the same species.
    private List<String> components(EquilibriumProblem problem, Map<Mineral, Double> held) {
        var needed = new TreeMap<String, String>();
        problem.totals()
                .forEach((name, mol) -> {
                    String species = master(name).species();
                    String other = needed.get(species);
                    if (other == null || problem.totals().getOrDefault(other, 0.0) == 0) {
                        needed.put(species, name);
                    } else if (mol > 0) {
                        throw twice(other, name);
                    }
                });
        held.forEach((mineral, mol) -> {
            if (mol > 0) {
                mineral.elements().keySet().forEach(element -> add(needed, element));
            }
        });
        return List.copyOf(needed.values());
    }

    /// An element of a mineral that no total names comes in with its primary master.
    private void add(Map<String, String> needed, String element) {
        boolean there =
                WATER.contains(element)
                        || needed.values().stream()
                                .anyMatch(name -> master(name).symbol().equals(element));
        if (!there) {
            Master primary = master(element);
            needed.put(primary.species(), element);
        }
    }

    private static InputException twice(String a, String b) {
        return new InputException(
                "total of " + b,
                "beside " + a,
                "given once, for both mean the same valence",
                "Try: add the two under one name.");
    }
}
