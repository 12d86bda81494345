package org.diaspore.plant.digestion;

import org.diaspore.chemistry.Substances;
import org.diaspore.chemistry.liquor.LiquorReaction;
import org.diaspore.flowsheet.Rounded;
import org.diaspore.plant.RateLaw;
import org.diaspore.plant.setting.Settings;

/// What slaked lime binds in a digester, and what titania does without it.
///
/// Lime serves titania (perovskite CaTiO3) first, then phosphate (apatite). Of what is left a share
/// takes silica to hydrogarnet Ca3Al2(SiO4)0.8(OH)8.8, from desilication product made here and from
/// older product as far as it opens; of the rest a share takes alumina (katoite) and the last stays
/// slaked. So more lime means more hydrogarnet and less soda in the residue, until silica runs out.
/// Titania, lime on its way to hydrogarnet and old product react by rates of the first order with
/// the energy measured for desilication by katoite, 96 kJ/mol at 90 to 120 degC (Yuan and Zhang
/// 2009): next to nothing at 145 degC, most at 265.
final class LimeBinding {
    private static final int PORTLANDITE = Substances.index("portlandite");
    private static final int KATOITE_SOLID = Substances.index("katoite");
    private static final int ANATASE = Substances.index("anatase");
    private static final int RUTILE = Substances.index("rutile");
    private static final int PHOSPHATE = Substances.index("Na3PO4(aq)");
    private static final int ALUMINATE = Substances.index("NaAl(OH)4(aq)");
    private static final int CAUSTIC = Substances.index("NaOH(aq)");
    private static final int POTASH = Substances.index("KOH(aq)");

    private static final LiquorReaction PEROVSKITE_ANATASE =
            LiquorReaction.of("anatase + portlandite -> perovskite + water");
    private static final LiquorReaction PEROVSKITE_RUTILE =
            LiquorReaction.of("rutile + portlandite -> perovskite + water");
    private static final LiquorReaction TITANATE_ANATASE =
            LiquorReaction.of("anatase + 2 NaOH(aq) -> sodium titanate + water");
    private static final LiquorReaction TITANATE_RUTILE =
            LiquorReaction.of("rutile + 2 NaOH(aq) -> sodium titanate + water");
    private static final LiquorReaction APATITE = LiquorReaction.dissolving("apatite");
    private static final LiquorReaction HYDROGARNET = LiquorReaction.dissolving("hydrogarnet");
    private static final LiquorReaction KATOITE = LiquorReaction.dissolving("katoite");
    private static final LiquorReaction POTASH_UPTAKE =
            LiquorReaction.of("2 KOH(aq) -> residual potash + water");
    private static final double SILICON_PER_HYDROGARNET = 0.8;
    private static final double LIME_PER_SILICON = 3 / SILICON_PER_HYDROGARNET;
    private static final double LIME_PER_PHOSPHORUS = 5.0 / 3;
    private static final double ENERGY_J_PER_MOL = 96e3;
    private static final double ANCHOR_K = 538.15;

    private final double titaniaAttacked;
    private final double sodaliteOpened;
    private final double toTitanate;
    private final double toApatite;
    private final double toHydrogarnet;
    private final double toKatoite;
    private final double potashPerSodalite;

    /// What lime did, mol/s.
    ///
    /// @param lime there in any form
    /// @param wanted by attacked titania and by phosphate
    /// @param silicon bound in hydrogarnet
    /// @param siliconOpen that it could have bound
    record Bound(double lime, double wanted, double silicon, double siliconOpen) {}

    private LimeBinding(Settings settings, VesselTrain train, double temperatureK) {
        titaniaAttacked = train.attacked(rate(settings, "digestion.titania_rate", temperatureK));
        sodaliteOpened =
                train.attacked(rate(settings, "digestion.sodalite_opening_rate", temperatureK));
        toTitanate = settings.si("digestion.titania_to_titanate");
        toApatite = settings.si("digestion.phosphate_to_apatite");
        toHydrogarnet = train.attacked(rate(settings, "digestion.hydrogarnet_rate", temperatureK));
        toKatoite = settings.si("digestion.lime_to_katoite");
        potashPerSodalite = settings.si("digestion.potassium_in_desilication_product");
    }

    static LimeBinding of(Settings settings, VesselTrain train, double temperatureK) {
        return new LimeBinding(settings, train, temperatureK);
    }

    private static double rate(Settings settings, String key, double temperatureK) {
        return new RateLaw(ENERGY_J_PER_MOL, settings.si(key), ANCHOR_K).at(temperatureK);
    }

    /// Changes amounts, mol/s, of a slurry that has been through the vessels.
    ///
    /// @param productBefore silicon in desilication product that came in, mol/s
    Bound run(double[] amounts, double productBefore) {
        if (amounts[KATOITE_SOLID] > 0) {
            KATOITE.run(amounts, amounts[KATOITE_SOLID]);
        }
        double lime = left(amounts);
        double wanted = bindTitania(amounts);
        double phosphate = toApatite * Math.max(0, amounts[PHOSPHATE]);
        wanted += LIME_PER_PHOSPHORUS * phosphate;
        double apatite = Rounded.limited(phosphate / 3, left(amounts) / (3 * LIME_PER_PHOSPHORUS));
        APATITE.run(amounts, -apatite);

        double there = CageProduct.silicon(amounts);
        double made = Math.max(0, there - productBefore);
        double open = made + sodaliteOpened * Math.max(0, there - made);
        double silicon = Rounded.limited(toHydrogarnet * left(amounts) / LIME_PER_SILICON, open);
        CageProduct.dissolve(amounts, silicon);
        HYDROGARNET.run(amounts, -silicon / SILICON_PER_HYDROGARNET);

        double katoite =
                Rounded.limited(
                        toKatoite * left(amounts) / 3, 0.4 * Math.max(0, amounts[ALUMINATE]));
        KATOITE.run(amounts, -katoite);
        bindPotash(amounts, CageProduct.silicon(amounts) / CageProduct.SILICON);
        return new Bound(lime, wanted, silicon, open);
    }

    private static double left(double[] amounts) {
        return Math.max(0, amounts[PORTLANDITE]);
    }

    /// Lime wanted, mol/s.
    private double bindTitania(double[] amounts) {
        double anatase = Math.max(0, amounts[ANATASE]);
        double titania = anatase + Math.max(0, amounts[RUTILE]);
        if (!(titania > 0)) {
            return 0;
        }
        double attacked = titaniaAttacked * titania;
        double bound = Rounded.limited(attacked, left(amounts));
        double share = anatase / titania;
        PEROVSKITE_ANATASE.run(amounts, share * bound);
        PEROVSKITE_RUTILE.run(amounts, (1 - share) * bound);
        double titanate =
                Rounded.limited(
                        toTitanate * (attacked - bound), 0.4 * Math.max(0, amounts[CAUSTIC]));
        TITANATE_ANATASE.run(amounts, share * titanate);
        TITANATE_RUTILE.run(amounts, (1 - share) * titanate);
        return attacked;
    }

    /// Potassium that leaves with desilication product, older product too: its alkali exchanges
    /// with the hot liquor. Where much lime opens more product than is made here, nothing else
    /// would take potassium, and no liquor would come to rest.
    private void bindPotash(double[] amounts, double sodalite) {
        double alkali = amounts[CAUSTIC] + amounts[ALUMINATE] + amounts[POTASH];
        if (alkali > 0 && amounts[POTASH] > 0) {
            double most = 0.5 * amounts[POTASH]; // mol K2O there is
            double wanted = potashPerSodalite * sodalite * amounts[POTASH] / alkali;
            // approaches all there is, never more
            POTASH_UPTAKE.run(amounts, most * wanted / (most + wanted));
        }
    }
}
