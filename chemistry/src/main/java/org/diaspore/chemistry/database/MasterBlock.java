package org.diaspore.chemistry.database;

import java.util.List;
import java.util.Map;

/// SOLUTION_MASTER_SPECIES: element, master species, alkalinity, formula or number for conversion
/// of mass units, atomic weight in g/mol.
///
/// Alkalinity is checked to be a number and left out: it is a sum over species, no element.
final class MasterBlock implements Block {
    private static final int ATOMIC_WEIGHT_COLUMN = 4;
    private static final double KG_PER_G = 1e-3;

    /// @param master with the mass as in its own line
    record Entry(Master master, SourceLine line) {}

    private final Map<String, Entry> entries;

    MasterBlock(Map<String, Entry> entries) {
        this.entries = entries;
    }

    @Override
    public void take(SourceLine line) {
        List<String> words = line.words();
        String element = words.getFirst();
        if (words.size() < 4 || !name(element)) {
            throw line.wrong(
                    "master species",
                    "'" + line.text() + "'",
                    "an element, its species, alkalinity, a formula or number, and for an element"
                            + " without valence its atomic weight",
                    "write it like 'Ca Ca+2 0 Ca 40.08' or 'Fe(+3) Fe+3 -2 Fe'");
        }
        Numbers.of(line, "alkalinity of " + element, words.get(2));
        SpeciesName species = SpeciesName.of(line, words.get(1));
        Map<String, Double> atoms = species.elements(line);
        String conversion = words.get(3);
        if (Numbers.looksLike(conversion)) {
            Numbers.of(line, "conversion formula of " + element, conversion);
        } else {
            Composition.of(line, SpeciesName.of(line, conversion).formula());
        }
        if (element.equalsIgnoreCase("Alkalinity")) {
            return;
        }
        Master bare = new Master(element.replace("+", ""), species.name(), 1, mass(line, words));
        double count = species.electron() ? 1 : atoms.getOrDefault(bare.symbol(), 0.0);
        if (count <= 0) {
            throw line.wrong(
                    "master species of " + element,
                    "'" + species.name() + "'",
                    "a species that contains " + bare.symbol(),
                    "name a species of SOLUTION_SPECIES with " + bare.symbol() + " in its formula");
        }
        Master master = new Master(bare.element(), species.name(), count, bare.massKgPerMol());
        entries.put(master.element(), new Entry(master, line));
    }

    private static boolean name(String element) {
        return element.matches(
                "(\\[[^\\]]+\\]|[A-Z])[\\p{Ll}_0-9]*(\\([-+]?[0-9.]+\\))?|Alkalinity|alkalinity");
    }

    private static double mass(SourceLine line, List<String> words) {
        if (words.size() <= ATOMIC_WEIGHT_COLUMN) {
            return 0;
        }
        String word = words.get(ATOMIC_WEIGHT_COLUMN);
        double mass = Numbers.of(line, "atomic weight of " + words.getFirst(), word) * KG_PER_G;
        if (mass < 0) {
            throw line.wrong(
                    "atomic weight of " + words.getFirst(),
                    word,
                    "0 or more, g/mol",
                    "check the fifth column");
        }
        return mass;
    }
}
