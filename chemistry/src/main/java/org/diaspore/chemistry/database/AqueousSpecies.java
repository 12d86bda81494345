package org.diaspore.chemistry.database;

import java.util.List;
import java.util.Map;

/// A dissolved species, water or the electron.
///
/// @param name as in the file, charge included: `Al(OH)4-`
/// @param charge in elementary charges
/// @param elements atoms by element, as the formula or a mass balance of the file says
/// @param formation the reaction that makes one mole of it from others: reactants negative,
///   by-products positive, the species itself left out; empty for a master species of its own
/// @param logK of that formation
/// @param volume apparent molar volume
/// @param line line of the file, 0 where there is none
public record AqueousSpecies(
        String name,
        int charge,
        Map<String, Double> elements,
        List<Term> formation,
        LogK logK,
        Gamma gamma,
        MolarVolume volume,
        int line) {
    public AqueousSpecies {
        elements = Map.copyOf(elements);
        formation = List.copyOf(formation);
    }
}
