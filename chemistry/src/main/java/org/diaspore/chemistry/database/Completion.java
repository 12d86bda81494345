package org.diaspore.chemistry.database;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Turns what was read into records, once the whole file is known: checks every reaction and name,
/// sums the constants.
final class Completion {
    private final Map<String, MasterBlock.Entry> masters;
    private final Map<String, Draft> species;
    private final Map<String, Constant> named;
    private final ReactionCheck check;
    private final Set<String> masterSpecies = new HashSet<>();

    Completion(
            Map<String, MasterBlock.Entry> masters,
            Map<String, Draft> species,
            Map<String, Constant> named) {
        this.masters = masters;
        this.species = species;
        this.named = named;
        this.check = new ReactionCheck(species.keySet(), masters.keySet());
        masters.values().forEach(entry -> masterSpecies.add(entry.master().species()));
    }

    /// Masters with the mass of their element; a valence takes it from the element.
    List<Master> masters() {
        List<Master> all = new ArrayList<>();
        for (MasterBlock.Entry entry : masters.values()) {
            Master master = entry.master();
            MasterBlock.Entry primary = masters.get(master.symbol());
            if (primary == null) {
                throw entry.line()
                        .wrong(
                                "master species of " + master.element(),
                                "no line for " + master.symbol() + " itself",
                                "a line for the element besides those of its valences",
                                "add one like 'Fe Fe+2 0 Fe 55.847'");
            }
            if (!species.containsKey(master.species())) {
                throw entry.line()
                        .wrong(
                                "master species of " + master.element(),
                                "'" + master.species() + "'",
                                "a species of SOLUTION_SPECIES",
                                "define it there, '"
                                        + master.species()
                                        + " = "
                                        + master.species()
                                        + "' at least, or check its charge");
            }
            all.add(
                    new Master(
                            master.element(),
                            master.species(),
                            master.atoms(),
                            primary.master().massKgPerMol()));
        }
        return all;
    }

    /// @param table whether the file brings the parameters that B-dot needs
    List<AqueousSpecies> species(boolean table) {
        List<AqueousSpecies> all = new ArrayList<>(species.size());
        for (Draft draft : species.values()) {
            gamma(draft, table);
            Map<String, Double> terms = draft.formation();
            formed(draft, terms);
            check.known(draft, terms.keySet());
            check.balanced(draft);
            Map<String, Double> elements = elements(draft);
            check.known(draft.line, draft.name, elements.keySet());
            all.add(
                    new AqueousSpecies(
                            draft.name,
                            (int) draft.made.charge(),
                            elements,
                            list(terms),
                            draft.constant.value(named),
                            draft.gamma,
                            draft.volume,
                            draft.line.number()));
        }
        return all;
    }

    private static void gamma(Draft draft, boolean table) {
        boolean needed =
                draft.gamma instanceof Gamma.BDot || draft.gamma instanceof Gamma.DrummondCo2;
        if (needed && !table) {
            throw draft.line.wrong(
                    "activity coefficient of " + draft.name,
                    "-llnl_gamma or -co2_llnl_gamma",
                    "used with a block LLNL_AQUEOUS_MODEL_PARAMETERS",
                    "add that block, or give -gamma instead");
        }
    }

    private void formed(Draft draft, Map<String, Double> terms) {
        boolean itself = terms.isEmpty();
        if (itself ? !masterSpecies.contains(draft.name) : terms.containsKey(draft.name)) {
            throw draft.line.wrong(
                    "reaction of " + draft.name,
                    "'" + draft.line.text() + "'",
                    "a reaction that makes 1 " + draft.name + " of other species",
                    "write it from master species, or name "
                            + draft.name
                            + " in SOLUTION_MASTER_SPECIES");
        }
    }

    /// Atoms by the formula; where the file gives a mass balance, by that, with H and O of the
    /// formula where it names neither.
    private static Map<String, Double> elements(Draft draft) {
        Map<String, Double> formula = draft.made.elements(draft.line);
        if (draft.balance.isEmpty()) {
            return formula;
        }
        Map<String, Double> all = new LinkedHashMap<>(draft.balance);
        for (String always : List.of("H", "O")) {
            if (formula.containsKey(always)) {
                all.putIfAbsent(always, formula.getOrDefault(always, 0.0));
            }
        }
        return all;
    }

    List<Mineral> minerals(Map<String, Draft> phases) {
        List<Mineral> all = new ArrayList<>(phases.size());
        for (Draft draft : phases.values()) {
            Map<String, Double> terms = draft.dissolution();
            check.known(draft, terms.keySet());
            check.balanced(draft);
            Map<String, Double> elements = ReactionCheck.bare(draft.made).elements(draft.line);
            check.known(draft.line, draft.name, elements.keySet());
            all.add(
                    new Mineral(
                            draft.name,
                            draft.made.name(),
                            elements,
                            list(terms),
                            draft.constant.value(named),
                            draft.volume,
                            draft.name.toLowerCase(Locale.ROOT).endsWith("(g)"),
                            draft.line.number()));
        }
        return all;
    }

    private static List<Term> list(Map<String, Double> terms) {
        return terms.entrySet().stream().map(e -> new Term(e.getKey(), e.getValue())).toList();
    }
}
