package org.diaspore.plant;

import java.util.List;
import org.diaspore.chemistry.Liquor;
import org.diaspore.chemistry.Substances;
import org.diaspore.chemistry.liquor.LiquorReaction;
import org.diaspore.flowsheet.Inlets;
import org.diaspore.flowsheet.Operation;
import org.diaspore.flowsheet.Rounded;
import org.diaspore.flowsheet.Slurry;
import org.diaspore.flowsheet.Stream;
import org.diaspore.flowsheet.Work;
import org.diaspore.plant.setting.Settings;

/// Limes a silicate liquor: slaked lime takes its silica into calcium silicate hydrate and gives
/// the caustic back.
///
/// Lime is drawn by its ratio to the silica of the pregnant liquor. As much of it reacts as
/// shrinking-core kinetics lets, in this order: alumina to hydrogarnet (it must be dealt with
/// before silica, pmi-5648), carbonate to calcite as far as equilibrium allows, silica to {@link
/// CalciumSilicate}. The rest stays portlandite. Sulphate and chloride pass; alkali that the solid
/// holds is {@link AlkaliSorption}. Theory: docs/theory/lime.md.
record LimeReactor(
        LimeSettings settings,
        SilicaLimit limit,
        Causticising causticising,
        AlkaliSorption sorption)
        implements Operation {
    private static final int LIME = Substances.index("lime");
    private static final int WATER = Substances.index("water");
    private static final int PORTLANDITE = Substances.index("portlandite");
    private static final int CARBONATE = Substances.index("Na2CO3(aq)");
    private static final int ALUMINATE = Substances.index("NaAl(OH)4(aq)");
    private static final int SILICATE = Substances.index("Na2H2SiO4(aq)");
    private static final int CAUSTIC = Substances.index("NaOH(aq)");
    private static final int POTASH = Substances.index("KOH(aq)");
    private static final int LITHIUM = Substances.index("LiOH(aq)");
    private static final int GALLATE = Substances.index("NaGa(OH)4(aq)");
    private static final int VANADATE = Substances.index("Na3VO4(aq)");
    private static final int TOBERMORITE = Substances.index("tobermorite");
    private static final int JENNITE = Substances.index("jennite");
    private static final double WATER_KG_PER_MOL = Substances.kgPerMol(WATER);
    private static final double SILICA_KG_PER_MOL = Substances.kgPerMol(Substances.index("quartz"));

    /// No one reaction before silica takes more of the lime, or of the silica, than this.
    private static final double MOST = 0.9;

    /// No more of the free alkali than this is held by the solid.
    private static final double MOST_SORBED = 0.5;

    private static final LiquorReaction SLAKING = LiquorReaction.of("lime + water -> portlandite");
    private static final LiquorReaction CAUSTICISED =
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
    private static final LiquorReaction SODA_HELD = LiquorReaction.of("NaOH(aq) -> sorbed caustic");
    // Backwards: what the solid holds stands as oxide, as in the calcine.
    private static final LiquorReaction POTASH_HELD = LiquorReaction.dissolving("residual potash");
    private static final LiquorReaction LITHIUM_HELD = LiquorReaction.dissolving("lithium oxide");
    private static final LiquorReaction GALLIUM_HELD = LiquorReaction.dissolving("gallium oxide");
    private static final LiquorReaction VANADIUM_HELD = LiquorReaction.dissolving("vanadium oxide");

    static LimeReactor of(Settings settings) {
        return new LimeReactor(
                LimeSettings.of(settings),
                SilicaLimit.of(settings),
                Causticising.of(settings),
                AlkaliSorption.of(settings));
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
        Stream quicklime = settings.quicklime(dose(liquor));
        double needed = settings.slakingKgPerKg() * quicklime.massKgPerS();
        double there = Slurry.of(slaking).liquorKgPerS();
        double fresh = Rounded.positive(needed - there, 0.02 * Math.sqrt(needed * there));
        Stream water = Stream.pure("water", fresh, LimeSettings.SURROUNDINGS_K);
        double[] n = liquor.amounts();
        for (int i = 0; i < n.length; i++) {
            n[i] += slaking.amount(i) + quicklime.amount(i) + water.amount(i);
        }
        SLAKING.run(n, n[LIME]);
        LimeAccount account =
                new LimeAccount(liquor, slaking, quicklime, water, Liquor.of(n), n[PORTLANDITE]);
        double reactive = settings.utilisation() * Math.max(0, n[PORTLANDITE]);
        reactive -= aluminaToSolid(n, reactive);
        reactive -= causticise(n, reactive);
        return account.close(this, n, silicate(n, reactive));
    }

    /// Lime for silica by the ratio set, and for alumina and carbonate what they take.
    ///
    /// Lime for silica alone would let alumina go round where the leach keeps silica back, and the
    /// loop of a cool roast would have two steady states.
    private double dose(Stream liquor) {
        double carbonate = causticising(liquor.amounts());
        double alumina = settings.aluminaConversion() * Math.max(0, liquor.amount(ALUMINATE));
        return settings.calciumToSilicon() * Math.max(0, liquor.amount(SILICATE))
                + 1.5 * alumina
                + carbonate;
    }

    /// Carbonate that equilibrium lets react, mol/s.
    private double causticising(double[] n) {
        double waterKg = Math.max(0, n[WATER]) * WATER_KG_PER_MOL;
        if (waterKg == 0) {
            return 0;
        }
        double caustic = (n[CAUSTIC] + n[POTASH] + n[LITHIUM] + 2 * n[SILICATE]) / waterKg;
        return waterKg
                * causticising.extent(caustic, n[CARBONATE] / waterKg, settings.temperatureK());
    }

    /// Alumina to hydrogarnet, to katoite where silica is short; gallium follows. Gives the lime
    /// used.
    private double aluminaToSolid(double[] n, double reactive) {
        double aluminate = n[ALUMINATE];
        double pairs =
                Rounded.limited(settings.aluminaConversion() * aluminate / 2, MOST * reactive / 3);
        double garnet = Rounded.limited(pairs, MOST * n[SILICATE] / 0.8);
        HYDROGARNET.run(n, garnet);
        KATOITE.run(n, pairs - garnet);
        double followed = aluminate > 0 ? 2 * pairs / aluminate : 0;
        GALLIUM_HELD.run(n, -0.5 * followed * n[GALLATE]);
        return 3 * pairs;
    }

    private double causticise(double[] n, double reactive) {
        double extent = Rounded.limited(causticising(n), MOST * reactive);
        CAUSTICISED.run(n, extent);
        return extent;
    }

    private CalciumSilicate silicate(double[] n, double reactive) {
        Liquor liquor = Liquor.of(n);
        double strength = liquor.na2oGPerL();
        double silica = Math.max(0, n[SILICATE]);
        double waterKg = Math.max(0, n[WATER]) * WATER_KG_PER_MOL;
        SilicaCurve curve = limit.over(causticMolPerKg(n), settings.temperatureK());
        CalciumSilicate made = CalciumSilicate.of(silica, reactive, waterKg, curve);
        double jennite =
                (made.calciumToSilicon() - CalciumSilicate.LOWEST)
                        / (CalciumSilicate.HIGHEST - CalciumSilicate.LOWEST);
        TO_TOBERMORITE.run(n, made.silicaMolPerS() * (1 - jennite));
        TO_JENNITE.run(n, made.silicaMolPerS() * jennite);
        double taken = silica > 0 ? made.silicaMolPerS() / silica : 0;
        hold(n, made.calciumToSilicon(), strength, taken);
        return made;
    }

    /// Free caustic with that bound to silica, which lime sets free: it does not change as silica
    /// falls.
    static double causticMolPerKg(double[] n) {
        double waterKg = n[WATER] * WATER_KG_PER_MOL;
        double caustic = n[CAUSTIC] + n[POTASH] + n[LITHIUM] + 2 * n[SILICATE];
        return waterKg > 0 ? Math.max(0, caustic) / waterKg : 0;
    }

    /// Alkali that the C-S-H holds; then lithium and vanadium by their shares, with the silica that
    /// falls.
    private void hold(double[] n, double calciumToSilicon, double strength, double taken) {
        double solidKg =
                Math.max(0, n[TOBERMORITE]) * Substances.kgPerMol(TOBERMORITE)
                        + Math.max(0, n[JENNITE]) * Substances.kgPerMol(JENNITE);
        double soda = Math.max(0, n[CAUSTIC]);
        double potash = Math.max(0, n[POTASH]);
        double held =
                Rounded.limited(
                        solidKg * sorption.molPerKg(calciumToSilicon, strength),
                        MOST_SORBED * (soda + potash));
        if (held > 0) {
            SODA_HELD.run(n, held * soda / (soda + potash));
            POTASH_HELD.run(n, -0.5 * held * potash / (soda + potash));
        }
        LITHIUM_HELD.run(n, -0.5 * sorption.lithium() * taken * Math.max(0, n[LITHIUM]));
        VANADIUM_HELD.run(n, -0.5 * settings.vanadiumUptake() * taken * Math.max(0, n[VANADATE]));
    }
}
