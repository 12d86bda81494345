package org.diaspore.chemistry.equilibrium;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.diaspore.chemistry.ReferenceData;
import org.diaspore.chemistry.database.AqueousSpecies;
import org.diaspore.chemistry.database.Database;
import org.diaspore.chemistry.database.Mineral;
import org.junit.jupiter.api.Test;

/// Charge, elements and the phase rule, counted anew from the formulas of species and minerals.
class EquilibriumBalanceIdentityTest {
    private static final double CLOSURE = 1e-12;

    @Test
    void chargeAndTotalsOfASpeciationCloseTo1e12() {
        Database database = ReferenceData.database("llnl.dat");
        var misses = new ArrayList<String>();
        for (Reference.State state : Reference.states("llnl-speciation.csv")) {
            Equilibrium found = new Equilibrator(database).solve(state.problem());
            chargeMiss(database, state.name(), found, misses);
            Map<String, Double> elements = elements(database, found);
            state.problem()
                    .totals()
                    .forEach((component, total) ->
                            compare(
                                    state.name() + " " + component,
                                    elements.getOrDefault(symbol(component), 0.0),
                                    total,
                                    misses));
        }
        assertThat(misses).isEmpty();
    }

    /// Liquor before, minerals before = liquor after, minerals after; hydrogen and oxygen of the
    /// water included.
    @Test
    void everyElementOfTheClosedStepIsKeptTo1e12() {
        Database database = ReferenceData.database("llnl.dat");
        var misses = new ArrayList<String>();
        for (Reference.State state : Reference.states("llnl-equilibrium.csv")) {
            var equilibrator = new Equilibrator(database);
            EquilibriumProblem problem = state.problem();
            Equilibrium before = equilibrator.solve(alone(problem));
            Equilibrium after = equilibrator.solve(problem);
            chargeMiss(database, state.name(), after, misses);
            Map<String, Double> was = elements(database, before);
            problem.minerals()
                    .forEach((m, mol) ->
                            add(was, database.mineral(m).orElseThrow().elements(), mol));
            Map<String, Double> is = elements(database, after);
            was.forEach((element, mol) ->
                    compare(
                            state.name() + " " + element,
                            is.getOrDefault(element, 0.0),
                            mol,
                            misses));
        }
        assertThat(misses).isEmpty();
    }

    @Test
    void aMineralIsThereAndSaturatedOrGoneAndUndersaturated() {
        var equilibrator = new Equilibrator(ReferenceData.database("llnl.dat"));
        var misses = new ArrayList<String>();
        for (EquilibriumProblem problem : problems()) {
            Equilibrium found = equilibrator.solve(problem);
            found.mineralMol()
                    .forEach((mineral, mol) -> {
                        double s =
                                found.saturationIndex()
                                        .getOrDefault(mineral, Double.NEGATIVE_INFINITY);
                        if (!(mol >= 0 && (mol > 0 ? Math.abs(s) < 1e-9 : s < 1e-9))) {
                            misses.add(
                                    mol + " mol at SI " + s + " of " + mineral + " in " + problem);
                        }
                    });
        }
        assertThat(misses).isEmpty();
    }

    /// At given temperature and pressure: minerals beside the liquor at most as many as components,
    /// water counted.
    @Test
    void noMoreMineralsCoexistThanThePhaseRuleAllows() {
        var equilibrator = new Equilibrator(ReferenceData.database("llnl.dat"));
        for (EquilibriumProblem problem : problems()) {
            Equilibrium found = equilibrator.solve(problem);
            long present = found.mineralMol().values().stream().filter(mol -> mol > 0).count();
            var elements = new TreeMap<String, Double>();
            problem.totals().forEach((c, mol) -> elements.merge(symbol(c), mol, Double::sum));
            problem.minerals()
                    .forEach((m, mol) ->
                            add(
                                    elements,
                                    equilibrator.database().mineral(m).orElseThrow().elements(),
                                    mol));
            elements.keySet().removeAll(List.of("H", "O"));
            long components = elements.values().stream().filter(mol -> mol > 0).count() + 1;
            assertThat(present).as("%s", problem).isLessThanOrEqualTo(components);
        }
    }

    /// The states of the reference and a hundred random ones.
    private static List<EquilibriumProblem> problems() {
        var all = new ArrayList<EquilibriumProblem>();
        Reference.states("llnl-equilibrium.csv").forEach(state -> all.add(state.problem()));
        var random = new RandomStates(11);
        for (int i = 0; i < 100; i++) {
            all.add(random.liquorWithMinerals());
        }
        return all;
    }

    private static EquilibriumProblem alone(EquilibriumProblem p) {
        EquilibriumProblem liquor = EquilibriumProblem.at(p.temperatureK(), p.pressurePa());
        for (Map.Entry<String, Double> total : p.totals().entrySet()) {
            liquor = liquor.withTotal(total.getKey(), total.getValue());
        }
        return liquor;
    }

    private static void chargeMiss(
            Database database, String name, Equilibrium found, List<String> misses) {
        double net = 0;
        double gross = 0;
        for (AqueousSpecies s : database.species()) {
            double z = s.charge() * found.molality().getOrDefault(s.name(), 0.0);
            net += z;
            gross += Math.abs(z);
        }
        if (!(Math.abs(net) <= CLOSURE * gross)) {
            misses.add(name + " charge " + net / gross);
        }
    }

    private static void compare(String what, double found, double expected, List<String> misses) {
        if (!(Math.abs(found - expected) <= CLOSURE * expected)) {
            misses.add(what + ": " + found + " for " + expected);
        }
    }

    /// mol of each element in liquor, its water and the minerals.
    private static Map<String, Double> elements(Database database, Equilibrium found) {
        var sum = new TreeMap<String, Double>();
        double water = found.waterKg() / Balances.WATER_KG_PER_MOL;
        sum.put("H", 2 * water);
        sum.put("O", water);
        for (AqueousSpecies s : database.species()) {
            double mol = found.waterKg() * found.molality().getOrDefault(s.name(), 0.0);
            add(sum, s.elements(), mol);
        }
        for (Mineral m : database.minerals()) {
            add(sum, m.elements(), found.mineralMol().getOrDefault(m.name(), 0.0));
        }
        return sum;
    }

    private static void add(Map<String, Double> sum, Map<String, Double> elements, double mol) {
        elements.forEach((element, atoms) -> sum.merge(symbol(element), atoms * mol, Double::sum));
    }

    private static String symbol(String component) {
        return component.replaceFirst("\\(.*", "");
    }
}
