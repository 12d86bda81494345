package org.diaspore.chemistry.liquor;

import java.util.Map;
import org.diaspore.chemistry.InputException;
import org.diaspore.chemistry.Liquor;
import org.diaspore.chemistry.Substances;

/// What a liquor is made of, independent of temperature: mol of each solute per kg water.
///
/// Density by {@link Liquor} (Laliberté 2009). An analysis in g/L is turned into this and back by
/// {@link LiquorAnalysis}.
public final class LiquorComposition {
    private static final LiquorSolute[] SOLUTES = LiquorSolute.values();
    private static final int WATER = Substances.index("water");
    private static final double GRAM = 1e-3;

    private final double[] molality;

    LiquorComposition(double[] molality) {
        this.molality = molality;
    }

    /// Mol per kg water; what is not named is absent.
    public static LiquorComposition ofMolalities(Map<LiquorSolute, Double> molPerKg) {
        double[] molality = new double[SOLUTES.length];
        molPerKg.forEach((solute, mol) -> molality[solute.ordinal()] = checked(solute, mol, 40));
        return new LiquorComposition(molality);
    }

    /// kg per kg liquor; the rest is water.
    public static LiquorComposition ofMassFractions(Map<LiquorSolute, Double> fractions) {
        double[] molality = new double[SOLUTES.length];
        double sum = 0;
        for (var entry : fractions.entrySet()) {
            sum += checked(entry.getKey(), entry.getValue(), 1);
        }
        if (!(sum < 0.9)) {
            throw new InputException(
                    "sum of mass fractions of solutes",
                    sum,
                    "below 0.9",
                    "Try: fractions of 1, not percent.");
        }
        double water = 1 - sum;
        fractions.forEach(
                (solute, part) -> molality[solute.ordinal()] = part / solute.kgPerMol() / water);
        return new LiquorComposition(molality);
    }

    private static double checked(LiquorSolute solute, double value, double most) {
        if (!(value >= 0 && value <= most)) {
            throw new InputException(
                    "amount of " + solute.name().toLowerCase(java.util.Locale.ROOT),
                    value,
                    "0 to " + most,
                    "Try: molality in mol per kg water, mass fraction in kg per kg liquor.");
        }
        return value;
    }

    /// Mol per kg water.
    public double molality(LiquorSolute solute) {
        return molality[solute.ordinal()];
    }

    /// kg per kg liquor.
    public double massFraction(LiquorSolute solute) {
        return molality(solute) * solute.kgPerMol() * waterFraction();
    }

    /// kg water per kg liquor.
    public double waterFraction() {
        double mass = 1;
        for (LiquorSolute solute : SOLUTES) {
            mass += molality(solute) * solute.kgPerMol();
        }
        return 1 / mass;
    }

    /// All sodium, mol per kg water.
    public double sodiumMolality() {
        double sum = 0;
        for (LiquorSolute solute : SOLUTES) {
            sum += molality(solute) * solute.sodium();
        }
        return sum;
    }

    public double densityKgPerM3(double temperatureK) {
        double[] kg = new double[SOLUTES.length];
        for (LiquorSolute solute : SOLUTES) {
            kg[solute.ordinal()] = molality(solute) * solute.kgPerMol();
        }
        return 1 / waterFraction() / volumeM3(1, kg, temperatureK);
    }

    /// The same liquor as g/L at a temperature.
    public LiquorAnalysis analysis(double volumeTemperatureK) {
        double water = densityKgPerM3(volumeTemperatureK) * waterFraction();
        double caustic = molality[0] + molality[1];
        return new LiquorAnalysis(
                caustic * water * LiquorAnalysis.HALF_NA2CO3_KG,
                molality[1] * water * LiquorAnalysis.HALF_AL2O3_KG,
                new Impurities(
                        water
                                * molality(LiquorSolute.CARBONATE)
                                * LiquorSolute.CARBONATE.kgPerMol(),
                        water * molality(LiquorSolute.CHLORIDE) * LiquorSolute.CHLORIDE.kgPerMol(),
                        water * molality(LiquorSolute.SULPHATE) * LiquorSolute.SULPHATE.kgPerMol(),
                        water * molality(LiquorSolute.ORGANICS) * LiquorAnalysis.CARBON_KG,
                        water * molality(LiquorSolute.SILICATE) * LiquorAnalysis.SILICA_KG,
                        water * molality(LiquorSolute.OXALATE) * LiquorSolute.OXALATE.kgPerMol()),
                volumeTemperatureK);
    }

    /// Finds the water of one litre: each pass adds as much water as volume is missing.
    ///
    /// @param mol of each solute in one litre
    static LiquorComposition ofLitre(double[] mol, double temperatureK) {
        double[] kg = new double[mol.length];
        for (int k = 0; k < kg.length; k++) {
            kg[k] = mol[k] * SOLUTES[k].kgPerMol();
        }
        double water = 0.8;
        for (int pass = 0; pass < 300; pass++) {
            double missing = 1 - volumeM3(water, kg, temperatureK) / GRAM;
            water += missing;
            if (!(water > 0.2)) {
                break;
            }
            if (Math.abs(missing) < 1e-13) {
                double[] molality = new double[mol.length];
                for (int k = 0; k < mol.length; k++) {
                    molality[k] = mol[k] / water;
                }
                return new LiquorComposition(molality);
            }
        }
        throw new InputException(
                "liquor analysis",
                "solutes that leave no room for water in a litre",
                "a liquor of at most about 0.55 solutes by mass",
                "Try: lower caustic or impurities, or check as what they are expressed.");
    }

    private static double volumeM3(double waterKg, double[] kg, double temperatureK) {
        double[] amounts = new double[Substances.count()];
        amounts[WATER] = waterKg / Substances.kgPerMol(WATER);
        for (LiquorSolute solute : SOLUTES) {
            int i = Substances.index(solute.substance());
            amounts[i] += kg[solute.ordinal()] / Substances.kgPerMol(i);
        }
        return Liquor.of(amounts).volumeM3PerS(temperatureK);
    }
}
