package org.diaspore.plant;

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

    /// 2 mol of free caustic per kg of water in g/L Na2O, about.
    private static final double STRONG_G_PER_L_NA2O = 60;

    /// Lime short: this much more silica left than plenty of lime would leave.
    private static final double SHORT = 1.5;

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
        double least =
                reactor.limit().kgPerM3(strength, settings.temperatureK())
                        * Math.exp(
                                -reactor.limit().limeSlope()
                                        * (made.calciumToSilicon() - CalciumSilicate.REFERENCE));
        Ledger.Builder ledger =
                Ledger.builder()
                        .supply("quicklime", quicklime)
                        .supply("slaking water", water)
                        .duty(heat >= 0 ? Duty.Kind.STEAM : Duty.Kind.COOLING, "reactor", heat)
                        .power(settings.powerJPerM3() * Math.max(0, after.volumeM3PerS()))
                        .reading("silica_in_g_per_L", Liquor.of(liquor.amounts()).silicaGPerL())
                        .reading("silica_mixed_g_per_L", mixed.silicaGPerL())
                        .reading("silica_left_g_per_L", after.silicaGPerL())
                        .reading("silica_limit_g_per_L", least)
                        .reading("calcium_to_silicon_of_solid", made.calciumToSilicon())
                        .reading("lime_utilisation", share(calciumMolPerS - n[PORTLANDITE]))
                        .reading("lime_left_over", share(n[PORTLANDITE]))
                        .reading("lime_to_alumina", share(3 * (n[HYDROGARNET] + n[KATOITE])))
                        .reading("slaking_heat_W", quicklime.amount(LIME) * SLAKING_J_PER_MOL)
                        .reading("carbonate_mixed_g_per_L", mixed.carbonateGPerL())
                        .reading("carbonate_left_g_per_L", after.carbonateGPerL())
                        .reading("alumina_left_g_per_L", after.aluminaGPerL())
                        .reading("total_caustic_g_per_L_Na2O", strength);
        warn(ledger, after.silicaGPerL(), least, strength);
        return Work.of(ledger.build(), slurry);
    }

    private double share(double calcium) {
        return calciumMolPerS > 0 ? calcium / calciumMolPerS : 0;
    }

    private void warn(Ledger.Builder ledger, double left, double least, double strength) {
        if (mixed.silicaGPerL() > 0 && left > SHORT * least) {
            ledger.warning(
                    "too little lime: silica stays in the liquor and comes back to the leach; raise"
                            + " lime.calcium_to_silicon");
        } else if (mixed.silicaGPerL() > 0 && left > 0.5 * mixed.silicaGPerL()) {
            ledger.warning(
                    "liquor too strong for lime: most silica stays dissolved however much lime is"
                            + " drawn; lower leach.naoh");
        }
        if (strength > STRONG_G_PER_L_NA2O) {
            ledger.warning(
                    "liquor above 2 mol/kg caustic: equilibrium data leave far more silica than was"
                            + " measured at 100 g/L Na2O; lime.equilibrium_side chooses between them");
        }
    }
}
