package org.diaspore.chemistry.liquor;

import org.diaspore.chemistry.Formula;

/// The neutral solutes a laboratory analysis of Bayer liquor stands for; silica as Na2H2SiO4.
///
/// Organics are counted per mole of carbon with the mass and sodium of sodium acetate, and take the
/// volume of as much Na2CO3: assumed, `correlations.tsv`.
public enum LiquorSolute {
    HYDROXIDE("NaOH(aq)", "NaOH", 1),
    ALUMINATE("NaAl(OH)4(aq)", "NaAl(OH)4", 1),
    CARBONATE("Na2CO3(aq)", "Na2CO3", 2),
    CHLORIDE("NaCl(aq)", "NaCl", 1),
    SULPHATE("Na2SO4(aq)", "Na2SO4", 2),
    SILICATE("Na2H2SiO4(aq)", "Na2H2SiO4", 2),
    OXALATE("Na2C2O4(aq)", "Na2C2O4", 2),
    ORGANICS(
            "Na2CO3(aq)",
            Coefficient.value("organics", "salt_per_carbon") * Formula.of("C").kgPerMol(),
            Coefficient.value("organics", "sodium_per_carbon"));

    private final String substance;
    private final double kgPerMol;
    private final double sodium;

    LiquorSolute(String substance, String formula, double sodium) {
        this(substance, Formula.of(formula).kgPerMol(), sodium);
    }

    LiquorSolute(String substance, double kgPerMol, double sodium) {
        this.substance = substance;
        this.kgPerMol = kgPerMol;
        this.sodium = sodium;
    }

    public double kgPerMol() {
        return kgPerMol;
    }

    /// Mol Na per mol.
    public double sodium() {
        return sodium;
    }

    /// Whose volume it takes, by mass.
    String substance() {
        return substance;
    }
}
