package org.diaspore.plant.precipitation;

import org.diaspore.chemistry.Table;
import org.diaspore.chemistry.Units;
import org.diaspore.plant.setting.Settings;

/// How gibbsite grows, is born and sticks together in Bayer liquor.
///
/// Constants from `precipitation-kinetics.tsv`, priors from the settings `precipitation.*`.
public record PrecipitationKinetics(
        GrowthLaw growth, NucleationLaw nucleation, AgglomerationLaw agglomeration) {
    private static final double GAS_J_PER_MOL_K = 8.314462618;
    private static final Table TABLE =
            Table.read(PrecipitationKinetics.class, "precipitation-kinetics.tsv");

    /// Heat given off by a mole of gibbsite, J.
    static final double CRYSTALLISATION_J_PER_MOL = constant("crystallisation_heat");

    /// Growth of the radius `rate exp(-activation/T) sigma^2`, sigma = (A - A*)/C; nothing below
    /// equilibrium.
    ///
    /// @param rateMPerS factor, m/s
    public record GrowthLaw(double rateMPerS, double activationK) {
        public double radiusMPerS(double temperatureK, double sigma) {
            return sigma > 0
                    ? rateMPerS * Math.exp(-activationK / temperatureK) * sigma * sigma
                    : 0;
        }
    }

    /// Nuclei per surface, of fourth order in (A - A*)/A*, shut off by heat.
    ///
    /// @param ratePerM2S at the reference temperature, relative supersaturation 1, no shut-off
    /// @param energyK activation energy over the gas constant
    /// @param shutOffK where shut-off halves it
    /// @param widthK softness of the shut-off
    public record NucleationLaw(
            double ratePerM2S, double energyK, double referenceK, double shutOffK, double widthK) {
        double perM2S(double temperatureK, double relative) {
            double square = relative * relative;
            return ratePerM2S
                    * square
                    * square
                    * Math.exp(-energyK * (1 / temperatureK - 1 / referenceK))
                    * awake(temperatureK);
        }

        /// What the shut-off leaves.
        double awake(double temperatureK) {
            return 1 / (1 + Math.exp((temperatureK - shutOffK) / widthK));
        }
    }

    /// Kernel of small particles, `rate (radial growth / reference)^power`.
    ///
    /// @param cutoffM size at which a particle's readiness has fallen to 1/e
    public record AgglomerationLaw(
            double rateM3PerS, double referenceMPerS, double power, double cutoffM) {
        double m3PerS(double radialMPerS) {
            double relative = radialMPerS / referenceMPerS;
            return power == 1 ? rateM3PerS * relative : rateM3PerS * Math.pow(relative, power);
        }
    }

    public static PrecipitationKinetics of(Settings settings) {
        return new PrecipitationKinetics(
                growth(settings.si("precipitation.growth_factor")),
                new NucleationLaw(
                        settings.si("precipitation.nucleation_rate"),
                        constant("nucleation_energy") / GAS_J_PER_MOL_K,
                        constant("nucleation_reference"),
                        settings.si("precipitation.nucleation_shut_off"),
                        constant("nucleation_shut_off_width")),
                new AgglomerationLaw(
                        settings.si("precipitation.agglomeration_rate"),
                        constant("agglomeration_reference"),
                        settings.si("precipitation.agglomeration_growth_power"),
                        settings.si("precipitation.agglomeration_cutoff")));
    }

    /// White and Bateman's growth times a factor.
    static GrowthLaw growth(double factor) {
        return new GrowthLaw(factor * constant("growth_rate"), constant("growth_activation"));
    }

    private static double constant(String key) {
        Table.Row row =
                TABLE.rows().stream()
                        .filter(line -> line.text("key").equals(key))
                        .findFirst()
                        .orElseThrow(() -> new IllegalStateException("no constant " + key));
        return Units.toSi(row.number("value"), row.text("unit"));
    }
}
