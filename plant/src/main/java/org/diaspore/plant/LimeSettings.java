package org.diaspore.plant;

import org.diaspore.chemistry.Substances;
import org.diaspore.flowsheet.Stream;
import org.diaspore.plant.setting.Settings;

/// Dose, lime and conditions of the lime reactor, SI; keys `lime.*`.
///
/// @param calciumToSilicon CaO drawn for the silica in the liquor, mol/mol; that for alumina and
///   carbonate comes on top
/// @param purityFraction CaO in quicklime; the rest is half limestone, a quarter each quartz and
///   magnesia
/// @param utilisationAtReference share of lime that reacts in 2 h at 95 degC
/// @param aluminaConversion share of dissolved alumina that goes to hydrogarnet
/// @param vanadiumUptake share of the dissolved vanadium that lime takes
/// @param slakingKgPerKg liquor or water per quicklime in milk of lime, at least
record LimeSettings(
        double calciumToSilicon,
        double purityFraction,
        double temperatureK,
        double timeS,
        double utilisationAtReference,
        double aluminaConversion,
        double vanadiumUptake,
        double slakingKgPerKg,
        double powerJPerM3) {
    static final double SURROUNDINGS_K = 298.15;

    private static final int LIME = Substances.index("lime");
    private static final int CALCITE = Substances.index("calcite");
    private static final int QUARTZ = Substances.index("quartz");
    private static final int PERICLASE = Substances.index("periclase");
    private static final double REFERENCE_K = 368.15;
    private static final double REFERENCE_S = 7200;

    // alkali-silicate-lime-kinetics: shrinking core, 29.35 kJ/mol
    private static final double ACTIVATION_J_PER_MOL = 29_350;
    private static final double GAS_CONSTANT = 8.314462618; // J/(mol K), CODATA 2018

    static LimeSettings of(Settings s) {
        return new LimeSettings(
                s.si("lime.calcium_to_silicon"),
                s.si("lime.purity"),
                s.si("lime.temperature"),
                s.si("lime.time"),
                s.si("lime.utilisation"),
                s.si("lime.alumina_conversion"),
                s.si("lime.vanadium_uptake"),
                s.si("lime.slaking_liquor"),
                s.si("lime.power"));
    }

    /// Quicklime with so much CaO, mol/s.
    Stream quicklime(double calciumMolPerS) {
        double[] n = new double[Substances.count()];
        n[LIME] = calciumMolPerS;
        double kg = calciumMolPerS * Substances.kgPerMol(LIME) / purityFraction;
        double rest = (1 - purityFraction) * kg;
        n[CALCITE] = 0.5 * rest / Substances.kgPerMol(CALCITE);
        n[QUARTZ] = 0.25 * rest / Substances.kgPerMol(QUARTZ);
        n[PERICLASE] = 0.25 * rest / Substances.kgPerMol(PERICLASE);
        return Stream.of(n, SURROUNDINGS_K);
    }

    /// Share of the lime that reacts: 1 - (1 - x)^(1/3) = k t.
    double utilisation() {
        double kt =
                (1 - Math.cbrt(1 - utilisationAtReference))
                        * timeS
                        / REFERENCE_S
                        * Math.exp(
                                ACTIVATION_J_PER_MOL
                                        / GAS_CONSTANT
                                        * (1 / REFERENCE_K - 1 / temperatureK));
        double core = Math.max(0, 1 - kt);
        return 1 - core * core * core;
    }
}
