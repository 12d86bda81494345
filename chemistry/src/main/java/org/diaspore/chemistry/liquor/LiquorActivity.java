package org.diaspore.chemistry.liquor;

import java.util.List;
import org.diaspore.chemistry.Liquor;
import org.diaspore.chemistry.LiquorAnalysis;
import org.diaspore.chemistry.Steam97;
import org.diaspore.chemistry.Substances;
import org.diaspore.chemistry.activity.Pitzer;
import org.diaspore.chemistry.database.ActivityParameters;
import org.diaspore.chemistry.database.Database;

/// Activity coefficients of the ions of a Bayer liquor given by its components per cubic metre.
///
/// Holds work space and serves one thread; {@link #evaluate} allocates nothing.
final class LiquorActivity {
    private static final double LOWEST_PA = 1e5;
    private static final double LOWEST_K = 273.15;
    private static final double HIGHEST_K = 573.15;
    private static final List<String> IONS =
            List.of("Na+", "OH-", "Al(OH)4-", "CO3-2", "Cl-", "SO4-2", "C2O4-2", "SiO2(OH)2-2");
    private static final List<Integer> CHARGES = List.of(1, -1, -1, -2, -1, -2, -2, -2);
    static final int SODIUM = 0;
    static final int HYDROXIDE = 1;
    static final int ALUMINATE = 2;
    static final int OXALATE = 6;
    static final int LAST = IONS.size() - 1;

    // Component of each ion but sodium, in the order above.
    private static final int[] COMPONENT = {
        -1,
        Substances.index("NaOH(aq)"),
        Substances.index("NaAl(OH)4(aq)"),
        Substances.index("Na2CO3(aq)"),
        Substances.index("NaCl(aq)"),
        Substances.index("Na2SO4(aq)"),
        Substances.index("Na2C2O4(aq)"),
        Substances.index("Na2H2SiO4(aq)")
    };
    private static final int[] SODIUM_OF = {0, 1, 1, 2, 1, 2, 2, 2};

    private final Pitzer pitzer;
    private final double[] molality = new double[IONS.size()];
    private final double[] lnGamma = new double[IONS.size()];
    private final double[] molPerM3 = new double[Substances.count()];
    private double atK = Double.NaN;
    private double lnWater;

    LiquorActivity(Database database) {
        pitzer = new Pitzer((ActivityParameters.Pitzer) database.activity(), IONS, CHARGES);
    }

    /// Sets the temperature, held between 0 and 300 degC, at the larger of 1 bar and the pressure
    /// of saturated water.
    ///
    /// @return the temperature used, K
    double at(double temperatureK) {
        double held = Math.clamp(temperatureK, LOWEST_K, HIGHEST_K);
        if (held != atK) {
            double pressure = Math.max(LOWEST_PA, Steam97.saturationPressurePa(held));
            pitzer.at(held, pressure);
            atK = held;
        }
        return held;
    }

    /// Takes over the composition of a liquor.
    void load(LiquorAnalysis liquor) {
        double[] from = liquor.molPerM3();
        System.arraycopy(from, 0, molPerM3, 0, from.length);
    }

    double mol(int ion) {
        return molPerM3[COMPONENT[ion]];
    }

    /// Sets the component of an ion other than sodium, mol/m3 at 25 degC.
    void put(int ion, double mol) {
        molPerM3[COMPONENT[ion]] = mol;
    }

    /// Molalities from the density and activity coefficients from them.
    void evaluate() {
        double water = Liquor.waterKgPerM3(molPerM3);
        double sodium = 0;
        for (int ion = 1; ion < molality.length; ion++) {
            molality[ion] = Math.max(0, molPerM3[COMPONENT[ion]]) / water;
            sodium += SODIUM_OF[ion] * molality[ion];
        }
        molality[SODIUM] = sodium;
        lnWater = pitzer.evaluate(molality, lnGamma);
    }

    double molality(int ion) {
        return molality[ion];
    }

    double lnGamma(int ion) {
        return lnGamma[ion];
    }

    /// Natural logarithm of the activity of an ion present.
    double lnActivity(int ion) {
        return lnGamma[ion] + Math.log(molality[ion]);
    }

    double lnWater() {
        return lnWater;
    }
}
