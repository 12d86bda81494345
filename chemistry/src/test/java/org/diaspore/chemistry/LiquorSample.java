package org.diaspore.chemistry;

/// Liquors for tests, built from what a laboratory would say of them.
final class LiquorSample {
    private LiquorSample() {}

    /// One kilogram per second of NaOH in water.
    static double[] lye(double fraction) {
        double[] amounts = new double[Substances.count()];
        put(amounts, "water", 1 - fraction);
        put(amounts, "NaOH(aq)", fraction);
        return amounts;
    }

    /// One cubic metre per second at 25 degC of Bayer liquor; g/L, caustic as Na2CO3.
    static double[] bayer(
            double caustic, double aToC, double carbonate, double chloride, double sulphate) {
        double[] amounts = new double[Substances.count()];
        double sodium = Caustic.ofCarbonateGPerL(caustic).molPerM3();
        double aluminium = sodium * Caustic.aluminiumPerSodium(aToC);
        amounts[Substances.index("NaAl(OH)4(aq)")] = aluminium;
        amounts[Substances.index("NaOH(aq)")] = sodium - aluminium;
        put(amounts, "Na2CO3(aq)", carbonate);
        put(amounts, "NaCl(aq)", chloride);
        put(amounts, "Na2SO4(aq)", sulphate);
        double low = 100;
        double high = 1100;
        for (int pass = 0; pass < 60; pass++) {
            put(amounts, "water", (low + high) / 2);
            if (Liquor.of(amounts).volumeM3PerS() > 1) {
                high = (low + high) / 2;
            } else {
                low = (low + high) / 2;
            }
        }
        return amounts;
    }

    static void put(double[] amounts, String name, double kg) {
        amounts[Substances.index(name)] = kg / Substances.get(name).kgPerMol();
    }
}
