package org.diaspore.chemistry;

/// Enthalpy of a mixture at its temperature, from the elements at 298.15 K, W for amounts in mol/s.
///
/// - Solids and gases: ideal mixtures, H = sum n (hf + integral of cp).
/// - Liquor: hf of water and solutes, plus water by IAPWS-IF97 region 1 at the stream's pressure
///   (at saturation where that is higher: liquid stays liquid), plus the solutes' heat by Laliberté
///   from the mass fractions; both are exact integrals over temperature, so the result is smooth.
///   Solute heat capacities are held above 120 degC, that of water above 350 degC.
/// - Steam: ideal gas plus the departure of IAPWS-IF97 region 2 at the partial pressure of the
///   steam, so that pure steam is real steam and thin steam is ideal. Steam carried below its dew
///   point keeps the departure of saturation: its enthalpy has no step there, its heat capacity
///   has.
///
/// Not modelled: heat of dilution and of mixing (a solute's formation enthalpy is that of the table
/// at any strength), effect of pressure on solids and on other gases, lambda and melting heats of
/// solids. Outside its range a heat capacity is held at the end value. One function of state for
/// every stream, so that energy closes like mass.
public final class Enthalpy {
    private static final double REFERENCE_K = Substance.REFERENCE_K;
    private static final double ZERO_C_K = 273.15;
    private static final int WATER = Solutes.WATER;
    private static final int STEAM = Substances.index("steam");
    private static final double WATER_KG_PER_MOL = Substances.kgPerMol(WATER);
    private static final double HIGHEST_DEPARTURE_K = 645; // just below the critical point

    private static final int COUNT = Substances.count();
    private static final double[] FORMATION = new double[COUNT];
    private static final boolean[] LIQUOR = new boolean[COUNT];
    private static final boolean[] GAS = new boolean[COUNT];
    private static final double[] LOWEST_K = new double[COUNT];
    private static final double[] HIGHEST_K = new double[COUNT];
    // Holland-Powell integral: OFFSET + A T + B T² + C / T + D √T
    private static final double[] TERMS = new double[5 * COUNT];
    private static final boolean[] POLYNOMIAL = new boolean[COUNT];
    // NASA integral below and above the break: OFFSET + T (A + T (B + T (C + T (D + T E))))
    private static final double[] BREAK_K = new double[COUNT];
    private static final double[][] BELOW = new double[COUNT][0];
    private static final double[][] ABOVE = new double[COUNT][0];

    static {
        for (int i = 0; i < COUNT; i++) {
            Substance substance = Substances.get(i);
            FORMATION[i] = substance.formationEnthalpyJPerMol();
            LIQUOR[i] = substance.phase().isLiquor();
            GAS[i] = substance.phase() == Phase.GAS;
            LOWEST_K[i] = substance.heatCapacity().lowestK();
            HIGHEST_K[i] = substance.heatCapacity().highestK();
            if (substance.heatCapacity() instanceof HeatCapacity.HollandPowell cp) {
                POLYNOMIAL[i] = true;
                TERMS[5 * i] = FORMATION[i] - cp.integralJPerMol(REFERENCE_K);
                TERMS[5 * i + 1] = cp.a();
                TERMS[5 * i + 2] = 0.5 * cp.b();
                TERMS[5 * i + 3] = -cp.c();
                TERMS[5 * i + 4] = 2 * cp.d();
            } else if (substance.heatCapacity() instanceof HeatCapacity.Nasa cp) {
                double offset = FORMATION[i] - cp.integralJPerMol(REFERENCE_K);
                BREAK_K[i] = cp.breakK();
                BELOW[i] = integral(cp.low(), cp.breakK(), offset);
                ABOVE[i] = integral(cp.high(), cp.breakK(), offset);
            }
        }
    }

    private static double[] integral(double[] nasa, double fromK, double offset) {
        double[] terms = new double[nasa.length + 1];
        double r = HeatCapacity.Nasa.GAS_CONSTANT_J_PER_MOL_K;
        for (int k = 1; k < terms.length; k++) {
            terms[k] = r * nasa[k - 1] / k;
        }
        terms[0] = offset - polynomial(terms, fromK);
        return terms;
    }

    private static double polynomial(double[] a, double t) {
        return a[0] + t * (a[1] + t * (a[2] + t * (a[3] + t * (a[4] + t * a[5]))));
    }

    /// Of a solid or gas, J/mol; outside the range of its heat capacity the slow way.
    private static double molar(int i, double temperatureK) {
        if (BELOW[i].length > 0 && temperatureK >= LOWEST_K[i] && temperatureK <= HIGHEST_K[i]) {
            return polynomial(temperatureK < BREAK_K[i] ? BELOW[i] : ABOVE[i], temperatureK);
        }
        return Substances.get(i).enthalpyJPerMol(temperatureK);
    }

    private Enthalpy() {}

    /// @param amounts mol/s in registry order
    /// @param pressurePa absolute; matters for liquor and steam only
    public static double watts(double[] amounts, double temperatureK, double pressurePa) {
        double square = temperatureK * temperatureK;
        double inverse = 1 / temperatureK;
        double root = Math.sqrt(temperatureK);
        double sum = 0;
        double liquor = 0;
        double gas = 0;
        for (int i = 0; i < COUNT; i++) {
            double amount = amounts[i];
            if (amount == 0) {
                continue;
            }
            if (LIQUOR[i]) {
                liquor += amount;
                sum += amount * FORMATION[i];
            } else if (POLYNOMIAL[i]
                    && temperatureK >= LOWEST_K[i]
                    && temperatureK <= HIGHEST_K[i]) {
                int k = 5 * i;
                sum +=
                        amount
                                * (TERMS[k]
                                        + TERMS[k + 1] * temperatureK
                                        + TERMS[k + 2] * square
                                        + TERMS[k + 3] * inverse
                                        + TERMS[k + 4] * root);
            } else {
                sum += amount * molar(i, temperatureK);
                gas += GAS[i] ? amount : 0;
            }
        }
        if (liquor != 0) {
            sum += liquorHeatWatts(amounts, temperatureK, pressurePa);
        }
        if (amounts[STEAM] != 0) {
            sum +=
                    amounts[STEAM]
                            * WATER_KG_PER_MOL
                            * departure(temperatureK, pressurePa * amounts[STEAM] / gas);
        }
        return sum;
    }

    /// Heat capacity flow, W/K: the slope of {@link #watts} over temperature at constant pressure,
    /// by central difference over 0.02 K (relative error about 1e-9).
    public static double heatCapacityFlow(
            double[] amounts, double temperatureK, double pressurePa) {
        double half = 0.01;
        return (watts(amounts, temperatureK + half, pressurePa)
                        - watts(amounts, temperatureK - half, pressurePa))
                / (2 * half);
    }

    private static double liquorHeatWatts(
            double[] amounts, double temperatureK, double pressurePa) {
        double saltKg = 0;
        double waterKg = amounts[WATER] * WATER_KG_PER_MOL;
        for (int k = 0; k < Solutes.COUNT; k++) {
            int i = Solutes.INDEX[k];
            double kg = amounts[i] * Substances.kgPerMol(i);
            saltKg += kg * Solutes.SALT_SHARE[k];
            waterKg += kg * (1 - Solutes.SALT_SHARE[k]);
        }
        double fraction = Laliberte.fraction(saltKg, saltKg + waterKg);
        double logFraction = Math.log(fraction);
        double celsius = temperatureK - ZERO_C_K;
        double heat = waterKg * WaterHeat.jPerKg(temperatureK, pressurePa);
        for (int k = 0; k < Solutes.COUNT; k++) {
            int i = Solutes.INDEX[k];
            if (amounts[i] != 0) {
                heat +=
                        amounts[i]
                                * Substances.kgPerMol(i)
                                * Solutes.SALT_SHARE[k]
                                * Laliberte.heatJPerKg(
                                        Solutes.HEAT[k], fraction, logFraction, celsius);
            }
        }
        return heat;
    }

    private static double departure(double temperatureK, double partialPa) {
        double within = Math.max(temperatureK, Steam97.LOWEST_K);
        double pressurePa =
                within < HIGHEST_DEPARTURE_K
                        ? Math.min(partialPa, Steam97.boilingPa(within))
                        : partialPa;
        return Steam97.departureJPerKg(within, pressurePa);
    }
}
