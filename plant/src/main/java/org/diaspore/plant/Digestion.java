package org.diaspore.plant;

import java.util.ArrayList;
import java.util.List;
import org.diaspore.chemistry.Substances;
import org.diaspore.chemistry.liquor.LiquorReaction;
import org.diaspore.plant.setting.Settings;

/// What hot caustic does to each mineral, and what silica, titania and lime then form.
///
/// Extents by mineral, no kinetics: the place where rates over hold-up will stand. Attack first,
/// all at once; then lime serves titania (perovskite), phosphate (apatite), silica (hydrogarnet)
/// and what is left takes alumina (katoite) or stays slaked; silica that lime does not bind becomes
/// sodalite, down to what the liquor holds. Iron that turns ferric, pyrite sulphur that turns to
/// sulphate and organic carbon take oxygen: in a refinery hydrogen leaves and air comes in, here
/// oxygen is drawn.
final class Digestion {
    private static final int ALUMINATE = Substances.index("NaAl(OH)4(aq)");
    private static final int SILICATE = Substances.index("Na2H2SiO4(aq)");
    private static final int PHOSPHATE = Substances.index("Na3PO4(aq)");
    private static final int CAUSTIC = Substances.index("NaOH(aq)");
    private static final int POTASH = Substances.index("KOH(aq)");
    private static final int PORTLANDITE = Substances.index("portlandite");
    private static final int ANATASE = Substances.index("anatase");
    private static final int RUTILE = Substances.index("rutile");
    private static final double LIME_PER_HYDROGARNET_SILICA = 3 / 0.8; // Ca3Al2(SiO4)0.8(OH)8.8

    private static final LiquorReaction PEROVSKITE_ANATASE =
            LiquorReaction.of("anatase + portlandite -> perovskite + water");
    private static final LiquorReaction PEROVSKITE_RUTILE =
            LiquorReaction.of("rutile + portlandite -> perovskite + water");
    private static final LiquorReaction APATITE = LiquorReaction.dissolving("apatite");
    private static final LiquorReaction HYDROGARNET = LiquorReaction.dissolving("hydrogarnet");
    private static final LiquorReaction KATOITE = LiquorReaction.dissolving("katoite");
    private static final LiquorReaction SODALITE = LiquorReaction.dissolving("sodalite");
    private static final LiquorReaction POTASH_UPTAKE =
            LiquorReaction.of("2 KOH(aq) -> residual potash + water");

    /// A mineral, the reaction that attacks it and the share attacked.
    record Attack(int mineral, LiquorReaction reaction, double share) {}

    private final Attack[] attacks;
    private final double titaniaToPerovskite;
    private final double phosphateToApatite;
    private final double silicaToHydrogarnet;
    private final double limeToKatoite;
    private final double liquorSilicaPerAluminium;
    private final double potashPerSodalite;

    private Digestion(Settings settings) {
        attacks = attacks(settings).toArray(new Attack[0]);
        titaniaToPerovskite = settings.si("refinery.titania_to_perovskite");
        phosphateToApatite = settings.si("refinery.phosphate_to_apatite");
        silicaToHydrogarnet = settings.si("refinery.silica_to_hydrogarnet");
        limeToKatoite = settings.si("refinery.lime_to_katoite");
        // g SiO2 per g Al2O3 to mol Si per mol Al
        liquorSilicaPerAluminium =
                settings.si("refinery.liquor_silica_ratio")
                        * Substances.get("corundum").kgPerMol()
                        / 2
                        / Substances.get("quartz").kgPerMol();
        potashPerSodalite = settings.si("refinery.potassium_in_desilication_product");
    }

    static Digestion of(Settings settings) {
        return new Digestion(settings);
    }

    private static List<Attack> attacks(Settings settings) {
        List<Attack> list = new ArrayList<>();
        add(list, settings.si("refinery.diaspore_extraction"), "diaspore");
        add(list, settings.si("refinery.boehmite_extraction"), "boehmite");
        add(list, settings.si("refinery.gibbsite_extraction"), "gibbsite");
        add(list, settings.si("refinery.corundum_extraction"), "corundum");
        add(list, settings.si("refinery.transition_alumina_extraction"), "transition alumina");
        double spinel = settings.si("refinery.spinel_alumina_extraction");
        add(list, spinel, "spinel alumina", "residual alumina");
        double kaolinite = settings.si("refinery.kaolinite_attack");
        add(list, kaolinite, "kaolinite", "metakaolinite", "amorphous silica", "spinel silica");
        double illite = settings.si("refinery.illite_attack");
        add(list, illite, "illite", "meta-illite", "pyrophyllite", "metapyrophyllite");
        add(list, illite, "paragonite", "glass silica", "residual potash", "residual soda");
        add(list, settings.si("refinery.chlorite_attack"), "chamosite", "clinochlore");
        add(list, settings.si("refinery.quartz_attack"), "quartz", "cristobalite");
        add(list, settings.si("refinery.mullite_attack"), "mullite");
        add(list, settings.si("refinery.residual_silica_attack"), "residual silica");
        add(list, settings.si("refinery.goethite_conversion"), "goethite");
        double carbonate = settings.si("refinery.carbonate_attack");
        add(list, carbonate, "calcite", "dolomite", "siderite");
        add(list, settings.si("refinery.pyrite_attack"), "pyrite");
        add(list, 1, "lime", "periclase", "gypsum", "anhydrite", "sorbed caustic");
        add(list, 1, "thenardite", "arcanite", "natrite", "sodium oxalate");
        add(list, settings.si("refinery.gallium_dissolution"), "gallium oxide");
        add(list, settings.si("refinery.vanadium_dissolution"), "vanadium oxide");
        add(list, settings.si("refinery.lithium_dissolution"), "lithium oxide");
        int organics = Substances.index("organic matter");
        list.add(
                new Attack(
                        organics,
                        LiquorReaction.dissolving("organic matter"),
                        settings.si("refinery.organics_to_carbonate")));
        list.add(
                new Attack(
                        organics,
                        LiquorReaction.dissolving("organic matter", "Na2C2O4(aq)"),
                        settings.si("refinery.organics_to_oxalate")));
        return list;
    }

    private static void add(List<Attack> list, double share, String... minerals) {
        for (String mineral : minerals) {
            LiquorReaction reaction =
                    mineral.equals("sodium oxalate")
                            ? LiquorReaction.dissolving(mineral, "Na2C2O4(aq)")
                            : LiquorReaction.dissolving(mineral);
            list.add(new Attack(Substances.index(mineral), reaction, share));
        }
    }

    /// Turns amounts, mol/s, of a slurry into those of the digested slurry; oxygen drawn stands as
    /// a negative amount of O2.
    ///
    /// @return lime that was lacking for the shares of titania and silica asked for, mol/s
    double run(double[] amounts) {
        double[] extents = new double[attacks.length];
        for (int i = 0; i < attacks.length; i++) {
            extents[i] = attacks[i].share * amounts[attacks[i].mineral];
        }
        for (int i = 0; i < attacks.length; i++) {
            attacks[i].reaction.run(amounts, extents[i]);
        }
        double lacking = bindTitania(amounts);
        double apatite =
                Math.min(
                        phosphateToApatite * amounts[PHOSPHATE] / 3,
                        Math.max(0, amounts[PORTLANDITE]) / 5);
        APATITE.run(amounts, -Math.max(0, apatite));
        lacking += bindSilica(amounts);
        double katoite = Math.max(0, limeToKatoite * amounts[PORTLANDITE] / 3);
        KATOITE.run(amounts, -katoite);
        return lacking;
    }

    private double bindTitania(double[] amounts) {
        double titania = Math.max(0, amounts[ANATASE]) + Math.max(0, amounts[RUTILE]);
        if (titania == 0) {
            return 0;
        }
        double bound = Math.min(titaniaToPerovskite, Math.max(0, amounts[PORTLANDITE]) / titania);
        double anatase = bound * Math.max(0, amounts[ANATASE]);
        PEROVSKITE_RUTILE.run(amounts, bound * Math.max(0, amounts[RUTILE]));
        PEROVSKITE_ANATASE.run(amounts, anatase);
        return (titaniaToPerovskite - bound) * titania;
    }

    private double bindSilica(double[] amounts) {
        double silica =
                Math.max(0, amounts[SILICATE] - liquorSilicaPerAluminium * amounts[ALUMINATE]);
        double hydrogarnet =
                Math.min(
                        silicaToHydrogarnet * silica,
                        Math.max(0, amounts[PORTLANDITE]) / LIME_PER_HYDROGARNET_SILICA);
        HYDROGARNET.run(amounts, -hydrogarnet / 0.8);
        double sodalite = (silica - hydrogarnet) / 6;
        SODALITE.run(amounts, -sodalite);
        double alkali = amounts[CAUSTIC] + amounts[ALUMINATE] + amounts[POTASH];
        if (alkali > 0 && amounts[POTASH] > 0) {
            double share = amounts[POTASH] / alkali;
            double most = 0.5 * amounts[POTASH]; // mol K2O there is
            double wanted = potashPerSodalite * sodalite * share;
            // approaches all there is, never more
            POTASH_UPTAKE.run(amounts, most * wanted / (most + wanted));
        }
        return (silicaToHydrogarnet * silica - hydrogarnet) * LIME_PER_HYDROGARNET_SILICA;
    }
}
