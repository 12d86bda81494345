package org.diaspore.plant;

import java.util.List;
import org.diaspore.chemistry.Liquor;
import org.diaspore.chemistry.Phase;
import org.diaspore.chemistry.Substances;
import org.diaspore.flowsheet.Duty;
import org.diaspore.flowsheet.Inlets;
import org.diaspore.flowsheet.Ledger;
import org.diaspore.flowsheet.Operation;
import org.diaspore.flowsheet.Stream;
import org.diaspore.flowsheet.Work;

/// Limes a silicate liquor: slaked lime takes its silica into a calcium silicate hydrate and gives
/// the caustic back.
///
/// Lime is drawn by the silica of the liquor, its alumina and carbonate. In this order it
/// causticises carbonate, takes alumina to hydrogarnet, then silica to C-S-H between tobermorite
/// (C/S 0.83) and jennite (1.67), as much as shrinking-core kinetics lets react; the rest stays
/// portlandite. The liquor keeps silica by the weaker of the two: what lime there is, and a limit
/// that rises with caustic strength. Gallium follows alumina into the hydrogarnet; the C-S-H holds
/// alkalis as they stand in the liquor, lithium beyond that, and lime takes vanadate. What is not
/// known stands in {@link LimeSettings}.
record LimeReactor(LimeSettings settings) implements Operation {
    private static final int LIME = Substances.index("lime");
    private static final int PORTLANDITE = Substances.index("portlandite");
    private static final int CARBONATE = Substances.index("Na2CO3(aq)");
    private static final int ALUMINATE = Substances.index("NaAl(OH)4(aq)");
    private static final int SILICATE = Substances.index("Na2H2SiO4(aq)");
    private static final int CAUSTIC = Substances.index("NaOH(aq)");
    private static final int TOBERMORITE = Substances.index("tobermorite");
    private static final int JENNITE = Substances.index("jennite");
    private static final int SORBED = Substances.index("sorbed caustic");
    private static final int POTASH = Substances.index("KOH(aq)");
    private static final int LITHIUM = Substances.index("LiOH(aq)");
    private static final int GALLATE = Substances.index("NaGa(OH)4(aq)");
    private static final int VANADATE = Substances.index("Na3VO4(aq)");
    private static final double SILICA_KG_PER_MOL = Substances.kgPerMol(Substances.index("quartz"));

    private static final double LOWEST_CS = 0.8333; // formula of tobermorite in the registry
    private static final double HIGHEST_CS = 1.6667; // formula of jennite in the registry

    private static final LiquorReaction SLAKING = LiquorReaction.of("lime + water -> portlandite");
    private static final LiquorReaction CAUSTICISING =
            LiquorReaction.of("Na2CO3(aq) + portlandite -> calcite + 2 NaOH(aq)");
    private static final LiquorReaction HYDROGARNET =
            LiquorReaction.of(
                    "3 portlandite + 2 NaAl(OH)4(aq) + 0.8 Na2H2SiO4(aq) -> hydrogarnet +"
                            + " 3.6 NaOH(aq) + 1.6 water");
    private static final LiquorReaction KATOITE =
            LiquorReaction.of("3 portlandite + 2 NaAl(OH)4(aq) -> katoite + 2 NaOH(aq)");
    private static final LiquorReaction TO_TOBERMORITE =
            LiquorReaction.of(
                    "Na2H2SiO4(aq) + 0.8333 portlandite + 0.5 water -> tobermorite +"
                            + " 2 NaOH(aq)");
    private static final LiquorReaction TO_JENNITE =
            LiquorReaction.of(
                    "Na2H2SiO4(aq) + 1.6667 portlandite + 0.4333 water -> jennite +"
                            + " 2 NaOH(aq)");
    // Backwards: what the solid holds stands as oxide, as in the calcine.
    private static final LiquorReaction POTASH_HELD = LiquorReaction.dissolving("residual potash");
    private static final LiquorReaction LITHIUM_HELD = LiquorReaction.dissolving("lithium oxide");
    private static final LiquorReaction GALLIUM_HELD = LiquorReaction.dissolving("gallium oxide");
    private static final LiquorReaction VANADIUM_HELD = LiquorReaction.dissolving("vanadium oxide");

    static LimeReactor of(Settings settings) {
        return new LimeReactor(LimeSettings.of(settings));
    }

    @Override
    public List<String> inlets() {
        return List.of("liquor", "slaking-liquor");
    }

    @Override
    public List<String> outlets() {
        return List.of("slurry");
    }

    @Override
    public Work run(Inlets inlets) {
        Stream liquor = inlets.stream(0);
        Stream slaking = inlets.stream(1);
        double dose = dose(liquor);
        Stream quicklime = settings.quicklime(dose);
        Stream water = freshWater(slaking, quicklime);
        double[] n = liquor.amounts();
        add(n, slaking);
        add(n, quicklime);
        add(n, water);

        double strength = Liquor.of(n).na2oGPerL();
        SLAKING.run(n, n[LIME]);
        double carbonate =
                Math.min(settings.carbonateConversion() * n[CARBONATE], 0.9 * n[PORTLANDITE]);
        CAUSTICISING.run(n, carbonate);
        aluminaToSolid(n);
        double ratio = silicaToSolid(n, strength);
        sorb(n, ratio);
        return ledger(inlets, n, quicklime, water, dose, ratio, strength);
    }

    /// Lime on silica by the ratio set, and on alumina and carbonate what they take.
    ///
    /// Lime on silica alone would let alumina go round where the leach keeps silica back, and the
    /// loop of a cool roast would have two steady states.
    private double dose(Stream liquor) {
        return settings.calciumToSilicon() * Math.max(0, liquor.amount(SILICATE))
                + 1.5 * settings.aluminaConversion() * Math.max(0, liquor.amount(ALUMINATE))
                + settings.carbonateConversion() * Math.max(0, liquor.amount(CARBONATE));
    }

    /// Alumina to hydrogarnet, to katoite where silica is short; gallium follows.
    private void aluminaToSolid(double[] n) {
        double aluminate = n[ALUMINATE];
        double wanted = Math.max(0, settings.aluminaConversion() * aluminate / 2);
        double pairs = Math.min(wanted, 0.9 * Math.max(0, n[PORTLANDITE]) / 3);
        double garnet = Math.min(pairs, 0.9 * Math.max(0, n[SILICATE]) / 0.8);
        HYDROGARNET.run(n, garnet);
        KATOITE.run(n, pairs - garnet);
        double followed = aluminate > 0 ? 1 - n[ALUMINATE] / aluminate : 0;
        GALLIUM_HELD.run(n, -0.5 * followed * n[GALLATE]);
    }

    /// Takes silica out as C-S-H; gives the C/S of what forms.
    private double silicaToSolid(double[] n, double strength) {
        double silica = n[SILICATE];
        double volume = Liquor.of(n).volumeM3PerS();
        double left = settings.silicaLimitKgPerM3(strength) * volume / SILICA_KG_PER_MOL;
        double reactive = settings.limeUtilisation() * n[PORTLANDITE];
        double byLime = reactive / LOWEST_CS;
        double byLimit = Math.max(0, silica - left);
        double taken = Math.max(0, softMinimum(byLime, byLimit, 1e-3 * Math.abs(silica)));
        taken = Math.min(taken, byLime);
        double ratio = taken > 0 ? Math.min(reactive / taken, HIGHEST_CS) : LOWEST_CS;
        double jennite = (ratio - LOWEST_CS) / (HIGHEST_CS - LOWEST_CS);
        TO_TOBERMORITE.run(n, taken * (1 - jennite));
        TO_JENNITE.run(n, taken * jennite);
        return ratio;
    }

    /// The smaller of two, rounded where they meet so that a solver sees no corner.
    private static double softMinimum(double a, double b, double width) {
        return 0.5 * (a + b - Math.sqrt((a - b) * (a - b) + width * width));
    }

    /// Alkali held by the C-S-H: falls with its C/S (Hong and Glasser 1999), amount assumed;
    /// sodium, potassium and lithium in the ratio of the liquor. Then lithium and vanadium by their
    /// shares.
    private void sorb(double[] n, double ratio) {
        double silicateKg =
                n[TOBERMORITE] * Substances.kgPerMol(TOBERMORITE)
                        + n[JENNITE] * Substances.kgPerMol(JENNITE);
        double soda = settings.sorbedSodaFraction() * 1.2 / ratio * silicateKg;
        double alkali = Math.max(0, n[CAUSTIC]) + Math.max(0, n[POTASH]) + Math.max(0, n[LITHIUM]);
        double held = Math.min(soda / LimeSettings.SODA_KG_PER_MOL_NAOH, 0.5 * alkali);
        double share = alkali > 0 ? Math.max(0, held) / alkali : 0;
        double caustic = share * Math.max(0, n[CAUSTIC]);
        n[SORBED] += caustic;
        n[CAUSTIC] -= caustic;
        POTASH_HELD.run(n, -0.5 * share * n[POTASH]);
        double uptake = silicateKg > 0 ? settings.lithiumUptake() : 0;
        LITHIUM_HELD.run(n, -0.5 * Math.max(share, uptake) * n[LITHIUM]);
        double vanadate = n[PORTLANDITE] > 0 ? settings.vanadiumUptake() * n[VANADATE] : 0;
        VANADIUM_HELD.run(n, -0.5 * vanadate);
    }

    private Stream freshWater(Stream slaking, Stream quicklime) {
        double needed = settings.slakingKgPerKg() * quicklime.massKgPerS();
        double there = slaking.massKgPerS(Phase.LIQUID) + slaking.massKgPerS(Phase.AQUEOUS);
        return Stream.pure("water", Math.max(0, needed - there), LimeSettings.SURROUNDINGS_K);
    }

    private Work ledger(
            Inlets inlets,
            double[] n,
            Stream quicklime,
            Stream water,
            double dose,
            double ratio,
            double strength) {
        Stream slurry = Stream.of(n, settings.temperatureK());
        double heat =
                slurry.enthalpyW()
                        - inlets.stream(0).enthalpyW()
                        - inlets.stream(1).enthalpyW()
                        - quicklime.enthalpyW()
                        - water.enthalpyW();
        Liquor after = Liquor.of(n);
        Ledger.Builder ledger =
                Ledger.builder()
                        .supply("quicklime", quicklime)
                        .supply("slaking water", water)
                        .duty(heat >= 0 ? Duty.Kind.STEAM : Duty.Kind.COOLING, "reactor", heat)
                        .power(settings.powerJPerM3() * after.volumeM3PerS())
                        .reading(
                                "silica_in_g_per_L",
                                Liquor.of(inlets.stream(0).amounts()).silicaGPerL())
                        .reading("silica_left_g_per_L", after.silicaGPerL())
                        .reading("calcium_to_silicon_of_solid", ratio)
                        .reading("lime_left_over", dose > 0 ? n[PORTLANDITE] / dose : 0)
                        .reading("total_caustic_g_per_L_Na2O", strength);
        if (after.silicaGPerL() > 3 * settings.silicaLimitKgPerM3(strength) && dose > 0) {
            ledger.warning(
                    "too little lime: silica stays in the liquor and comes back to the leach; raise"
                            + " lime.calcium_to_silicon");
        }
        if (strength > LimeSettings.STRONG_G_PER_L_NA2O) {
            ledger.warning(
                    "liquor above 2 mol/kg caustic: equilibrium data leave far more silica than was"
                            + " measured at 100 g/L Na2O; the measured side is taken unless"
                            + " lime.equilibrium_side is 1");
        }
        return Work.of(ledger.build(), slurry);
    }

    private static void add(double[] sum, Stream stream) {
        if (!stream.isEmpty()) {
            for (int i = 0; i < sum.length; i++) {
                sum[i] += stream.amount(i);
            }
        }
    }
}
