package org.diaspore.plant.clarification;

import org.diaspore.chemistry.Liquor;
import org.diaspore.chemistry.Substances;
import org.diaspore.chemistry.liquor.Causticisation;
import org.diaspore.flowsheet.Rounded;
import org.diaspore.plant.setting.Settings;

/// What lime does in aluminate liquor with carbonate: calcite, or katoite that takes alumina.
///
/// In a mixed tank with residence time t both compete for the lime L that is left, all mol/L:
///
/// - carbonate c falls at `k L (c - c*)`, aluminate a at `2/3 s k L a`, s the selectivity of lime
///   for aluminate over carbonate;
/// - with z = k L t: `c - c* = (c0 - c*)/(1 + z)`, `a = a0/(1 + 2/3 s z)`, and lime closes by `L0 =
///   L + (c0 - c) + s z a`, one equation in z.
///
/// c* is the equilibrium of calcite with katoite (Salimi 2014; see {@link Causticisation}), with
/// the ion product of water and the activity of CaCO3(aq) over calcite, at the hydroxide that full
/// conversion would give.
///
/// @param rateM3PerMolS k at 100 degC
/// @param activationK of the rate, by the gas constant
/// @param selectivity s
/// @param activityLog log10 of gamma(Al)² gamma(OH)⁴ / gamma(CO3)³
/// @param silicaFraction of the dissolved silica that goes with katoite, as hydrogarnet
/// @param residenceS t
public record LimeSelectivity(
        double rateM3PerMolS,
        double activationK,
        double selectivity,
        double activityLog,
        double silicaFraction,
        double residenceS) {
    private static final int CARBONATE = Substances.index("Na2CO3(aq)");
    private static final int SILICATE = Substances.index("Na2H2SiO4(aq)");
    private static final int WATER = Substances.index("water");

    /// Of Ca3Al2(SiO4)0.8(OH)8.8, the hydrogarnet of the registry.
    private static final double SILICA_PER_GARNET = 0.8;

    private static final Causticisation CONSTANT = Causticisation.published();
    private static final double BOILING_K = 373.15;
    // marshall-franck-1981: pKw 12.71 and 12.26 at 75 and 100 degC
    private static final double WATER_PK = 12.265;
    private static final double WATER_PK_BY_INVERSE_K = 2323;
    // plummer-busenberg-1982: solubility product times association, 90 degC
    private static final double CALCITE_LOG = -5.07;

    /// Carbonate above equilibrium at which its reaction fades out, of all carbonate.
    private static final double FADING = 0.02;

    private static final int MOST_STEPS = 80;
    private static final double ACCURACY = 1e-15;

    public static LimeSelectivity of(Settings settings) {
        return new LimeSelectivity(
                settings.si("clarification.causticising_rate"),
                settings.si("clarification.causticising_activation"),
                settings.si("clarification.katoite_selectivity"),
                settings.si("clarification.causticising_activity"),
                settings.si("clarification.causticiser_silica"),
                settings.si("clarification.causticiser_time"));
    }

    /// What is made, mol/s, and the C/S at which carbonate stops.
    record Taken(double calciteMolPerS, double katoiteMolPerS, double limitingCausticity) {}

    Taken of(double[] amounts, double limeMolPerS, double temperatureK) {
        Liquor liquor = Liquor.of(amounts);
        double volume = liquor.volumeM3PerS();
        double carbonate = Math.max(0, amounts[CARBONATE]);
        if (!(volume > 0) || !(amounts[WATER] > 0)) {
            return new Taken(0, 0, 0);
        }
        double least = leastCarbonate(amounts, liquor, temperatureK);
        double all = liquor.causticMolPerS() + 2 * carbonate;
        double limit = all > 0 ? Math.max(0, 1 - 2 * Math.min(least, 0.5 * all) / all) : 0;
        if (!(limeMolPerS > 0)) {
            return new Taken(0, 0, limit);
        }
        double rate = rateM3PerMolS * Math.exp(-activationK * (1 / temperatureK - 1 / BOILING_K));
        double reach = rate * residenceS * limeMolPerS / volume;
        double drive = (carbonate - least) / limeMolPerS;
        // fades out without a corner where the liquor is as caustic as lime makes it
        double width = FADING * carbonate / limeMolPerS;
        drive = drive > 0 ? -drive * Math.expm1(-drive / width) : 0;
        double aluminate = Math.max(0, amounts[WasherTrain.ALUMINATE]) / limeMolPerS;
        double z = progress(reach, drive, selectivity * aluminate, selectivity * 2 / 3);
        double calcite = limeMolPerS * drive * z / (1 + z);
        double katoite =
                limeMolPerS * selectivity * aluminate * z / (3 * (1 + selectivity * z * 2 / 3));
        return new Taken(calcite, katoite, limit);
    }

    /// How much of the katoite takes up silica, mol/s.
    double hydrogarnetMolPerS(double[] amounts, Taken taken) {
        double silica = silicaFraction * Math.max(0, amounts[SILICATE]) / SILICA_PER_GARNET;
        return Rounded.limited(silica, taken.katoiteMolPerS());
    }

    /// z of `z / reach + drive z/(1 + z) + side z/(1 + tired z) = 1`; rising and concave in z, so
    /// that Newton's method from 0 climbs to the root.
    private static double progress(double reach, double drive, double side, double tired) {
        double z = 0;
        for (int step = 0; step < MOST_STEPS; step++) {
            double a = 1 / (1 + z);
            double b = 1 / (1 + tired * z);
            double off = z / reach + drive * z * a + side * z * b - 1;
            double slope = 1 / reach + drive * a * a + side * b * b;
            double next = z - off / slope;
            boolean done = Math.abs(next - z) <= ACCURACY * next;
            z = next;
            if (done) {
                break;
            }
        }
        return z;
    }

    /// Carbonate that stays at equilibrium, mol/s.
    private double leastCarbonate(double[] amounts, Liquor liquor, double temperatureK) {
        double waterKg = amounts[WATER] * Substances.kgPerMol(WATER);
        double hydroxide =
                Math.max(0, liquor.freeCausticMolPerS() + 2 * Math.max(0, amounts[CARBONATE]))
                        / waterKg;
        double aluminate = Math.max(0, amounts[WasherTrain.ALUMINATE]) / waterKg;
        double pk = WATER_PK + WATER_PK_BY_INVERSE_K * (1 / temperatureK - 1 / BOILING_K);
        double log = CONSTANT.log10K(temperatureK) - 4 * pk - 3 * CALCITE_LOG - activityLog;
        double square = aluminate * aluminate;
        double fourth = hydroxide * hydroxide * hydroxide * hydroxide;
        return waterKg * Math.cbrt(square * fourth) * Math.pow(10, -log / 3);
    }
}
