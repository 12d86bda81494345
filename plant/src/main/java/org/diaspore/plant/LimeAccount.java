package org.diaspore.plant;

import java.util.Locale;
import org.diaspore.chemistry.Liquor;
import org.diaspore.chemistry.Substances;
import org.diaspore.flowsheet.Duty;
import org.diaspore.flowsheet.Ledger;
import org.diaspore.flowsheet.Stream;
import org.diaspore.flowsheet.Work;

/// What went into a lime reactor, and the ledger it closes with.
///
/// @param mixed the liquor after slaking, before any reaction
/// @param calciumMolPerS lime after slaking
record LimeAccount(
        Stream liquor,
        Stream slaking,
        Stream quicklime,
        Stream water,
        Liquor mixed,
        double calciumMolPerS) {
    private static final int LIME = Substances.index("lime");
    private static final int PORTLANDITE = Substances.index("portlandite");
    private static final int HYDROGARNET = Substances.index("hydrogarnet");
    private static final int KATOITE = Substances.index("katoite");

    /// Heat of slaking at 25 degC, by the registry's enthalpies of formation.
    private static final double SLAKING_J_PER_MOL =
            Substances.get(LIME).formationEnthalpyJPerMol()
                    + Substances.get("water").formationEnthalpyJPerMol()
                    - Substances.get(PORTLANDITE).formationEnthalpyJPerMol();

    /// Above this, mol caustic per kg of water, measurement and equilibrium data part.
    private static final double STRONG_MOL_PER_KG = 2;

    private static final int WATER = Substances.index("water");
    private static final double WATER_KG_PER_MOL = Substances.kgPerMol(WATER);
    private static final double SILICA_KG_PER_MOL = Substances.kgPerMol(Substances.index("quartz"));

    /// Lime short: this share of the silica stays that would fall over a solid of C/S 1.2.
    private static final double SHORT = 0.1;

    Work close(LimeReactor reactor, double[] n, CalciumSilicate made) {
        LimeSettings settings = reactor.settings();
        Stream slurry = Stream.of(n, settings.temperatureK());
        double heat =
                slurry.enthalpyW()
                        - liquor.enthalpyW()
                        - slaking.enthalpyW()
                        - quicklime.enthalpyW()
                        - water.enthalpyW();
        Liquor after = Liquor.of(n);
        double strength = after.na2oGPerL();
        double caustic = LimeReactor.causticMolPerKg(n);
        double ratio = made.calciumToSilicon();
        double perLitre =
                after.volumeM3PerS() > 0
                        ? SILICA_KG_PER_MOL * n[WATER] * WATER_KG_PER_MOL / after.volumeM3PerS()
                        : 0;
        SilicaCurve curve = reactor.limit().over(caustic, settings.temperatureK());
        double plenty = perLitre * curve.molPerKg(Math.max(ratio, CalciumSilicate.REFERENCE));
        double least = perLitre * curve.molPerKg(ratio);
        double byMeasurement =
                perLitre * held(reactor.limit().measured(), caustic, settings, ratio);
        double byEquilibrium =
                perLitre * held(reactor.limit().equilibrium(), caustic, settings, ratio);
        Ledger.Builder ledger =
                Ledger.builder()
                        .supply("quicklime", quicklime)
                        .supply("slaking water", water)
                        .duty(heat >= 0 ? Duty.Kind.STEAM : Duty.Kind.COOLING, "reactor", heat)
                        .taken(
                                "liquor to lime reactor",
                                liquor.temperatureK(),
                                slurry.temperatureK(),
                                heat)
                        .power(settings.powerJPerM3() * Math.max(0, after.volumeM3PerS()))
                        .reading("silica_in_g_per_L", Liquor.of(liquor.amounts()).silicaGPerL())
                        .reading("silica_mixed_g_per_L", mixed.silicaGPerL())
                        .reading("silica_left_g_per_L", after.silicaGPerL())
                        .reading("silica_limit_g_per_L", least)
                        .reading("silica_limit_by_equilibrium_g_per_L", byEquilibrium)
                        .reading("calcium_to_silicon_of_solid", ratio)
                        .reading("lime_utilisation", share(calciumMolPerS - n[PORTLANDITE]))
                        .reading("lime_left_over", share(n[PORTLANDITE]))
                        .reading("lime_to_alumina", share(3 * (n[HYDROGARNET] + n[KATOITE])))
                        .reading("slaking_heat_W", quicklime.amount(LIME) * SLAKING_J_PER_MOL)
                        .reading("carbonate_mixed_g_per_L", mixed.carbonateGPerL())
                        .reading("carbonate_left_g_per_L", after.carbonateGPerL())
                        .reading("alumina_left_g_per_L", after.aluminaGPerL())
                        .reading("total_caustic_g_per_L_Na2O", strength)
                        .reading("caustic_mol_per_kg", caustic);
        warn(ledger, after.silicaGPerL(), plenty);
        if (caustic > STRONG_MOL_PER_KG && mixed.silicaGPerL() > 0) {
            ledger.warning(disagreement(caustic, ratio, byMeasurement, byEquilibrium));
        }
        return Work.of(ledger.build(), slurry);
    }

    private double share(double calcium) {
        return calciumMolPerS > 0 ? calcium / calciumMolPerS : 0;
    }

    private void warn(Ledger.Builder ledger, double left, double plenty) {
        if (mixed.silicaGPerL() > 0 && left - plenty > SHORT * mixed.silicaGPerL()) {
            ledger.warning(
                    "too little lime: silica stays in the liquor and comes back to the leach; raise"
                            + " lime.calcium_to_silicon");
        } else if (mixed.silicaGPerL() > 0 && left > 0.5 * mixed.silicaGPerL()) {
            ledger.warning(
                    "liquor too strong for lime: most silica stays dissolved however much lime is"
                            + " drawn; lower leach.naoh");
        }
    }

    private static double held(
            SilicaLimit limit, double caustic, LimeSettings settings, double ratio) {
        return limit.over(caustic, settings.temperatureK()).molPerKg(ratio);
    }

    private static String disagreement(
            double caustic, double ratio, double byMeasurement, double byEquilibrium) {
        String text =
                String.format(
                        Locale.ROOT,
                        "above 2 mol/kg caustic measurement and equilibrium data disagree: a liquor"
                                + " of %.2g mol/kg over calcium silicate of C/S %.2f keeps %.2g g/L"
                                + " SiO2 by the one and %.2g by the other;"
                                + " lime.equilibrium_side chooses between them",
                        caustic,
                        ratio,
                        byMeasurement,
                        byEquilibrium);
        return caustic > CalciumSilicateSolubility.HIGHEST_CAUSTIC_MOL_PER_KG
                ? text + " and both are carried on beyond 5 mol/kg"
                : text;
    }
}
