package org.diaspore.chemistry.activity;

import org.diaspore.chemistry.InputException;

/// Liquid water as a solvent: density, relative permittivity and the Debye-Hückel parameters that
/// follow from them, at one temperature in K and pressure in Pa.
///
/// Density: W. Wagner and A. Pruss, J. Phys. Chem. Ref. Data 31 (2002) 387, eq. 2.6, on the
/// saturation line, and above it a polynomial in pressure to 1000 atm. Permittivity: D. J. Bradley
/// and K. S. Pitzer, J. Phys. Chem. 83 (1979) 1599. Both, and the constants of nature, are those of
/// PHREEQC 3.8 (USGS Techniques and Methods 6-A43), because geochemical databases are fitted with
/// them; {@link org.diaspore.chemistry.Steam97} is the better density where no database is
/// involved. Range: 250 to 623.15 K; above 300 degC the effect of pressure is extrapolated.
///
/// Set once per state with {@link #at}, then read; nothing is allocated.
public final class SolventWater {
    static final double LOWEST_K = 250;
    static final double HIGHEST_K = 623.15;
    static final double PA_PER_ATM = 101325;
    static final double LN_10 = Math.log(10);

    private static final double ZERO_C_K = 273.15;
    private static final double BAR_PER_ATM = 1.01325;
    private static final double AVOGADRO = 6.02252e23;

    /// Gas constant, cm3 atm/(mol K).
    private static final double GAS_CM3_ATM = 82.0597;

    /// Square of the elementary charge over the Boltzmann constant, esu2 K/erg = cm K.
    private static final double CHARGE_CM_K = 1.671008e-3;

    /// cal/bar in cm3.
    private static final double CM3_PER_CAL_PER_BAR = 41.84004;

    /// Half width of the central difference that gives the slopes by temperature, K.
    private static final double STEP_K = 0.01;

    /// Effect of the pressure over saturation on the density, kg/m3 and atm, as polynomials in
    /// degC: `P0 x + P1 x^2 + P2 x^3 + P3 x^3.5`; PHREEQC 3.8, 0 to 300 degC and 1000 atm.
    private static final double[] P0 = {
        5.1880000E-02, -4.1885519E-04, 6.6780748E-06, -3.6648699E-08, 8.3501912E-11
    };

    private static final double[] P1 = {
        -6.0251348E-06, 3.6696407E-07, -9.2056269E-09, 6.7024182E-11, -1.5947241E-13
    };

    private static final double[] P2 = {
        -2.2983596E-09, -4.0133819E-10, 1.2619821E-11, -9.8952363E-14, 2.3363281E-16
    };

    private static final double[] P3 = {
        7.0517647E-11, 6.8566831E-12, -2.2829750E-13, 1.8113313E-15, -4.2475324E-18
    };

    private double temperatureK = Double.NaN;
    private double pressurePa = Double.NaN;
    private double waterActivity = Double.NaN;
    private double flooredAtm;
    private double densityKgPerM3;
    private double compressibilityPerAtm;
    private double permittivity;
    private double a;
    private double b;
    private double aV;
    private double bornQ;
    private boolean slopesKnown;
    private double aSlope;
    private double bSlope;

    /// @throws InputException outside 250 to 623.15 K
    public void at(double temperatureK, double pressurePa) {
        at(temperatureK, pressurePa, 1);
    }

    /// @param waterActivity lowers the vapour pressure, below which the pressure cannot be
    /// @throws InputException outside 250 to 623.15 K
    public void at(double temperatureK, double pressurePa, double waterActivity) {
        if (temperatureK == this.temperatureK
                && pressurePa == this.pressurePa
                && waterActivity == this.waterActivity) {
            return;
        }
        if (!(temperatureK >= LOWEST_K && temperatureK <= HIGHEST_K)) {
            throw new InputException(
                    "temperature of the solution",
                    temperatureK + " K",
                    "250 to 623.15 K",
                    "Try: a temperature at which the solvent is liquid water.");
        }
        this.temperatureK = temperatureK;
        this.pressurePa = pressurePa;
        this.waterActivity = waterActivity;
        slopesKnown = false;
        compute(temperatureK);
    }

    private void compute(double t) {
        density(t);
        permittivity(t);
    }

    private void density(double t) {
        double theta = Math.cbrt(1 - t / 647.096);
        double theta2 = theta * theta;
        double theta5 = theta2 * theta2 * theta;
        double saturated =
                322
                        * (1
                                + 1.99274064 * theta
                                + 1.09965342 * theta2
                                - 0.510839303 * theta5
                                - 1.75493479 * Math.pow(theta, 16)
                                - 45.5170352 * Math.pow(theta, 43)
                                - 6.7469445e5 * Math.pow(theta, 110));
        double c = t - ZERO_C_K;
        double p0 = polynomial(P0, c);
        double p1 = polynomial(P1, c);
        double p2 = polynomial(P2, c);
        double p3 = polynomial(P3, c);
        double boilingAtm = Math.exp(11.6702 - 3816.44 / (t - 46.13)) * Math.min(waterActivity, 1);
        flooredAtm = Math.max(pressurePa / PA_PER_ATM, boilingAtm);
        double over = flooredAtm - (boilingAtm - 1e-6);
        double root = Math.sqrt(over);
        densityKgPerM3 =
                Math.max(saturated + over * (p0 + over * (p1 + over * (p2 + root * p3))), 0.01);
        compressibilityPerAtm =
                (p0 + over * (2 * p1 + over * (3 * p2 + root * 3.5 * p3))) / densityKgPerM3;
    }

    private static double polynomial(double[] c, double x) {
        return c[0] + x * (c[1] + x * (c[2] + x * (c[3] + x * c[4])));
    }

    private void permittivity(double t) {
        double at1000Bar = 342.79 * Math.exp(t * (-5.0866e-3 + t * 9.469e-7));
        double c = -2.0525 + 3115.9 / (t - 182.89);
        double d = -8032.5 + 4.2142e6 / t + 2.1417 * t;
        double bar = flooredAtm * BAR_PER_ATM;
        permittivity = at1000Bar + c * Math.log((d + bar) / (d + 1000));
        double bjerrumCm = CHARGE_CM_K / (permittivity * t);
        double perCm = Math.sqrt(8 * Math.PI * AVOGADRO * bjerrumCm * densityKgPerM3 / 1e6);
        a = perCm * bjerrumCm / (2 * LN_10);
        b = perCm / 1e8;
        aV =
                perCm
                        * bjerrumCm
                        * GAS_CM3_ATM
                        * t
                        * (c / (d + bar) * BAR_PER_ATM / permittivity - compressibilityPerAtm / 3);
        bornQ = c / (d + bar) / permittivity / permittivity * CM3_PER_CAL_PER_BAR;
    }

    private void slopes() {
        if (slopesKnown) {
            return;
        }
        double t = temperatureK;
        compute(t + STEP_K);
        double aAbove = a;
        double bAbove = b;
        compute(t - STEP_K);
        aSlope = (aAbove - a) / (2 * STEP_K);
        bSlope = (bAbove - b) / (2 * STEP_K);
        compute(t);
        slopesKnown = true;
    }

    /// Pressure in effect: as given, or the vapour pressure where that is higher.
    public double pressurePa() {
        return flooredAtm * PA_PER_ATM;
    }

    public double densityKgPerM3() {
        return densityKgPerM3;
    }

    /// d ln rho / dP, 1/atm.
    public double compressibilityPerAtm() {
        return compressibilityPerAtm;
    }

    /// Relative to vacuum.
    public double permittivity() {
        return permittivity;
    }

    /// Debye-Hückel A for logarithms to base 10, (kg/mol)^0.5.
    public double a() {
        return a;
    }

    /// Debye-Hückel B, 1/angstrom (kg/mol)^0.5.
    public double b() {
        return b;
    }

    /// Slope of the osmotic coefficient, A ln 10 / 3, (kg/mol)^0.5.
    public double aPhi() {
        return a * LN_10 / 3;
    }

    /// Debye-Hückel slope of volumes, cm3/mol (kg/mol)^0.5.
    public double aV() {
        return aV;
    }

    /// Born function `d ln eps/dP / eps`, in cm3/cal: times W in cal/mol it is a volume in cm3/mol.
    public double bornQ() {
        return bornQ;
    }

    /// dA/dT at constant pressure, 1/K; below the vapour pressure along it.
    public double aSlope() {
        slopes();
        return aSlope;
    }

    /// dB/dT, 1/(angstrom K).
    public double bSlope() {
        slopes();
        return bSlope;
    }

    /// dA_phi/dT, 1/K.
    public double aPhiSlope() {
        return aSlope() * LN_10 / 3;
    }
}
