package org.diaspore.chemistry.database;

import java.util.List;
import java.util.Optional;

/// A geochemical database, complete and checked: every reaction is made of species it defines.
///
/// @param name what messages call it, a file name as a rule
/// @param masters primary masters and valences in the order of the file; H, O and E included
/// @param species aqueous species, water `H2O` and the electron `e-` included
/// @param minerals pure solids and gases
/// @param activity its activity model
/// @param warnings what the reader left out
public record Database(
        String name,
        List<Master> masters,
        List<AqueousSpecies> species,
        List<Mineral> minerals,
        ActivityParameters activity,
        List<String> warnings) {
    public Database {
        masters = List.copyOf(masters);
        species = List.copyOf(species);
        minerals = List.copyOf(minerals);
        warnings = List.copyOf(warnings);
    }

    public Optional<Mineral> mineral(String name) {
        return minerals.stream().filter(m -> m.name().equals(name)).findFirst();
    }

    public Optional<AqueousSpecies> species(String name) {
        return species.stream().filter(s -> s.name().equals(name)).findFirst();
    }

    public Optional<Master> master(String element) {
        return masters.stream().filter(m -> m.element().equals(element)).findFirst();
    }
}
