package org.diaspore.plant.precipitation;

import org.diaspore.chemistry.Liquor;
import org.diaspore.chemistry.Substances;
import org.diaspore.chemistry.Table;
import org.diaspore.flowsheet.Rounded;
import org.diaspore.plant.setting.Settings;

/// Sodium oxalate that falls out of liquor or dissolves into it in a tank.
///
/// Solubility by a fit to `chemistry.liquor.OxalateSolubility`, which is too slow for every tank
/// (`oxalate-solubility.tsv`; 45 to 85 degC, C 140 to 320 g/L; rms 3.5 %; a test holds it against
/// the model), times what plant liquor holds more by its organic matter. The way to equilibrium is
/// first order in time.
///
/// @param stabilisation oxalate held against pure liquor
/// @param timeS time constant
record OxalateEquilibrium(double stabilisation, double timeS) {
    private static final int DISSOLVED = Substances.index("Na2C2O4(aq)");
    private static final int SOLID = Substances.index("sodium oxalate");
    private static final double MOLAR_G = 1e3 * Substances.kgPerMol(SOLID);
    private static final double NA2CO3_KG_PER_MOL = Substances.get("Na2CO3(aq)").kgPerMol();

    /// Weaker liquor counts as this, g/L: below it the fit means nothing.
    private static final double LEAST_SODA = 80;

    private static final double[] FIT =
            Table.read(OxalateEquilibrium.class, "oxalate-solubility.tsv").rows().stream()
                    .mapToDouble(row -> row.number("value"))
                    .toArray();

    static OxalateEquilibrium of(Settings settings) {
        return new OxalateEquilibrium(
                settings.si("precipitation.oxalate_stabilisation"),
                settings.si("precipitation.oxalate_time"));
    }

    /// Na2C2O4 that pure liquor holds, g/L at 25 degC.
    ///
    /// @param sodaGPerL caustic and carbonate, as Na2CO3
    static double gPerL(double temperatureK, double sodaGPerL, double aToC) {
        double t = 1000 / temperatureK - 3;
        double s = Math.log(Math.max(sodaGPerL, LEAST_SODA) / 250);
        double y = Math.clamp(aToC, 0, 1) - 0.5;
        double ofTemperature = FIT[1] + FIT[6] * t + FIT[5] * s + FIT[10] * s * s;
        double ofAlumina = FIT[3] + FIT[9] * y + FIT[7] * t + FIT[8] * s + FIT[11] * s * t;
        return Math.exp(FIT[0] + s * (FIT[2] + FIT[4] * s) + t * ofTemperature + y * ofAlumina);
    }

    /// Brings oxalate nearer to equilibrium in amounts, mol/s; returns what of it is solid then,
    /// g/L of liquor at 25 degC.
    double settle(double[] amounts, Liquor liquor, double temperatureK, double residenceS) {
        double volume = liquor.volumeM3PerS();
        double dissolved = amounts[DISSOLVED];
        double solid = Math.max(0, amounts[SOLID]);
        if (!(volume > 0) || !(dissolved > 0 || solid > 0)) {
            return 0;
        }
        double soda = 0.5 * liquor.sodaMolPerS() * NA2CO3_KG_PER_MOL / volume;
        double held =
                stabilisation * gPerL(temperatureK, soda, liquor.aToC()) / MOLAR_G * 1e3 * volume;
        double way = residenceS / (residenceS + timeS);
        double excess = dissolved - held;
        double falls = excess > 0 ? way * excess * excess / (excess + 0.02 * held) : 0;
        double dissolves = excess < 0 ? Rounded.limited(-way * excess, way * solid) : 0;
        amounts[DISSOLVED] -= falls - dissolves;
        amounts[SOLID] += falls - dissolves;
        return (solid + falls - dissolves) * MOLAR_G * 1e-3 / volume;
    }
}
