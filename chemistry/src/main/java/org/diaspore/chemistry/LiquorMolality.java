package org.diaspore.chemistry;

/// Molalities of a Bayer liquor, mol per kg of water: the notation of thermodynamics. They do not
/// change with temperature.
///
/// Water is what remains beside NaOH, NaAl(OH)4, Na2CO3, NaCl, Na2SO4, Na2C2O4 and Na2H2SiO4; the
/// sodium of all of them is in {@link #sodium}.
///
/// @param hydroxide free OH-
/// @param aluminate Al(OH)4-
/// @param silicate SiO2(OH)2-2
public record LiquorMolality(
        double hydroxide,
        double aluminate,
        double carbonate,
        double chloride,
        double sulphate,
        double oxalate,
        double silicate) {
    private static final String[] COMPONENTS = {
        "NaOH(aq)",
        "NaAl(OH)4(aq)",
        "Na2CO3(aq)",
        "NaCl(aq)",
        "Na2SO4(aq)",
        "Na2C2O4(aq)",
        "Na2H2SiO4(aq)"
    };

    public LiquorMolality {
        double least = Math.min(Math.min(hydroxide, aluminate), Math.min(carbonate, chloride));
        least = Math.min(least, Math.min(sulphate, Math.min(oxalate, silicate)));
        if (!(least >= 0)) {
            throw new InputException(
                    "molality of liquor", least, "0 or more", "Try: 2 to 8 mol/kg hydroxide.");
        }
    }

    /// @param mol components in registry order; needs water
    public static LiquorMolality of(double[] mol) {
        double water = mol[Solutes.WATER] * Substances.kgPerMol(Solutes.WATER);
        double[] m = new double[COMPONENTS.length];
        for (int k = 0; k < m.length; k++) {
            m[k] = mol[Substances.index(COMPONENTS[k])] / water;
        }
        return new LiquorMolality(m[0], m[1], m[2], m[3], m[4], m[5], m[6]);
    }

    /// Na+ of the caustic: NaOH and NaAl(OH)4.
    public double caustic() {
        return hydroxide + aluminate;
    }

    /// All Na+.
    public double sodium() {
        return caustic() + chloride + 2 * (carbonate + sulphate + oxalate + silicate);
    }

    /// Components with one kilogram of water, in registry order.
    public double[] molPerKgWater() {
        double[] mol = new double[Substances.count()];
        double[] m = {hydroxide, aluminate, carbonate, chloride, sulphate, oxalate, silicate};
        for (int k = 0; k < m.length; k++) {
            mol[Substances.index(COMPONENTS[k])] = m[k];
        }
        mol[Solutes.WATER] = 1 / Substances.kgPerMol(Solutes.WATER);
        return mol;
    }

    /// The laboratory's notation of this liquor, g/L at 25 degC.
    public LiquorAnalysis analysis() {
        return LiquorAnalysis.of(molPerKgWater(), 0);
    }
}
