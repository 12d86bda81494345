package org.diaspore.chemistry.database;

/// Logarithm to base 10 of an equilibrium constant over temperature, at 1 atm or the pressure of
/// saturated water where that is higher:
///
/// `log10 K = a1 + a2 T + a3 / T + a4 log10 T + a5 / T^2 + a6 T^2`, T in K.
///
/// The form of D. L. Parkhurst and C. A. J. Appelo, USGS Techniques and Methods 6-A43 (2013). A
/// constant at 25 degC with an enthalpy (van 't Hoff) is the case of a1 and a3 alone, so that all
/// constants add and scale as six numbers.
public record LogK(double a1, double a2, double a3, double a4, double a5, double a6) {
    /// Molar gas constant as geochemical databases were fitted with, J/(mol K).
    public static final double GAS_J_PER_MOL_K = 8.31470;

    private static final double REFERENCE_K = 298.15;
    private static final double LN_10 = Math.log(10);

    public static final LogK ZERO = new LogK(0, 0, 0, 0, 0, 0);

    /// @param at25C log10 K at 25 degC
    /// @param enthalpyJPerMol enthalpy of the reaction, held over temperature
    public static LogK vantHoff(double at25C, double enthalpyJPerMol) {
        double slope = enthalpyJPerMol / (LN_10 * GAS_J_PER_MOL_K);
        return new LogK(at25C + slope / REFERENCE_K, 0, -slope, 0, 0, 0);
    }

    public static LogK constant(double value) {
        return new LogK(value, 0, 0, 0, 0, 0);
    }

    public LogK plus(LogK other, double times) {
        return new LogK(
                a1 + times * other.a1,
                a2 + times * other.a2,
                a3 + times * other.a3,
                a4 + times * other.a4,
                a5 + times * other.a5,
                a6 + times * other.a6);
    }

    public double at(double temperatureK) {
        double t = temperatureK;
        return a1 + a2 * t + a3 / t + a4 * Math.log10(t) + a5 / (t * t) + a6 * t * t;
    }

    /// d log10 K / dT, 1/K.
    public double slope(double temperatureK) {
        double t = temperatureK;
        return a2 - a3 / (t * t) + a4 / (t * LN_10) - 2 * a5 / (t * t * t) + 2 * a6 * t;
    }

    /// Enthalpy of the reaction by van 't Hoff, J/mol.
    public double enthalpyJPerMol(double temperatureK) {
        return LN_10 * GAS_J_PER_MOL_K * temperatureK * temperatureK * slope(temperatureK);
    }
}
