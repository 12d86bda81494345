package org.diaspore.chemistry.database;

/// Master species of an element or of one of its valences.
///
/// @param element as `Al`, or with a valence as `C(4)`, `C(-4)`; never with a plus sign
/// @param species the aqueous species in whose terms the element is counted
/// @param atoms atoms of the element in that species, 2 for N(0) with N2
/// @param massKgPerMol mass of the element, 0 where the file gives none
public record Master(String element, String species, double atoms, double massKgPerMol) {
    /// The element without its valence.
    public String symbol() {
        int bracket = element.lastIndexOf('(');
        return bracket > 0 && element.endsWith(")") ? element.substring(0, bracket) : element;
    }

    /// True for the entry that names the element alone; its species is the primary master.
    public boolean primary() {
        return symbol().equals(element);
    }
}
