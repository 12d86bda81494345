package org.diaspore.plant;

import java.util.List;
import org.diaspore.chemistry.Liquor;
import org.diaspore.chemistry.Substances;
import org.diaspore.flowsheet.Inlets;
import org.diaspore.flowsheet.Operation;
import org.diaspore.flowsheet.Stream;
import org.diaspore.flowsheet.Work;

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
    private static final LiquorReaction TO_TOBERMORITE =
            LiquorReaction.of(
                    "Na2H2SiO4(aq) + 0.8333 portlandite + 0.5 water -> tobermorite +"
                            + " 2 NaOH(aq)");
    private static final LiquorReaction TO_JENNITE =
            LiquorReaction.of(
                    "Na2H2SiO4(aq) + 1.6667 portlandite + 0.4333 water -> jennite +"
                            + " 2 NaOH(aq)");
    private static final LiquorReaction SODA_HELD = LiquorReaction.of("NaOH(aq) -> sorbed caustic");
    private static final LiquorReaction POTASH_HELD =
            LiquorReaction.of("2 KOH(aq) -> residual potash + water");
    private static final LiquorReaction LITHIUM_HELD =
            LiquorReaction.of("2 LiOH(aq) -> lithium oxide + water");

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
        double dose = settings.calciumToSilicon() * Math.max(0, liquor.amount(SILICATE));
        Stream quicklime = settings.quicklime(dose);
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
        reactive -= 3 * garnet(n, reactive);
        reactive -= causticise(n, reactive);
        return account.close(this, n, silicate(n, reactive));
    }

    private double garnet(double[] n, double reactive) {
        double wanted = settings.aluminaConversion() * n[ALUMINATE] / 2;
        double most = Rounded.limited(MOST * reactive / 3, MOST * n[SILICATE] / 0.8);
        double extent = Rounded.limited(wanted, most);
        HYDROGARNET.run(n, extent);
        return extent;
    }

    private double causticise(double[] n, double reactive) {
        double waterKg = Math.max(0, n[WATER]) * WATER_KG_PER_MOL;
        if (waterKg == 0) {
            return 0;
        }
        double caustic = (n[CAUSTIC] + n[POTASH] + n[LITHIUM] + 2 * n[SILICATE]) / waterKg;
        double wanted =
                waterKg
                        * causticising.extent(
                                caustic, n[CARBONATE] / waterKg, settings.temperatureK());
        double extent = Rounded.limited(wanted, MOST * reactive);
        CAUSTICISED.run(n, extent);
        return extent;
    }

    private CalciumSilicate silicate(double[] n, double reactive) {
        Liquor liquor = Liquor.of(n);
        double strength = liquor.na2oGPerL();
        double silica = Math.max(0, n[SILICATE]);
        double least =
                limit.kgPerM3(strength, settings.temperatureK())
                        * Math.max(0, liquor.volumeM3PerS())
                        / SILICA_KG_PER_MOL;
        CalciumSilicate made = CalciumSilicate.of(silica, reactive, least, limit.limeSlope());
        double jennite =
                (made.calciumToSilicon() - CalciumSilicate.LOWEST)
                        / (CalciumSilicate.HIGHEST - CalciumSilicate.LOWEST);
        TO_TOBERMORITE.run(n, made.silicaMolPerS() * (1 - jennite));
        TO_JENNITE.run(n, made.silicaMolPerS() * jennite);
        double taken = silica > 0 ? made.silicaMolPerS() / silica : 0;
        hold(n, made.calciumToSilicon(), strength, taken);
        return made;
    }

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
            POTASH_HELD.run(n, 0.5 * held * potash / (soda + potash));
        }
        LITHIUM_HELD.run(n, 0.5 * sorption.lithium() * taken * Math.max(0, n[LITHIUM]));
    }
}
