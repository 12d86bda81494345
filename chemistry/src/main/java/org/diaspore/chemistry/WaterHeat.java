package org.diaspore.chemistry;

/// Enthalpy of liquid water over that at 298.15 K and 1 bar, J/kg: IAPWS-IF97 region 1 from a
/// table, because the basic equation costs more than all the rest of a stream.
///
/// Saturated liquid by cubic Hermite between whole kelvins, plus its slope over pressure times the
/// pressure above saturation. Within 150 J/kg of the basic equation to 10 MPa and 300 degC. Below
/// saturation pressure liquid stays saturated liquid; above 350 degC the heat capacity is held.
final class WaterHeat {
    private static final int LOWEST = 273;
    private static final int HIGHEST = 623;
    private static final int COUNT = HIGHEST - LOWEST + 1;
    private static final double[] SATURATED = new double[COUNT];
    private static final double[] SLOPE = new double[COUNT];
    private static final double[] PER_PASCAL = new double[COUNT];

    static {
        for (int k = 0; k < COUNT; k++) {
            double t = LOWEST + k;
            double p = Steam97.boilingPa(t);
            SATURATED[k] = saturated(t);
            SLOPE[k] = (saturated(t + 0.01) - saturated(t - 0.01)) / 0.02;
            PER_PASCAL[k] = (Steam97.liquidEnthalpyJPerKg(t, p + 5e6) - saturated(t)) / 5e6;
        }
        double reference = jPerKg(Substance.REFERENCE_K, 1e5);
        for (int k = 0; k < COUNT; k++) {
            SATURATED[k] -= reference;
        }
    }

    private WaterHeat() {}

    static double jPerKg(double temperatureK, double pressurePa) {
        // Not a number where a solver went astray: the coldest, so that it stays one.
        double within = temperatureK > LOWEST ? Math.min(temperatureK, HIGHEST) : LOWEST;
        int k = Math.min((int) within - LOWEST, COUNT - 2);
        double u = within - LOWEST - k;
        double w = 1 - u;
        double heat =
                SATURATED[k] * (1 + 2 * u) * w * w
                        + SATURATED[k + 1] * u * u * (3 - 2 * u)
                        + u * w * (SLOPE[k] * w - SLOPE[k + 1] * u);
        double above = Math.max(0, pressurePa - Steam97.boilingPa(within));
        double perPascal = PER_PASCAL[k] * w + PER_PASCAL[k + 1] * u;
        double beyond = temperatureK - within;
        return heat + perPascal * above + (beyond < 0 ? SLOPE[0] : SLOPE[COUNT - 1]) * beyond;
    }

    private static double saturated(double t) {
        return Steam97.liquidEnthalpyJPerKg(t, Steam97.boilingPa(t));
    }
}
