package org.diaspore.chemistry.liquor;

import java.util.Locale;
import org.diaspore.chemistry.Caustic;
import org.diaspore.chemistry.Formula;
import org.diaspore.chemistry.InputException;

/// A Bayer liquor as a plant laboratory writes it, g per litre of liquor at a stated temperature.
///
/// C is NaOH + NaAl(OH)4 as Na2CO3 (soda bound to silica comes on top); A is alumina as Al2O3; S is
/// C + Na2CO3. N_K, N_C, N_T are caustic, carbonate and total soda as Na2O; alpha_k is mol Na2O per
/// mol Al2O3; RP is g Al2O3 per g Na2O. g/L change with temperature, ratios and the {@link
/// #composition} do not.
///
/// @param volumeTemperatureK of the litre, 273.15 to 623.15; laboratories mean 25 degC
public record LiquorAnalysis(
        double causticGPerL,
        double aluminaGPerL,
        Impurities impurities,
        double volumeTemperatureK) {
    /// 25 degC.
    public static final double REFERENCE_K = 298.15;

    static final double HALF_NA2CO3_KG = Formula.of("Na2CO3").kgPerMol() / 2;
    static final double HALF_AL2O3_KG = Formula.of("Al2O3").kgPerMol() / 2;
    static final double CARBON_KG = Formula.of("C").kgPerMol();
    static final double SILICA_KG = Formula.of("SiO2").kgPerMol();
    private static final double CARBONATE_PER_NA2O =
            2 * HALF_NA2CO3_KG / Formula.of("Na2O").kgPerMol();
    private static final double HIGHEST_A_TO_C = HALF_AL2O3_KG / HALF_NA2CO3_KG;
    private static final double HIGHEST_CAUSTIC = 400;

    public LiquorAnalysis {
        if (!(causticGPerL > 0 && causticGPerL <= HIGHEST_CAUSTIC)) {
            throw new InputException(
                    "caustic C",
                    causticGPerL + " g/L",
                    "above 0 and at most 400 g/L as Na2CO3",
                    "Try: 150 to 300; for strength as Na2O use ofNa2o.");
        }
        // Exception: a hair over the limit is rounding of a round trip.
        if (!(aluminaGPerL >= 0 && aluminaGPerL <= HIGHEST_A_TO_C * causticGPerL * (1 + 1e-12))) {
            throw new InputException(
                    "A/C",
                    String.format(Locale.ROOT, "%.4g", aluminaGPerL / causticGPerL),
                    "0 to 0.962, where all caustic is NaAl(OH)4",
                    "Try: 0.3 to 0.75; a ratio of 0.5 to 1.3 may be RP (per Na2O), 1.71 times A/C.");
        }
        if (!(volumeTemperatureK >= 273.15 && volumeTemperatureK <= 623.15)) {
            throw new InputException(
                    "temperature of the litre",
                    volumeTemperatureK + " K",
                    "273.15 to 623.15 K",
                    "Try: 298.15 for an analysis at 25 degC.");
        }
    }

    /// Pure caustic aluminate at 25 degC from C and A/C.
    public static LiquorAnalysis of(double causticGPerL, double aToC) {
        return new LiquorAnalysis(causticGPerL, aToC * causticGPerL, Impurities.NONE, REFERENCE_K);
    }

    /// Pure caustic aluminate at 25 degC from N_K, g/L Na2O, and alpha_k.
    public static LiquorAnalysis ofNa2o(double na2oGPerL, double alphaK) {
        if (!(alphaK >= 1)) {
            throw new InputException(
                    "alpha_k",
                    alphaK,
                    "1 or more",
                    "Try: 1.4 to 3.5; below 1 it may be RP or A/C.");
        }
        return of(na2oGPerL * CARBONATE_PER_NA2O, HIGHEST_A_TO_C / alphaK);
    }

    public LiquorAnalysis with(Impurities found) {
        return new LiquorAnalysis(causticGPerL, aluminaGPerL, found, volumeTemperatureK);
    }

    /// With the carbonate that makes S, g/L as Na2CO3.
    public LiquorAnalysis withSoda(double sodaGPerL) {
        if (!(sodaGPerL >= causticGPerL)) {
            throw new InputException(
                    "total soda S",
                    sodaGPerL + " g/L",
                    "at least C, " + causticGPerL + " g/L",
                    "Try: C and S exchanged? C/S is 0.75 to 0.95 in most plants.");
        }
        return with(impurities.withCarbonateGPerL(sodaGPerL - causticGPerL));
    }

    /// With the carbonate that makes N_T, g/L as Na2O.
    public LiquorAnalysis withTotalNa2o(double na2oGPerL) {
        return withSoda(na2oGPerL * CARBONATE_PER_NA2O);
    }

    /// The same liquor per litre at another temperature.
    public LiquorAnalysis at(double temperatureK) {
        return temperatureK == volumeTemperatureK ? this : composition().analysis(temperatureK);
    }

    /// Mol per kg water and mass fractions; the density that this needs is solved to 1e-13.
    public LiquorComposition composition() {
        double aluminium = aluminaGPerL * 1e-3 / HALF_AL2O3_KG;
        double caustic = causticGPerL * 1e-3 / HALF_NA2CO3_KG;
        double[] mol = new double[LiquorSolute.values().length];
        mol[LiquorSolute.HYDROXIDE.ordinal()] = Math.max(0, caustic - aluminium);
        mol[LiquorSolute.ALUMINATE.ordinal()] = aluminium;
        put(mol, LiquorSolute.CARBONATE, impurities.carbonateGPerL());
        put(mol, LiquorSolute.CHLORIDE, impurities.chlorideGPerL());
        put(mol, LiquorSolute.SULPHATE, impurities.sulphateGPerL());
        put(mol, LiquorSolute.OXALATE, impurities.oxalateGPerL());
        mol[LiquorSolute.SILICATE.ordinal()] = impurities.silicaGPerL() * 1e-3 / SILICA_KG;
        mol[LiquorSolute.ORGANICS.ordinal()] = impurities.organicCarbonGPerL() * 1e-3 / CARBON_KG;
        return LiquorComposition.ofLitre(mol, volumeTemperatureK);
    }

    private static void put(double[] mol, LiquorSolute solute, double gPerL) {
        mol[solute.ordinal()] = gPerL * 1e-3 / solute.kgPerMol();
    }

    public double aToC() {
        return aluminaGPerL / causticGPerL;
    }

    /// S, caustic and carbonate as g/L Na2CO3.
    public double sodaGPerL() {
        return causticGPerL + impurities.carbonateGPerL();
    }

    public double causticToSoda() {
        return causticGPerL / sodaGPerL();
    }

    /// alpha_k, mol Na2O per mol Al2O3; infinite without alumina.
    public double alphaK() {
        return Caustic.alphaK(aToC());
    }

    /// RP, g Al2O3 per g Na2O.
    public double aluminaPerNa2o() {
        return aluminaGPerL / na2oGPerL();
    }

    /// N_K, g/L.
    public double na2oGPerL() {
        return causticGPerL / CARBONATE_PER_NA2O;
    }

    /// N_C, g/L.
    public double carbonateNa2oGPerL() {
        return impurities.carbonateGPerL() / CARBONATE_PER_NA2O;
    }

    /// N_T, g/L.
    public double totalNa2oGPerL() {
        return sodaGPerL() / CARBONATE_PER_NA2O;
    }

    /// Caustic as NaOH, g/L.
    public double naohGPerL() {
        return Caustic.ofCarbonateGPerL(causticGPerL).naohGPerL();
    }
}
