package org.diaspore.chemistry.database;

import java.util.List;
import java.util.Map;

/// A pure solid or gas that may be in equilibrium with the liquor.
///
/// @param name as in the file
/// @param formula as in its reaction
/// @param elements atoms by element
/// @param dissolution products positive, other reactants negative, the mineral itself left out
/// @param logK of the dissolution of one mole
/// @param gas true where the database marks it as a gas (its name ends in `(g)`)
/// @param line line of the file, 0 where there is none
public record Mineral(
        String name,
        String formula,
        Map<String, Double> elements,
        List<Term> dissolution,
        LogK logK,
        MolarVolume volume,
        boolean gas,
        int line) {
    public Mineral {
        elements = Map.copyOf(elements);
        dissolution = List.copyOf(dissolution);
    }
}
