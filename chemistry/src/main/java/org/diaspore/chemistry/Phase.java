package org.diaspore.chemistry;

/// The phase a substance is carried in.
public enum Phase {
    SOLID,
    /// Water, the solvent of every liquor.
    LIQUID,
    /// Dissolved in water, as a neutral component.
    AQUEOUS,
    GAS;

    public boolean isLiquor() {
        return this == LIQUID || this == AQUEOUS;
    }
}
