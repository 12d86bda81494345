package org.diaspore.plant.evaporation;

import org.diaspore.chemistry.Liquor;
import org.diaspore.chemistry.Substances;
import org.diaspore.chemistry.Table;
import org.diaspore.flowsheet.Rounded;
import org.diaspore.plant.setting.Settings;

/// Sodium oxalate that plant liquor holds, g/L Na2C2O4 at 25 degC, fast enough for a solver.
///
/// A fit to {@link org.diaspore.chemistry.liquor.OxalateSolubility}, whose activity model costs too
/// much for an inner loop, times what organic matter adds: ln s = sum of the terms of
/// `oxalate-limit.tsv` in sodium S, aluminium A and carbonate K, mol/L, and temperature. Standard
/// deviation 4 %.
///
/// Range: 30 to 90 degC, caustic 100 to 450 g/L, A/C 0.2 to 0.45; alumina above that counts as
/// that.
///
/// @param stabilised limit of plant liquor over that of a clean one
record OxalateLimit(double stabilised) {
    private static final double[] TERMS =
            Table.read(OxalateLimit.class, "oxalate-limit.tsv").rows().stream()
                    .mapToDouble(row -> row.number("value"))
                    .toArray();
    private static final double REFERENCE_K = 333.15;
    private static final double HIGHEST_RATIO = 0.45;

    /// Al2O3 per mole of aluminium.
    private static final double ALUMINA_G_PER_MOL = 500 * Substances.get("corundum").kgPerMol();

    private static final double CARBONATE_G_PER_MOL = 1000 * Substances.get("natrite").kgPerMol();

    static OxalateLimit of(Settings settings) {
        return new OxalateLimit(settings.si("evaporation.oxalate_stabilised"));
    }

    double gPerL(Liquor liquor, double temperatureK) {
        double volume = liquor.volumeM3PerS();
        if (!(volume > 0)) {
            return 0;
        }
        double sodium = Math.max(0, liquor.alkaliMolPerKgWater() * liquor.waterKgPerS() / volume);
        double caustic = Math.max(0, liquor.causticGPerL());
        double aluminium =
                Rounded.lesser(
                        liquor.aluminaGPerL(), HIGHEST_RATIO * caustic, 0.02 * (1 + caustic));
        return stabilised
                * cleanGPerL(
                        1e-3 * sodium,
                        aluminium / ALUMINA_G_PER_MOL,
                        Math.max(0, liquor.carbonateGPerL()) / CARBONATE_G_PER_MOL,
                        temperatureK);
    }

    /// @param sodium all of it, mol Na per litre
    static double cleanGPerL(
            double sodium, double aluminium, double carbonate, double temperatureK) {
        double t = 1000 / temperatureK - 1000 / REFERENCE_K;
        double s = sodium;
        double a = aluminium;
        return Math.exp(
                TERMS[0]
                        + TERMS[1] * s
                        + TERMS[2] * s * s
                        + TERMS[3] * Math.log(s + 0.5)
                        + TERMS[4] * a
                        + TERMS[5] * a * s
                        + TERMS[12] * carbonate
                        + t
                                * (TERMS[6]
                                        + TERMS[7] * s
                                        + TERMS[8] * s * s
                                        + TERMS[9] * a
                                        + TERMS[10] * a * s
                                        + TERMS[11] * t));
    }
}
