package org.diaspore.plant.energy;

import org.diaspore.chemistry.Element;
import org.diaspore.chemistry.Substance;
import org.diaspore.chemistry.Substances;
import org.diaspore.plant.setting.Settings;

/// A fuel burnt in kilns and boilers: its substance, heating value and what it burns to.
///
/// Complete combustion to CO2 and steam; the heating value is the lower one, J/mol at 298.15 K,
/// from the registry's formation enthalpies. Air is O2 with 3.7733 mol N2 a mole (dry air, 20.95 %
/// O2).
public enum Fuel {
    COAL("coal"),
    NATURAL_GAS("methane");

    /// Moles of nitrogen (argon counted with it) for each mole of oxygen in dry air.
    public static final double NITROGEN_PER_OXYGEN = 79.05 / 20.95;

    private static final int OXYGEN = Substances.index("O2");
    private static final int NITROGEN = Substances.index("N2");
    private static final int CARBON_DIOXIDE = Substances.index("CO2");
    private static final int STEAM = Substances.index("steam");

    private final int substance;
    private final double carbon;
    private final double hydrogen;
    private final double oxygenNeed;
    private final double heatingValueJPerMol;

    Fuel(String name) {
        Substance fuel = Substances.get(name);
        substance = Substances.index(name);
        carbon = fuel.formula().moles(Element.C);
        hydrogen = fuel.formula().moles(Element.H);
        oxygenNeed = carbon + hydrogen / 4 - fuel.formula().moles(Element.O) / 2;
        heatingValueJPerMol =
                fuel.formationEnthalpyJPerMol()
                        - carbon * Substances.get("CO2").formationEnthalpyJPerMol()
                        - hydrogen / 2 * Substances.get("steam").formationEnthalpyJPerMol();
    }

    /// The fuel that the setting `site.fuel` names: 0 coal, 1 natural gas.
    public static Fuel of(Settings settings) {
        return settings.si("site.fuel") < 0.5 ? COAL : NATURAL_GAS;
    }

    /// Its place in every amounts array.
    public int substance() {
        return substance;
    }

    /// Lower heating value at 298.15 K, J/mol.
    public double heatingValueJPerMol() {
        return heatingValueJPerMol;
    }

    /// Oxygen for complete combustion, mol/mol.
    public double oxygenNeed() {
        return oxygenNeed;
    }

    /// Carbon dioxide it burns to, kg/J of lower heating value.
    public double carbonDioxideKgPerJ() {
        return carbon * Substances.kgPerMol(CARBON_DIOXIDE) / heatingValueJPerMol;
    }

    /// Adds the air for one flow of fuel, mol/s, with an excess, to amounts.
    public void addAir(double[] amounts, double fuelMolPerS, double excessFraction) {
        double oxygen = fuelMolPerS * oxygenNeed * (1 + excessFraction);
        amounts[OXYGEN] += oxygen;
        amounts[NITROGEN] += oxygen * NITROGEN_PER_OXYGEN;
    }

    /// Adds what one flow of fuel, mol/s, and its air with an excess burn to, to amounts.
    public void addFlueGas(double[] amounts, double fuelMolPerS, double excessFraction) {
        double oxygen = fuelMolPerS * oxygenNeed;
        amounts[OXYGEN] += oxygen * excessFraction;
        amounts[NITROGEN] += oxygen * (1 + excessFraction) * NITROGEN_PER_OXYGEN;
        amounts[CARBON_DIOXIDE] += fuelMolPerS * carbon;
        amounts[STEAM] += fuelMolPerS * hydrogen / 2;
    }
}
