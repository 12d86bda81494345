package org.diaspore.plant.clarification;

import org.diaspore.chemistry.Caustic;
import org.diaspore.chemistry.Liquor;
import org.diaspore.chemistry.Substances;
import org.diaspore.chemistry.liquor.AluminaSolubility;
import org.diaspore.chemistry.liquor.LiquorReaction;
import org.diaspore.flowsheet.Slurry;
import org.diaspore.flowsheet.Stream;
import org.diaspore.plant.setting.Settings;

/// How fast dissolved alumina falls back as gibbsite on mud: growth of second order in A/C - A*/C
/// on the seed area that the mud offers.
///
/// Linear growth of one face G = k exp(-E/T) (A/C - A*/C)², m/s, as in precipitation; the area is
/// what the mud's iron minerals, its other solids and its gibbsite count for. That area is no
/// surface by gas adsorption but what nucleates, and carries nearly all of the uncertainty.
///
/// @param growthMPerS k, m/s per unit of A/C squared
/// @param activationK E over the gas constant
/// @param ironM2PerKg seed area of goethite and hematite
/// @param otherM2PerKg of other solids
/// @param gibbsiteM2PerKg of gibbsite, not digested or fallen back before
public record Reversion(
        double growthMPerS,
        double activationK,
        double ironM2PerKg,
        double otherM2PerKg,
        double gibbsiteM2PerKg) {
    static final LiquorReaction GIBBSITE_DISSOLVES = LiquorReaction.dissolving("gibbsite");
    private static final int GIBBSITE = Substances.index("gibbsite");
    private static final int GOETHITE = Substances.index("goethite");
    private static final int HEMATITE = Substances.index("hematite");
    private static final double GIBBSITE_MOL_PER_M3 =
            2440 / Substances.kgPerMol(GIBBSITE); // density, robie-hemingway-1995

    public static Reversion of(Settings settings) {
        return new Reversion(
                settings.si("clarification.growth_rate"),
                settings.si("clarification.growth_activation"),
                settings.si("clarification.iron_seed_area"),
                settings.si("clarification.other_seed_area"),
                settings.si("clarification.gibbsite_seed_area"));
    }

    /// Seed area that flows with the solids, m2/s.
    double seedM2PerS(Stream mud) {
        double kg = Slurry.of(mud).solidsKgPerS();
        double gibbsite = Math.max(0, mud.massKgPerS(GIBBSITE));
        double iron = Math.max(0, mud.massKgPerS(GOETHITE) + mud.massKgPerS(HEMATITE));
        return ironM2PerKg * iron
                + gibbsiteM2PerKg * gibbsite
                + otherM2PerKg * Math.max(0, kg - iron - gibbsite);
    }

    /// Gibbsite that grows on one square metre at a supersaturation of 1 in A/C, mol/(m2 s).
    double molPerM2S(double temperatureK) {
        return GIBBSITE_MOL_PER_M3 * growthMPerS * Math.exp(-activationK / temperatureK);
    }

    static double equilibriumAToC(double temperatureK, Liquor liquor) {
        return GibbsiteSaturation.aToC(
                temperatureK, AluminaSolubility.causticGPerL(liquor), liquor.carbonateGPerL());
    }

    /// Alumina that falls out of liquor that travels with its mud, mol/s of gibbsite.
    ///
    /// dy/dt = -K y² over y = A/C - A*/C integrates to y = y0 / (1 + K y0 t); caustic stays.
    ///
    /// @param seedM2PerS that travels with the liquor
    double molPerS(Liquor liquor, double temperatureK, double seedM2PerS, double seconds) {
        double caustic = liquor.causticMolPerS();
        double over = liquor.aToC() - equilibriumAToC(temperatureK, liquor);
        if (!(over > 0 && caustic > 0)) {
            return 0;
        }
        double perAToC = Caustic.aluminiumPerSodium(1) * caustic;
        double pace = molPerM2S(temperatureK) * seedM2PerS / perAToC * seconds;
        return perAToC * over * pace * over / (1 + pace * over);
    }
}
