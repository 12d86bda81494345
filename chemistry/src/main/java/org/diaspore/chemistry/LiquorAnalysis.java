package org.diaspore.chemistry;

/// What a plant laboratory says of a Bayer liquor, g/L at 25 degC: caustic, A/C and impurities.
///
/// The soda of chloride, sulphate, carbonate and oxalate comes on top of the caustic; silica counts
/// as Na2H2SiO4, also on top. Organic carbon other than oxalate has no component and takes no part
/// in molalities; correlations may use it.
///
/// @param caustic C, N_K: NaOH + NaAl(OH)4
/// @param aToC g Al2O3 per g caustic as Na2CO3
/// @param carbonateGPerL as Na2CO3
/// @param chlorideGPerL as NaCl
/// @param sulphateGPerL as Na2SO4
/// @param oxalateGPerL as Na2C2O4
/// @param silicaGPerL as SiO2
/// @param organicCarbonGPerL TOC as C, oxalate included
public record LiquorAnalysis(
        Caustic caustic,
        double aToC,
        double carbonateGPerL,
        double chlorideGPerL,
        double sulphateGPerL,
        double oxalateGPerL,
        double silicaGPerL,
        double organicCarbonGPerL) {
    private static final double ZERO_C_K = 273.15;
    private static final int WATER = Substances.index("water");
    private static final int NAOH = Substances.index("NaOH(aq)");
    private static final int ALUMINATE = Substances.index("NaAl(OH)4(aq)");
    private static final int CARBONATE = Substances.index("Na2CO3(aq)");
    private static final int CHLORIDE = Substances.index("NaCl(aq)");
    private static final int SULPHATE = Substances.index("Na2SO4(aq)");
    private static final int OXALATE = Substances.index("Na2C2O4(aq)");
    private static final int SILICATE = Substances.index("Na2H2SiO4(aq)");
    private static final double SILICA_KG = Formula.of("SiO2").kgPerMol();
    private static final double NA2O_PER_NA2CO3 =
            Formula.of("Na2O").kgPerMol() / Formula.of("Na2CO3").kgPerMol();
    private static final int PASSES = 50;
    private static final double TOLERANCE = 1e-13;

    public LiquorAnalysis {
        within("A/C", aToC, 0.962, "Try: 0.3 to 0.8; 0.962 is one aluminium per caustic sodium.");
        within("Na2CO3 of liquor", carbonateGPerL, 500, "Try: 20 to 80 g/L.");
        within("NaCl of liquor", chlorideGPerL, 500, "Try: 0 to 30 g/L.");
        within("Na2SO4 of liquor", sulphateGPerL, 500, "Try: 0 to 30 g/L.");
        within("Na2C2O4 of liquor", oxalateGPerL, 100, "Try: 0 to 5 g/L.");
        within("SiO2 of liquor", silicaGPerL, 200, "Try: 0.3 to 2 g/L.");
        within("organic carbon of liquor", organicCarbonGPerL, 100, "Try: 0 to 30 g/L.");
    }

    private static void within(String field, double value, double highest, String remedy) {
        if (!(value >= 0 && value <= highest)) {
            throw new InputException(field, value, "between 0 and " + highest, remedy);
        }
    }

    /// Caustic and alumina alone.
    public static LiquorAnalysis pure(Caustic caustic, double aToC) {
        return new LiquorAnalysis(caustic, aToC, 0, 0, 0, 0, 0, 0);
    }

    public LiquorAnalysis withAToC(double other) {
        return new LiquorAnalysis(
                caustic,
                other,
                carbonateGPerL,
                chlorideGPerL,
                sulphateGPerL,
                oxalateGPerL,
                silicaGPerL,
                organicCarbonGPerL);
    }

    /// The same liquor with other salts, g/L.
    public LiquorAnalysis withSalts(double carbonate, double chloride, double sulphate) {
        return new LiquorAnalysis(
                caustic,
                aToC,
                carbonate,
                chloride,
                sulphate,
                oxalateGPerL,
                silicaGPerL,
                organicCarbonGPerL);
    }

    /// C, g/L as Na2CO3.
    public double causticGPerL() {
        return caustic.carbonateGPerL();
    }

    /// A, g/L Al2O3.
    public double aluminaGPerL() {
        return caustic.aluminaGPerL(aToC);
    }

    /// S, g/L as Na2CO3: caustic and carbonate.
    public double sodaGPerL() {
        return causticGPerL() + carbonateGPerL;
    }

    /// C/S.
    public double causticity() {
        return sodaGPerL() > 0 ? causticGPerL() / sodaGPerL() : 0;
    }

    /// N_C, g/L Na2O of carbonate.
    public double carbonateNa2oGPerL() {
        return carbonateGPerL * NA2O_PER_NA2CO3;
    }

    /// N_T = N_K + N_C, g/L Na2O.
    public double totalNa2oGPerL() {
        return caustic.na2oGPerL() + carbonateNa2oGPerL();
    }

    /// Moles of components in one cubic metre at 25 degC, in registry order, water from the
    /// density.
    public double[] molPerM3() {
        double[] mol = new double[Substances.count()];
        double sodium = caustic.molPerM3();
        mol[ALUMINATE] = sodium * Caustic.aluminiumPerSodium(aToC);
        mol[NAOH] = sodium - mol[ALUMINATE];
        mol[CARBONATE] = carbonateGPerL / Substances.kgPerMol(CARBONATE);
        mol[CHLORIDE] = chlorideGPerL / Substances.kgPerMol(CHLORIDE);
        mol[SULPHATE] = sulphateGPerL / Substances.kgPerMol(SULPHATE);
        mol[OXALATE] = oxalateGPerL / Substances.kgPerMol(OXALATE);
        mol[SILICATE] = silicaGPerL / SILICA_KG;
        mol[WATER] = Liquor.waterKgPerM3(mol) / Substances.kgPerMol(WATER);
        return mol;
    }

    /// One cubic metre at 25 degC.
    public Liquor liquor() {
        return Liquor.of(molPerM3());
    }

    /// The analysis of a liquor of any amount.
    ///
    /// @param mol in registry order; needs water
    /// @param organicCarbonGPerL as no component holds it
    public static LiquorAnalysis of(double[] mol, double organicCarbonGPerL) {
        Liquor liquor = Liquor.of(mol);
        double volume = liquor.volumeM3PerS();
        if (!(volume > 0)) {
            throw new InputException(
                    "volume of liquor", volume, "above 0", "Try: give the water too.");
        }
        return new LiquorAnalysis(
                liquor.caustic(),
                liquor.aToC(),
                liquor.carbonateGPerL(),
                mol[CHLORIDE] * Substances.kgPerMol(CHLORIDE) / volume,
                mol[SULPHATE] * Substances.kgPerMol(SULPHATE) / volume,
                mol[OXALATE] * Substances.kgPerMol(OXALATE) / volume,
                liquor.silicaGPerL(),
                organicCarbonGPerL);
    }

    public LiquorMolality molality() {
        return LiquorMolality.of(molPerM3());
    }

    /// What the same liquor reads per litre at its own temperature: g/L times density over density
    /// at 25 degC.
    public LiquorAnalysis readAt(double temperatureK) {
        Liquor liquor = liquor();
        return scaled(liquor.densityKgPerM3(temperatureK) / liquor.densityKgPerM3(ZERO_C_K + 25));
    }

    /// The analysis at 25 degC of a liquor that was read per litre at another temperature.
    public LiquorAnalysis fromReadingAt(double temperatureK) {
        double factor = 1;
        for (int pass = 0; pass < PASSES; pass++) {
            Liquor liquor = scaled(factor).liquor();
            double next =
                    liquor.densityKgPerM3(ZERO_C_K + 25) / liquor.densityKgPerM3(temperatureK);
            if (Math.abs(next - factor) < TOLERANCE) {
                break;
            }
            factor = next;
        }
        return scaled(factor);
    }

    private LiquorAnalysis scaled(double factor) {
        return new LiquorAnalysis(
                new Caustic(caustic.molPerM3() * factor),
                aToC,
                carbonateGPerL * factor,
                chlorideGPerL * factor,
                sulphateGPerL * factor,
                oxalateGPerL * factor,
                silicaGPerL * factor,
                organicCarbonGPerL * factor);
    }
}
