package org.diaspore.app.states;

import java.util.Map;
import java.util.Optional;
import org.diaspore.chemistry.database.AqueousSpecies;
import org.diaspore.chemistry.database.Database;
import org.diaspore.chemistry.equilibrium.Equilibrium;
import org.diaspore.chemistry.equilibrium.EquilibriumProblem;

/// A number that a solved state holds, as a column `out_…` names it.
///
/// What is not there is 0 as an amount and -999.999 as a logarithm, the custom of PHREEQC.
@FunctionalInterface
interface Quantity {
    double ABSENT = -999.999;
    double CELSIUS_K = 273.15;

    // 0.018016 kg/mol: the molar mass of water of PHREEQC, for the molality of water itself.
    double WATER_KG_PER_MOL = 0.018016;

    double of(Equilibrium state, EquilibriumProblem problem);

    /// The quantity of a column name behind `out_`; empty where the database lacks what it names.
    ///
    /// @param valences components that the table gives totals of
    static Optional<Quantity> of(String name, Database database, java.util.Set<String> valences) {
        return switch (name) {
            case "pH" -> Optional.of((s, p) -> s.pH());
            case "temp" -> Optional.of((s, p) -> p.temperatureK() - CELSIUS_K);
            case "mu" -> Optional.of((s, p) -> s.ionicStrength());
            case "charge" -> Optional.of((s, p) -> s.charge());
            case "pe" -> Optional.of((s, p) -> p.pe().orElse(ABSENT));
            case "water_kg" -> Optional.of((s, p) -> s.waterKg());
            case "aw" -> Optional.of((s, p) -> s.waterActivity());
            default -> named(name, database, valences);
        };
    }

    private static Optional<Quantity> named(
            String name, Database database, java.util.Set<String> valences) {
        Optional<Quantity> mineral = mineral(name, database);
        if (mineral.isPresent()) {
            return mineral;
        }
        int bar = name.indexOf('_');
        String what = name.substring(bar + 1);
        return switch (bar < 0 ? "" : name.substring(0, bar)) {
            case "m" -> database.species(what).map(Quantity::molality);
            case "la" -> database.species(what).map(Quantity::log10Activity);
            case "lg" -> database.species(what).map(Quantity::log10Gamma);
            case "si" ->
                    database.mineral(what)
                            .map(m -> (s, p) -> s.saturationIndex().getOrDefault(what, ABSENT));
            case "d" ->
                    database.mineral(what)
                            .map(m -> (s, p) -> moles(s, what) - start(p.minerals(), what));
            case "total" -> total(what, database, valences);
            default -> Optional.empty();
        };
    }

    private static Optional<Quantity> mineral(String name, Database database) {
        return database.mineral(name).map(m -> (s, p) -> moles(s, name));
    }

    private static double moles(Equilibrium state, String mineral) {
        return start(state.mineralMol(), mineral);
    }

    private static double start(Map<String, Double> minerals, String mineral) {
        return minerals.getOrDefault(mineral, 0.0);
    }

    private static Quantity molality(AqueousSpecies species) {
        String name = species.name();
        return name.equals("H2O")
                ? (s, p) -> 1 / WATER_KG_PER_MOL
                : (s, p) -> s.molality().getOrDefault(name, 0.0);
    }

    private static Quantity log10Activity(AqueousSpecies species) {
        String name = species.name();
        return switch (name) {
            case "H2O" -> (s, p) -> Math.log10(s.waterActivity());
            case "e-" -> (s, p) -> p.pe().isPresent() ? -p.pe().getAsDouble() : ABSENT;
            default -> (s, p) -> s.log10Activity().getOrDefault(name, ABSENT);
        };
    }

    private static Quantity log10Gamma(AqueousSpecies species) {
        String name = species.name();
        return (s, p) -> {
            double m = s.molality().getOrDefault(name, 0.0);
            return m > 0 ? s.log10Activity().getOrDefault(name, ABSENT) - Math.log10(m) : ABSENT;
        };
    }

    /// Sum over the species of an element. A valence stands for its element where the table gives
    /// the total of just that valence; else species do not tell which valence they hold.
    private static Optional<Quantity> total(
            String name, Database database, java.util.Set<String> valences) {
        return database.master(name)
                .filter(m -> m.primary() || valences.contains(name))
                .filter(m ->
                        valences.stream().filter(v -> v.startsWith(m.symbol() + "(")).count() <= 1)
                .map(m -> {
                    Map<String, Double> atoms = new java.util.HashMap<>();
                    for (AqueousSpecies s : database.species()) {
                        double count = s.elements().getOrDefault(m.symbol(), 0.0);
                        if (count != 0 && !s.name().equals("H2O")) {
                            atoms.put(s.name(), count);
                        }
                    }
                    return (s, p) -> sum(s.molality(), atoms);
                });
    }

    private static double sum(Map<String, Double> molality, Map<String, Double> atoms) {
        double sum = 0;
        for (Map.Entry<String, Double> m : molality.entrySet()) {
            sum += atoms.getOrDefault(m.getKey(), 0.0) * m.getValue();
        }
        return sum;
    }
}
