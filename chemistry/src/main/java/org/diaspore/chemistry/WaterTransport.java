package org.diaspore.chemistry;

import java.util.List;

/// Viscosity and thermal conductivity of liquid water by IAPWS, from temperature, density and the
/// derivatives of IAPWS-IF97 region 1.
///
/// Sources: IAPWS R12-08 (2008), viscosity without the critical enhancement, as it says for
/// industrial use; IAPWS R15-11 (2011), thermal conductivity with the critical enhancement in its
/// industrial form. Coefficients in `water_transport.tsv`. Range here: liquid, 273.15 to 623.15 K,
/// to 100 MPa. Uncertainty: viscosity 1 to 3 %, conductivity 1 to 2 % (4 % near 350 degC).
final class WaterTransport {
    private static final double STAR_K = 647.096;
    private static final double STAR_KG_PER_M3 = 322;
    private static final double STAR_PA = 22.064e6;
    // Gas constant of R15-11, J/(kg K); that of IAPWS-IF97 differs in the fifth digit.
    private static final double R_J_PER_KG_K = 461.51805;

    // Critical enhancement, R15-11 table 3: lengths in nm, the rest without unit.
    private static final double LAMBDA = 177.8514;
    private static final double CUTOFF_NM = 0.40;
    private static final double AMPLITUDE_NM = 0.13;
    private static final double NU_OVER_GAMMA = 0.630 / 1.239;
    private static final double GAMMA_0 = 0.06;
    private static final double REFERENCE = 1.5;
    private static final double THINNEST = 1.863354037; // reduced density where the fits part
    private static final double LEAST_Y = 1.2e-7;

    private static final List<Table.Row> ROWS =
            Table.read(WaterTransport.class, "water_transport.tsv").rows();
    private static final double[] VISCOSITY_DILUTE = polynomial("viscosity-dilute");
    private static final double[] CONDUCTIVITY_DILUTE = polynomial("conductivity-dilute");
    private static final double[] THIN = polynomial("compressibility-thin");
    private static final double[] DENSE = polynomial("compressibility-dense");
    private static final Gibbs97 VISCOSITY_DENSE = new Gibbs97(part("viscosity-dense"));
    private static final Gibbs97 CONDUCTIVITY_DENSE = new Gibbs97(part("conductivity-dense"));

    private static final double AT_120C_PA_S = saturatedViscosityPaS(273.15 + Laliberte.HIGHEST_C);

    private WaterTransport() {}

    /// Dynamic viscosity, Pa s.
    static double viscosityPaS(double temperatureK, double densityKgPerM3) {
        double t = temperatureK / STAR_K;
        double rho = densityKgPerM3 / STAR_KG_PER_M3;
        double dilute = 100 * Math.sqrt(t) / sum(VISCOSITY_DILUTE, 1 / t);
        return 1e-6 * dilute * Math.exp(rho * VISCOSITY_DENSE.value(1 / t - 1, rho - 1));
    }

    /// Dynamic viscosity of saturated liquid, Pa s; held above 350 degC.
    static double saturatedViscosityPaS(double temperatureK) {
        double within = Math.min(temperatureK, Steam97.HIGHEST_LIQUID_K);
        double volume = Steam97.liquid(within, Steam97.boilingPa(within)).specificVolumeM3PerKg();
        return viscosityPaS(within, 1 / volume);
    }

    /// Viscosity of saturated liquid over that at 120 degC.
    static double thinningFrom120C(double temperatureK) {
        return saturatedViscosityPaS(temperatureK) / AT_120C_PA_S;
    }

    /// Thermal conductivity without the critical enhancement, W/(m K).
    static double backgroundWPerMK(double temperatureK, double densityKgPerM3) {
        double t = temperatureK / STAR_K;
        double rho = densityKgPerM3 / STAR_KG_PER_M3;
        double dilute = Math.sqrt(t) / sum(CONDUCTIVITY_DILUTE, 1 / t);
        return 1e-3 * dilute * Math.exp(rho * CONDUCTIVITY_DENSE.value(1 / t - 1, rho - 1));
    }

    /// Thermal conductivity of the liquid, W/(m K).
    static double conductivityWPerMK(double temperatureK, double pressurePa) {
        Steam97.State state = Steam97.liquid(temperatureK, pressurePa);
        double density = 1 / state.specificVolumeM3PerKg();
        return backgroundWPerMK(temperatureK, density)
                + enhancementWPerMK(temperatureK, pressurePa, state);
    }

    /// Thermal conductivity of saturated liquid, W/(m K); held above 350 degC.
    static double saturatedConductivityWPerMK(double temperatureK) {
        double within = Math.min(temperatureK, Steam97.HIGHEST_LIQUID_K);
        return conductivityWPerMK(within, Steam97.boilingPa(within));
    }

    /// The peak towards the critical point: 0.2 % at 200, 1.2 % at 300, 4 % at 350 degC.
    private static double enhancementWPerMK(
            double temperatureK, double pressurePa, Steam97.State state) {
        double t = temperatureK / STAR_K;
        double density = 1 / state.specificVolumeM3PerKg();
        double rho = density / STAR_KG_PER_M3;
        double compressibility =
                Steam97.densityPerPascal(temperatureK, pressurePa) * STAR_PA / STAR_KG_PER_M3;
        double reference = 1 / sum(rho > THINNEST ? DENSE : THIN, rho);
        double excess = Math.max(0, rho * (compressibility - reference * REFERENCE / t));
        double y = AMPLITUDE_NM / CUTOFF_NM * Math.pow(excess / GAMMA_0, NU_OVER_GAMMA);
        if (y < LEAST_Y) {
            return 0;
        }
        double cp = state.heatCapacityJPerKgK();
        double inverseKappa = Steam97.liquidIsochoricHeatJPerKgK(temperatureK, pressurePa) / cp;
        double z =
                2
                        / (Math.PI * y)
                        * ((1 - inverseKappa) * Math.atan(y)
                                + inverseKappa * y
                                - (1 - Math.exp(-1 / (1 / y + y * y / (3 * rho * rho)))));
        double viscosity = 1e6 * viscosityPaS(temperatureK, density);
        return 1e-3 * LAMBDA * rho * t * cp / R_J_PER_KG_K / viscosity * z;
    }

    private static double sum(double[] coefficients, double x) {
        double sum = 0;
        for (int k = coefficients.length - 1; k >= 0; k--) {
            sum = sum * x + coefficients[k];
        }
        return sum;
    }

    private static double[] polynomial(String name) {
        return part(name).stream().mapToDouble(row -> row.number("n")).toArray();
    }

    private static List<Table.Row> part(String name) {
        return ROWS.stream().filter(row -> row.text("part").equals(name)).toList();
    }
}
