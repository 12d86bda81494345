package org.diaspore.plant;

import org.diaspore.chemistry.Substances;
import org.diaspore.flowsheet.Stream;

/// Settings of the lime reactor, SI; keys `lime.*`.
///
/// @param calciumToSilicon CaO drawn per silica in the liquor, mol/mol
/// @param purityFraction CaO in quicklime; the rest is limestone, quartz and magnesia
/// @param utilisationAtReference share of lime that reacts in 2 h at 95 degC
/// @param silicaLimitAtReference silica left at 100 g/L Na2O, kg/m3
/// @param silicaLimitExponent growth of that limit with caustic strength
/// @param sorbedSodaFraction Na2O held by dry C-S-H of C/S 1.2
/// @param lithiumUptake share of the dissolved lithium that the C-S-H takes
/// @param vanadiumUptake share of the dissolved vanadium that lime takes
/// @param equilibriumSide 0 measured silica limit, 1 the limit of equilibrium data
record LimeSettings(
        double calciumToSilicon,
        double purityFraction,
        double temperatureK,
        double timeS,
        double utilisationAtReference,
        double silicaLimitAtReference,
        double silicaLimitExponent,
        double sorbedSodaFraction,
        double aluminaConversion,
        double carbonateConversion,
        double slakingKgPerKg,
        double powerJPerM3,
        double lithiumUptake,
        double vanadiumUptake,
        double equilibriumSide) {
    static final double SURROUNDINGS_K = 298.15;

    /// Na2O per NaOH, kg/mol.
    static final double SODA_KG_PER_MOL_NAOH = 0.061979 / 2;

    /// About 2 mol/kg of caustic.
    static final double STRONG_G_PER_L_NA2O = 62;

    private static final double REFERENCE_K = 368.15;
    private static final double REFERENCE_S = 7200;
    private static final double REFERENCE_G_PER_L_NA2O = 100;

    // Shrinking core, alkali-silicate-lime-kinetics, measured 368 K region: 29.35 kJ/mol
    private static final double ACTIVATION_J_PER_MOL = 29_350;
    private static final double GAS_CONSTANT = 8.314462618;

    // Equilibrium data: 100 mmol SiO2 per kg water over C1.6SH at 3 mol/kg NaOH and 95 degC; 3
    // mol/kg
    // is about 89 g/L Na2O (liquor-thermodynamics survey, derived, order of magnitude only)
    private static final double EQUILIBRIUM_KG_PER_M3 = 8.6;

    static LimeSettings of(Settings s) {
        return new LimeSettings(
                s.si("lime.calcium_to_silicon"),
                s.si("lime.purity"),
                s.si("lime.temperature"),
                s.si("lime.time"),
                s.si("lime.utilisation"),
                s.si("lime.silica_left"),
                s.si("lime.silica_left_exponent"),
                s.si("lime.sorbed_soda"),
                s.si("lime.alumina_conversion"),
                s.si("lime.carbonate_conversion"),
                s.si("lime.slaking_liquor"),
                s.si("lime.power"),
                s.si("lime.lithium_uptake"),
                s.si("lime.vanadium_uptake"),
                s.si("lime.equilibrium_side"));
    }

    /// Quicklime with so much CaO, mol/s.
    Stream quicklime(double calciumMolPerS) {
        double[] n = new double[Substances.count()];
        int lime = Substances.index("lime");
        n[lime] = calciumMolPerS;
        double kg = calciumMolPerS * Substances.kgPerMol(lime) / purityFraction;
        double rest = (1 - purityFraction) * kg;
        put(n, "calcite", 0.5 * rest);
        put(n, "quartz", 0.25 * rest);
        put(n, "periclase", 0.25 * rest);
        return Stream.of(n, SURROUNDINGS_K);
    }

    private static void put(double[] n, String substance, double kg) {
        int index = Substances.index(substance);
        n[index] = kg / Substances.kgPerMol(index);
    }

    /// Share of the lime that reacts: 1 - (1 - x)^(1/3) = k t.
    double limeUtilisation() {
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

    /// Least silica that lime leaves in a liquor of this total caustic, kg/m3.
    double silicaLimitKgPerM3(double na2oGPerL) {
        double at100 =
                silicaLimitAtReference
                        + equilibriumSide * (EQUILIBRIUM_KG_PER_M3 - silicaLimitAtReference);
        return at100
                * Math.pow(Math.max(na2oGPerL, 0) / REFERENCE_G_PER_L_NA2O, silicaLimitExponent);
    }
}
