package org.diaspore.chemistry;

import java.util.List;

/// Thermal conductivity of liquor, W/(m K): water by IAPWS plus what the hydroxide and each other
/// solute add.
///
/// `lambda = lambda_w(T) + d(m, T) + lambda_w(T) / lambda_w(20 degC) sum k_i c_i`, m mol free
/// hydroxide per kg water, c_i mol/L at 25 degC. Sources: d by Alexandrov (2004),
/// `naoh_conductivity.tsv`; k_i by Riedel (1951) or assumed, `liquor_conductivity.tsv`. The water
/// is saturated liquid. Range: 0 to 127 degC, 5 mol/kg; 3 % for soda lye, 8 % for aluminate liquor,
/// which was never measured.
final class LiquorConductivity {
    private static final double STAR_K = 403;
    private static final double HIGHEST_K = 400;
    private static final double HIGHEST_MOL_PER_KG = 5;
    // Exception: a trial point of a solver that boiled dry stays above this part of water.
    private static final double LEAST_OF_WATER = 0.3;

    private static final Gibbs97 HYDROXIDE =
            new Gibbs97(Table.read(LiquorConductivity.class, "naoh_conductivity.tsv").rows());
    private static final double AT_20C = WaterTransport.saturatedConductivityWPerMK(293.15);

    /// What a kilogram of salt in a cubic metre adds at 20 degC, W/(m K) per kg/m3.
    private static final double[] PER_SALT = perSalt();

    private LiquorConductivity() {}

    static double wPerMK(
            double hydroxideMolPerKg, double[] saltKg, double volume25M3, double temperatureK) {
        double within = Math.max(temperatureK, Steam97.LOWEST_K);
        double water = WaterTransport.saturatedConductivityWPerMK(within);
        double molality = Math.clamp(hydroxideMolPerKg, 0, HIGHEST_MOL_PER_KG);
        double sum = 0;
        for (int k = 0; k < saltKg.length; k++) {
            sum += PER_SALT[k] * saltKg[k];
        }
        double salts = volume25M3 > 0 ? sum / volume25M3 * water / AT_20C : 0;
        double hydroxide = HYDROXIDE.value(molality, Math.min(within, HIGHEST_K) / STAR_K);
        return Math.max(LEAST_OF_WATER * water, water + hydroxide + salts);
    }

    private static double[] perSalt() {
        List<Table.Row> rows =
                Table.read(LiquorConductivity.class, "liquor_conductivity.tsv").rows();
        double[] perSalt = new double[Solutes.COUNT];
        for (Table.Row row : rows) {
            int index = Substances.index(row.text("solute"));
            for (int k = 0; k < perSalt.length; k++) {
                if (Solutes.INDEX[k] == index) {
                    double molPerSaltKg = 1 / (Substances.kgPerMol(index) * Solutes.SALT_SHARE[k]);
                    perSalt[k] = 1e-3 * row.number("W_per_mK_per_mol_per_L") * molPerSaltKg;
                }
            }
        }
        return perSalt;
    }
}
