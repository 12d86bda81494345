package org.diaspore.chemistry;

/// One pure substance: formula, phase, thermochemistry and density, with where they come from.
///
/// @param name unique plain name, such as `diaspore` or `NaOH(aq)`
/// @param formationEnthalpyJPerMol standard enthalpy of formation at 298.15 K and 1 bar
/// @param heatCapacity molar heat capacity; for dissolved substances the liquor's own heat capacity
///   is used instead, see {@link Enthalpy}
/// @param densityKgPerM3 density of the pure solid or liquid; 0 for gases and solutes
/// @param source key of the citation in {@link Sources}; where two stand, parted by a blank, the
///   first is of the formation enthalpy and the second of the heat capacity
public record Substance(
        String name,
        Formula formula,
        Phase phase,
        double formationEnthalpyJPerMol,
        HeatCapacity heatCapacity,
        double densityKgPerM3,
        Grade grade,
        String source) {

    /// Reference temperature of formation enthalpies, K.
    public static final double REFERENCE_K = 298.15;

    public double kgPerMol() {
        return formula.kgPerMol();
    }

    /// Enthalpy from the elements at 298.15 K, J/mol.
    public double enthalpyJPerMol(double temperatureK) {
        return formationEnthalpyJPerMol + heatCapacity.heatJPerMol(REFERENCE_K, temperatureK);
    }

    /// Whether the heat capacity is known at this temperature.
    public boolean covers(double temperatureK) {
        return temperatureK >= heatCapacity.lowestK() - 1e-9
                && temperatureK <= heatCapacity.highestK() + 1e-9;
    }
}
