package org.diaspore.plant.digestion;

import org.diaspore.chemistry.Substances;
import org.diaspore.flowsheet.Rounded;
import org.diaspore.plant.setting.Settings;

/// How much titania that lime does not bind slows diaspore and corundum: a film of sodium titanate.
///
/// Practice: no lime and more than 1 % anatase leave 0.2 to 0.4 of the rate, about 2 mol CaO per
/// mol TiO2 restore it. In between, with u the unbound titania per mass of the mineral, factor = 1
/// / (1 + (1/film - 1) u / (u + 0.5 %)).
///
/// @param least rate left under a full film
/// @param limePerTitania mol CaO per mol TiO2 that takes the film away
record TitaniaFilm(double least, double limePerTitania) {
    private static final int ANATASE = Substances.index("anatase");
    private static final int DIASPORE = Substances.index("diaspore");
    private static final int CORUNDUM = Substances.index("corundum");
    private static final double HALF_FRACTION = 0.005;
    private static final double CORNER = 0.02;

    static TitaniaFilm of(Settings settings) {
        return new TitaniaFilm(
                settings.si("digestion.titania_film"), settings.si("digestion.lime_per_titania"));
    }

    /// @param lime mol/s of CaO in any form that caustic reaches
    double factor(double[] amounts, double lime) {
        double titania = Math.max(0, amounts[ANATASE]);
        double mineralKg =
                Math.max(0, amounts[DIASPORE]) * Substances.kgPerMol(DIASPORE)
                        + Math.max(0, amounts[CORUNDUM]) * Substances.kgPerMol(CORUNDUM);
        if (!(titania > 0 && mineralKg > 0)) {
            return 1;
        }
        double unbound = Rounded.positive(titania - lime / limePerTitania, CORNER * titania);
        double fraction = unbound * Substances.kgPerMol(ANATASE) / mineralKg;
        return 1 / (1 + (1 / least - 1) * fraction / (fraction + HALF_FRACTION));
    }

    static boolean slows(int mineral) {
        return mineral == DIASPORE || mineral == CORUNDUM;
    }
}
