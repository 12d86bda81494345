package org.diaspore.chemistry;

/// The strength of a caustic liquor in the notations of the industry, one value underneath: mol of
/// caustic sodium per m3.
///
/// - g/L NaOH, g/L Na2O (N_K, China, Russia, Europe), g/L Na2CO3 (C, North America, Australia);
/// - A/C: g Al2O3 per g caustic as Na2CO3; alpha_k: mol Na2O per mol Al2O3.
///
/// 1 g/L Na2O = 1.2907 g/L NaOH = 1.7101 g/L Na2CO3; alpha_k = 0.9620 / (A/C).
public record Caustic(double molPerM3) {
    private static final double NAOH = Formula.of("NaOH").kgPerMol() * 1e3;
    private static final double HALF_NA2O = Formula.of("Na2O").kgPerMol() * 1e3 / 2;
    private static final double HALF_NA2CO3 = Formula.of("Na2CO3").kgPerMol() * 1e3 / 2;
    private static final double HALF_AL2O3 = Formula.of("Al2O3").kgPerMol() * 1e3 / 2;

    public Caustic {
        if (!(molPerM3 >= 0)) {
            throw new InputException(
                    "caustic strength",
                    molPerM3 + " mol/m3",
                    "zero or more",
                    "Try: 100 to 250 g/L Na2O.");
        }
    }

    public static Caustic ofNaohGPerL(double gPerL) {
        return new Caustic(gPerL * 1e3 / NAOH);
    }

    public static Caustic ofNa2oGPerL(double gPerL) {
        return new Caustic(gPerL * 1e3 / HALF_NA2O);
    }

    public static Caustic ofCarbonateGPerL(double gPerL) {
        return new Caustic(gPerL * 1e3 / HALF_NA2CO3);
    }

    public double naohGPerL() {
        return molPerM3 * NAOH * 1e-3;
    }

    public double na2oGPerL() {
        return molPerM3 * HALF_NA2O * 1e-3;
    }

    public double carbonateGPerL() {
        return molPerM3 * HALF_NA2CO3 * 1e-3;
    }

    /// A/C from mol of aluminium and mol of caustic sodium.
    static double aToC(double aluminium, double sodium) {
        return sodium > 0 ? aluminium * HALF_AL2O3 / (sodium * HALF_NA2CO3) : 0;
    }

    /// Aluminium per caustic sodium, mol/mol, at an A/C.
    public static double aluminiumPerSodium(double aToC) {
        return aToC * HALF_NA2CO3 / HALF_AL2O3;
    }

    /// A/C at an alpha_k (MR, caustic modulus) above zero, mol Na2O per mol Al2O3.
    public static double aToCOfAlphaK(double alphaK) {
        return HALF_AL2O3 / (alphaK * HALF_NA2CO3);
    }

    /// RP, g Al2O3 per g Na2O of caustic, at an A/C.
    public static double rp(double aToC) {
        return aToC * HALF_NA2CO3 / HALF_NA2O;
    }

    /// A/C at an RP.
    public static double aToCOfRp(double rp) {
        return rp * HALF_NA2O / HALF_NA2CO3;
    }

    /// Alumina, g/L Al2O3, at an A/C.
    public double aluminaGPerL(double aToC) {
        return aToC * carbonateGPerL();
    }

    /// alpha_k, mol Na2O per mol Al2O3, at an A/C above zero.
    public static double alphaK(double aToC) {
        return 1 / aluminiumPerSodium(aToC);
    }
}
