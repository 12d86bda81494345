package org.diaspore.plant;

import java.util.ArrayList;
import java.util.List;
import org.diaspore.chemistry.Table;
import org.diaspore.chemistry.Units;
import org.diaspore.plant.setting.Settings;

/// Rates of the roast and where the silica of a mineral goes: the parameters of {@link
/// RoastChemistry}.
///
/// Rates come from `roast-kinetics.tsv`; a setting `roast.<step>_rate` stands in for the rate
/// there.
///
/// @param laws rate law by ordinal of {@link RoastStep}
/// @param exponents Avrami exponent by ordinal; 0 marks diffusion through a spherical shell
///   (Jander)
/// @param spinelSilicaFraction mass fraction SiO2 of the spinel, 0 to 0.2821 (mullite)
/// @param illiteRelease share of illite silica that becomes glass caustic can take
/// @param glassOnsetK temperature below which the framework of illite holds
/// @param glassWidthK width of that limit
/// @param sulphurRetention share of SO2 that lime holds back, lime enough given
public record RoastKinetics(
        List<RateLaw> laws,
        List<Double> exponents,
        double spinelSilicaFraction,
        double illiteRelease,
        double glassOnsetK,
        double glassWidthK,
        double sulphurRetention) {
    private static final List<Table.Row> TABLE =
            Table.read(RoastKinetics.class, "roast-kinetics.tsv").rows();
    private static final double ALUMINA_KG = 0.101961; // IUPAC 2021, kg/mol
    private static final double SILICA_KG = 0.060083;

    public RoastKinetics {
        laws = List.copyOf(laws);
        exponents = List.copyOf(exponents);
    }

    public static RoastKinetics of(Settings settings) {
        List<RateLaw> laws = new ArrayList<>();
        List<Double> exponents = new ArrayList<>();
        for (RoastStep step : RoastStep.values()) {
            Table.Row row = row(step);
            RateLaw law =
                    new RateLaw(
                            Units.toSi(row.number("energy_kJ_per_mol"), "kJ/mol"),
                            row.number("rate_per_s"),
                            Units.toSi(row.number("anchor_degC"), "degC"));
            String key = "roast." + step.word() + "_rate";
            laws.add(Settings.isKnown(key) ? law.withRateAtAnchor(settings.si(key)) : law);
            exponents.add(row.number("exponent"));
        }
        return new RoastKinetics(
                laws,
                exponents,
                settings.si("roast.spinel_silica"),
                settings.si("roast.illite_release"),
                settings.si("roast.glass_onset"),
                settings.si("roast.glass_width"),
                settings.si("roast.sulphur_retention"));
    }

    private static Table.Row row(RoastStep step) {
        return TABLE.stream()
                .filter(row -> row.text("step").equals(step.word()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no rate of " + step.word()));
    }

    public RateLaw law(RoastStep step) {
        return laws.get(step.ordinal());
    }

    double exponent(RoastStep step) {
        return exponents.get(step.ordinal());
    }

    /// Silica of the spinel, mol per mol of its alumina.
    double spinelSilicaMoles() {
        return spinelSilicaFraction / (1 - spinelSilicaFraction) * ALUMINA_KG / SILICA_KG;
    }

    /// How far the limit of illite's framework is passed, 0..1.
    double glassGate(double temperatureK) {
        return 1 / (1 + Math.exp(-(temperatureK - glassOnsetK) / glassWidthK));
    }
}
