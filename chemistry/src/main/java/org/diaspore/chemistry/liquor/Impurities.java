package org.diaspore.chemistry.liquor;

import org.diaspore.chemistry.InputException;

/// What a laboratory finds in a Bayer liquor beside caustic and alumina, g/L: Na2CO3, NaCl, Na2SO4,
/// organic carbon other than oxalate (as C), SiO2 and Na2C2O4.
public record Impurities(
        double carbonateGPerL,
        double chlorideGPerL,
        double sulphateGPerL,
        double organicCarbonGPerL,
        double silicaGPerL,
        double oxalateGPerL) {
    public static final Impurities NONE = new Impurities(0, 0, 0, 0, 0, 0);

    public Impurities {
        check("carbonate as Na2CO3", carbonateGPerL, 200);
        check("chloride as NaCl", chlorideGPerL, 100);
        check("sulphate as Na2SO4", sulphateGPerL, 100);
        check("organic carbon", organicCarbonGPerL, 50);
        check("silica as SiO2", silicaGPerL, 50);
        check("oxalate as Na2C2O4", oxalateGPerL, 40);
    }

    /// Salts only, as {@link RosenbergHealy} knows them.
    public static Impurities salts(double carbonate, double chloride, double sulphate) {
        return new Impurities(carbonate, chloride, sulphate, 0, 0, 0);
    }

    public Impurities withCarbonateGPerL(double gPerL) {
        return new Impurities(
                gPerL, chlorideGPerL, sulphateGPerL, organicCarbonGPerL, silicaGPerL, oxalateGPerL);
    }

    private static void check(String field, double gPerL, double most) {
        if (!(gPerL >= 0 && gPerL <= most)) {
            throw new InputException(
                    field,
                    gPerL + " g/L",
                    "0 to " + most + " g/L",
                    "Try: check the unit (g/L, not mg/L or %) and as what it is expressed.");
        }
    }
}
