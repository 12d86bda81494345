package org.diaspore.chemistry;

/// A physical property of a liquor or slurry, as `property_ranges.tsv` names it.
public enum Property {
    DENSITY("density"),
    HEAT_CAPACITY("heat capacity"),
    VISCOSITY("viscosity"),
    THERMAL_CONDUCTIVITY("thermal conductivity"),
    /// Boiling-point elevation, and vapour pressure with it.
    BOILING_POINT("boiling point");

    private final String word;

    Property(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }
}
