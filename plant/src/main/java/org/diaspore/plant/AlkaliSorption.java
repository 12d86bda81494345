package org.diaspore.plant;

import org.diaspore.plant.setting.Settings;

/// Alkali that washed calcium silicate holds: sodium and potassium share the places as they share
/// the liquor; lithium has a share of its own.
///
/// Na2O per dry solid = reference (1.2 / C/S)^n s/(s + h), scaled to 1 at 100 g/L Na2O: linear in
/// weak liquor, levelling off in strong (Hong and Glasser 1999 to 0.3 mol/L; beyond that assumed).
///
/// @param soda Na2O per dry C-S-H of C/S 1.2 at 100 g/L Na2O
/// @param limeExponent n above
/// @param halfStrengthGPerL h above, Na2O
/// @param lithium share of dissolved lithium taken when all silica falls out
record AlkaliSorption(double soda, double limeExponent, double halfStrengthGPerL, double lithium) {
    /// Na2O per NaOH, kg/mol.
    private static final double SODA_KG_PER_MOL = 0.0619785 / 2;

    private static final double REFERENCE_G_PER_L_NA2O = 100;

    static AlkaliSorption of(Settings settings) {
        return new AlkaliSorption(
                settings.si("lime.sorbed_soda"),
                settings.si("lime.sorbed_soda_exponent"),
                settings.si("lime.sorbed_soda_half_strength"),
                settings.si("lime.lithium_uptake"));
    }

    /// Sodium and potassium hydroxide held, mol per kg of dry C-S-H.
    double molPerKg(double calciumToSilicon, double na2oGPerL) {
        double strength = Math.max(0, na2oGPerL);
        double level =
                strength
                        / (strength + halfStrengthGPerL)
                        * (REFERENCE_G_PER_L_NA2O + halfStrengthGPerL)
                        / REFERENCE_G_PER_L_NA2O;
        double lime = Math.pow(CalciumSilicate.REFERENCE / calciumToSilicon, limeExponent);
        return soda * level * lime / SODA_KG_PER_MOL;
    }
}
