package org.diaspore.chemistry;

import java.util.List;

/// Water and steam by the IAPWS Industrial Formulation 1997: regions 1 (liquid), 2 (vapour) and 4
/// (saturation).
///
/// Source: IAPWS R7-97(2012). Range: liquid 273.15 to 623.15 K, vapour 273.15 to 1073.15 K, to 100
/// MPa; region 3 (above 623.15 K near the critical point) and region 5 are left out, because no
/// bauxite plant works there. Enthalpy and entropy are zero for saturated liquid at the triple
/// point.
public final class Steam97 {
    public static final double LOWEST_K = 273.15;

    /// Upper end of region 1 and of the saturation line as far as both phases are described.
    public static final double HIGHEST_LIQUID_K = 623.15;

    public static final double HIGHEST_VAPOUR_K = 1073.15;
    public static final double CRITICAL_K = 647.096;
    public static final double CRITICAL_PA = 22.064e6;

    /// Specific gas constant, J/(kg K), eq. (1) of the release.
    static final double R_J_PER_KG_K = 461.526;

    private static final double HIGHEST_PA = 100e6;
    private static final double LIQUID_PA = 16.53e6;
    private static final double LIQUID_K = 1386;
    private static final double VAPOUR_PA = 1e6;
    private static final double VAPOUR_K = 540;

    private static final Gibbs97 LIQUID = new Gibbs97(part("liquid"));
    private static final Gibbs97 IDEAL = new Gibbs97(part("ideal"));
    private static final Gibbs97 RESIDUAL = new Gibbs97(part("residual"));
    private static final double[] N =
            part("saturation").stream().mapToDouble(row -> row.number("n")).toArray();

    private Steam97() {}

    /// Properties of one phase at a temperature and pressure.
    public record State(
            double specificVolumeM3PerKg,
            double enthalpyJPerKg,
            double entropyJPerKgK,
            double heatCapacityJPerKgK) {}

    /// @throws InputException outside 273.15 to 623.15 K and 0 to 100 MPa
    public static State liquid(double temperatureK, double pressurePa) {
        check(temperatureK, pressurePa, HIGHEST_LIQUID_K);
        double x = 7.1 - pressurePa / LIQUID_PA;
        double tau = LIQUID_K / temperatureK;
        double y = tau - 1.222;
        double slope = LIQUID.dy(x, y);
        return new State(
                -R_J_PER_KG_K * temperatureK / LIQUID_PA * LIQUID.dx(x, y),
                R_J_PER_KG_K * LIQUID_K * slope,
                R_J_PER_KG_K * (tau * slope - LIQUID.value(x, y)),
                -R_J_PER_KG_K * tau * tau * LIQUID.dyy(x, y));
    }

    /// @throws InputException outside 273.15 to 1073.15 K and 0 to 100 MPa
    public static State vapour(double temperatureK, double pressurePa) {
        check(temperatureK, pressurePa, HIGHEST_VAPOUR_K);
        double x = pressurePa / VAPOUR_PA;
        double tau = VAPOUR_K / temperatureK;
        double y = tau - 0.5;
        double slope = IDEAL.dy(1, tau) + RESIDUAL.dy(x, y);
        return new State(
                R_J_PER_KG_K * temperatureK * (1 / pressurePa + RESIDUAL.dx(x, y) / VAPOUR_PA),
                R_J_PER_KG_K * VAPOUR_K * slope,
                R_J_PER_KG_K
                        * (tau * slope - Math.log(x) - IDEAL.value(1, tau) - RESIDUAL.value(x, y)),
                -R_J_PER_KG_K * tau * tau * (IDEAL.dyy(1, tau) + RESIDUAL.dyy(x, y)));
    }

    /// Pressure at which water boils, Pa; 273.15 to 647.096 K.
    public static double saturationPressurePa(double temperatureK) {
        if (!(temperatureK >= LOWEST_K && temperatureK <= CRITICAL_K)) {
            throw new InputException(
                    "temperature of saturated steam",
                    temperatureK + " K",
                    "273.15 to 647.096 K",
                    "Try: a temperature below the critical point of water.");
        }
        return boilingPa(temperatureK);
    }

    /// Temperature at which water boils, K; 611.213 Pa to 22.064 MPa.
    public static double saturationTemperatureK(double pressurePa) {
        if (!(pressurePa >= 611.2 && pressurePa <= CRITICAL_PA)) {
            throw new InputException(
                    "pressure of saturated steam",
                    pressurePa + " Pa",
                    "611.2 Pa to 22.064 MPa",
                    "Try: an absolute pressure between vacuum and the critical point.");
        }
        double b = Math.sqrt(Math.sqrt(pressurePa / 1e6));
        double e = b * b + N[2] * b + N[5];
        double f = N[0] * b * b + N[3] * b + N[6];
        double g = N[1] * b * b + N[4] * b + N[7];
        double d = 2 * g / (-f - Math.sqrt(f * f - 4 * e * g));
        double sum = N[9] + d;
        return 0.5 * (sum - Math.sqrt(sum * sum - 4 * (N[8] + N[9] * d)));
    }

    /// Heat to turn saturated water into saturated steam, J/kg; 273.15 to 623.15 K.
    public static double vaporisationJPerKg(double temperatureK) {
        double pressurePa = saturationPressurePa(temperatureK);
        check(temperatureK, pressurePa, HIGHEST_LIQUID_K);
        double tau = VAPOUR_K / temperatureK;
        double slope = IDEAL.dy(1, tau) + RESIDUAL.dy(pressurePa / VAPOUR_PA, tau - 0.5);
        return R_J_PER_KG_K * VAPOUR_K * slope - liquidEnthalpyJPerKg(temperatureK, pressurePa);
    }

    /// Dynamic viscosity of the liquid, Pa s, by IAPWS R12-08.
    ///
    /// @throws InputException outside 273.15 to 623.15 K and 0 to 100 MPa
    public static double liquidViscosityPaS(double temperatureK, double pressurePa) {
        State state = liquid(temperatureK, pressurePa);
        return WaterTransport.viscosityPaS(temperatureK, 1 / state.specificVolumeM3PerKg());
    }

    /// Thermal conductivity of the liquid, W/(m K), by IAPWS R15-11.
    ///
    /// @throws InputException outside 273.15 to 623.15 K and 0 to 100 MPa
    public static double liquidConductivityWPerMK(double temperatureK, double pressurePa) {
        return WaterTransport.conductivityWPerMK(temperatureK, pressurePa);
    }

    static double boilingPa(double temperatureK) {
        double theta = temperatureK + N[8] / (temperatureK - N[9]);
        double a = theta * theta + N[0] * theta + N[1];
        double b = N[2] * theta * theta + N[3] * theta + N[4];
        double c = N[5] * theta * theta + N[6] * theta + N[7];
        double root = 2 * c / (-b + Math.sqrt(b * b - 4 * a * c));
        return 1e6 * root * root * root * root;
    }

    /// Enthalpy of the liquid without a check of range, J/kg.
    static double liquidEnthalpyJPerKg(double temperatureK, double pressurePa) {
        return R_J_PER_KG_K
                * LIQUID_K
                * LIQUID.dy(7.1 - pressurePa / LIQUID_PA, LIQUID_K / temperatureK - 1.222);
    }

    /// Heat capacity of the liquid without a check of range, J/(kg K).
    static double liquidHeatCapacityJPerKgK(double temperatureK, double pressurePa) {
        double tau = LIQUID_K / temperatureK;
        return -R_J_PER_KG_K * tau * tau * LIQUID.dyy(7.1 - pressurePa / LIQUID_PA, tau - 1.222);
    }

    /// Heat capacity of the liquid at constant volume, J/(kg K).
    static double liquidIsochoricHeatJPerKgK(double temperatureK, double pressurePa) {
        double x = 7.1 - pressurePa / LIQUID_PA;
        double tau = LIQUID_K / temperatureK;
        double y = tau - 1.222;
        // dx is minus the derivative over reduced pressure, and so is dxy.
        double slope = tau * LIQUID.dxy(x, y) - LIQUID.dx(x, y);
        return R_J_PER_KG_K * (-tau * tau * LIQUID.dyy(x, y) + slope * slope / LIQUID.dxx(x, y));
    }

    /// Change of the density of the liquid with pressure at constant temperature, kg/(m3 Pa).
    static double densityPerPascal(double temperatureK, double pressurePa) {
        double x = 7.1 - pressurePa / LIQUID_PA;
        double y = LIQUID_K / temperatureK - 1.222;
        double dx = LIQUID.dx(x, y);
        return -LIQUID.dxx(x, y) / (R_J_PER_KG_K * temperatureK * dx * dx);
    }

    /// Enthalpy of vapour over that of the ideal gas at the same temperature, J/kg; negative, zero
    /// at zero pressure.
    static double departureJPerKg(double temperatureK, double pressurePa) {
        return R_J_PER_KG_K
                * VAPOUR_K
                * RESIDUAL.dy(pressurePa / VAPOUR_PA, VAPOUR_K / temperatureK - 0.5);
    }

    private static void check(double temperatureK, double pressurePa, double highestK) {
        if (!(temperatureK >= LOWEST_K && temperatureK <= highestK)) {
            throw new InputException(
                    "temperature of water or steam",
                    temperatureK + " K",
                    "273.15 to " + highestK + " K",
                    "Try: a temperature in the range of IAPWS-IF97 regions 1 and 2.");
        }
        if (!(pressurePa > 0 && pressurePa <= HIGHEST_PA)) {
            throw new InputException(
                    "pressure of water or steam",
                    pressurePa + " Pa",
                    "above 0, to 100 MPa",
                    "Try: an absolute pressure in Pa.");
        }
    }

    private static List<Table.Row> part(String name) {
        return Table.read(Steam97.class, "if97.tsv").rows().stream()
                .filter(row -> row.text("part").equals(name))
                .toList();
    }
}
