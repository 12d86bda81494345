package org.diaspore.plant.digestion;

import java.util.List;
import org.diaspore.chemistry.Liquor;
import org.diaspore.chemistry.Phase;
import org.diaspore.chemistry.Substances;
import org.diaspore.flowsheet.Inlets;
import org.diaspore.flowsheet.Ledger;
import org.diaspore.flowsheet.Operation;
import org.diaspore.flowsheet.Stream;
import org.diaspore.flowsheet.Work;
import org.diaspore.plant.setting.Settings;

/// Digesters that hold slurry at temperature while minerals dissolve by their rates and lime binds
/// titania and silica; see {@link VesselTrain}, {@link Desilication}, {@link LimeBinding}, {@link
/// HeldVessels}.
public final class Digester implements Operation {
    private static final int LIME = Substances.index("lime");
    private static final int DIASPORE = Substances.index("diaspore");
    private static final int CORUNDUM = Substances.index("corundum");
    private static final int BOEHMITE = Substances.index("boehmite");
    private static final int GIBBSITE = Substances.index("gibbsite");
    private static final int ALUMINATE = Substances.index("NaAl(OH)4(aq)");
    private static final int[] ALUMINA = {
        GIBBSITE, BOEHMITE, DIASPORE, CORUNDUM, Substances.index("transition alumina")
    };
    private static final double[] ALUMINIUM = {1, 1, 1, 2, 2};
    // Of the lime that is there.
    private static final double MUCH_LIME_LACKING = 0.05;
    private static final double MUCH_LEFT = 0.1;
    private static final double MUCH_TAKEN_BY_LIME = 0.02;

    private final VesselTrain train;
    private final LimeBinding lime;
    private final HeldVessels vessels;
    private final double temperatureK;
    private final double pressurePa;
    private final double timeS;

    private Digester(Settings settings) {
        temperatureK = settings.si("digestion.temperature");
        pressurePa = settings.si("digestion.pressure");
        timeS = settings.si("digestion.time");
        int count = (int) Math.round(settings.si("digestion.vessels"));
        train = VesselTrain.of(settings, temperatureK, timeS, count);
        lime = LimeBinding.of(settings, train, temperatureK);
        vessels = new HeldVessels("digesters", settings.si("digestion.heat_loss"));
    }

    public static Digester of(Settings settings) {
        return new Digester(settings);
    }

    @Override
    public List<String> inlets() {
        return List.of("slurry");
    }

    @Override
    public List<String> outlets() {
        return List.of("slurry");
    }

    @Override
    public Work run(Inlets inlets) {
        Stream in = inlets.stream(0);
        double[] amounts = in.amounts();
        double productBefore = CageProduct.silicon(amounts);
        Dissolved dissolved = train.run(amounts);
        double aluminate = amounts[ALUMINATE];
        LimeBinding.Bound bound = lime.run(amounts, productBefore);
        double takenByLime = Math.max(0, aluminate - amounts[ALUMINATE]);
        Ledger.Builder ledger = Ledger.builder();
        Stream out = vessels.hold(ledger, in, Stream.of(amounts, temperatureK, pressurePa));
        dissolved.tell(ledger);
        report(ledger, dissolved, bound);
        reportLiquor(ledger, out, dissolved, takenByLime);
        warnOfAluminaLeft(ledger, in, out);
        return Work.of(ledger.build(), out);
    }

    private static void report(
            Ledger.Builder ledger, Dissolved dissolved, LimeBinding.Bound bound) {
        double lacking = Math.max(0, bound.wanted() - bound.lime());
        double lackingKg = lacking * Substances.kgPerMol(LIME);
        double thereKg = bound.lime() * Substances.kgPerMol(LIME);
        ledger.reading("titania_film_factor", dissolved.filmFactor())
                .reading("lime_lacking_kg_per_s", lackingKg)
                .reading(
                        "silica_to_hydrogarnet_fraction",
                        bound.siliconOpen() > 0 ? bound.silicon() / bound.siliconOpen() : 0);
        if (lackingKg > MUCH_LIME_LACKING * thereKg) {
            ledger.warning(
                    "digestion: lime runs short, %.1f kg/s there, %.1f more wanted for titania and"
                                    .formatted(thereKg, lackingKg)
                            + " phosphate; titania takes soda and slows diaspore; raise"
                            + " digestion.lime_dose");
        }
    }

    private void reportLiquor(
            Ledger.Builder ledger, Stream out, Dissolved dissolved, double takenByLime) {
        Liquor liquor = Liquor.of(out.amounts());
        double volume = liquor.volumeM3PerS();
        boolean flows = volume > 0;
        double caustic = flows ? liquor.causticGPerL() : 0;
        double ratio = flows ? liquor.aToC() : 0;
        double carbonate = flows ? liquor.carbonateGPerL() : 0;
        double highest =
                flows ? train.limit().aToC(slowest(out, dissolved), caustic, carbonate) : 0;
        double boilingPa = flows ? Vapour.pressurePa(liquor, temperatureK) : 0;
        double slurry = flows ? liquor.volumeM3PerS(temperatureK) + solidVolume(out) : 0;
        ledger.reading("blow_off_a_to_c", ratio)
                .reading("equilibrium_a_to_c", highest)
                .reading("liquor_m3_per_s", volume)
                .reading("silica_g_per_l", flows ? liquor.silicaGPerL() : 0)
                .reading("caustic_g_per_l", caustic)
                .reading("hold_up_m3", slurry * timeS)
                .reading("pressure_needed_Pa", boilingPa);
        double all = flows ? aToCOfAll(out, liquor, takenByLime) : 0;
        ledger.reading("a_to_c_if_all_dissolved", all);
        if (all > highest) {
            ledger.warning(
                    "digestion: A/C would be %.3f if all alumina dissolved, above equilibrium, %.3f at"
                                    .formatted(all, highest)
                            + " %.0f degC; feed more liquor per ore, raise digestion.temperature or"
                                    .formatted(temperatureK - 273.15)
                            + " the liquor's caustic"
                            + (takenByLime > MUCH_TAKEN_BY_LIME * Math.abs(out.amount(ALUMINATE))
                                    ? "; lime takes alumina out again: less of it, or a lower"
                                            + " digestion.blow_off_ac"
                                    : ""));
        }
        if (boilingPa > pressurePa) {
            ledger.warning(
                    "digestion: liquor boils at %.2f MPa, digesters stand at %.2f; raise"
                                    .formatted(boilingPa * 1e-6, pressurePa * 1e-6)
                            + " digestion.pressure or lower digestion.temperature");
        }
    }

    private static void warnOfAluminaLeft(Ledger.Builder ledger, Stream in, Stream out) {
        double fed = 0;
        double left = 0;
        double most = 0;
        String mineral = "";
        for (int k = 0; k < ALUMINA.length; k++) {
            double there = Math.max(0, out.amount(ALUMINA[k])) * ALUMINIUM[k];
            fed += Math.max(0, in.amount(ALUMINA[k])) * ALUMINIUM[k];
            left += there;
            if (there > most) {
                most = there;
                mineral = Substances.get(ALUMINA[k]).name();
            }
        }
        double share = fed > 0 ? left / fed : 0;
        ledger.reading("alumina_left_fraction", share);
        if (share > MUCH_LEFT) {
            ledger.warning(
                    "digestion: %.0f %% of the alumina stays, mostly %s; raise digestion.temperature"
                                    .formatted(100 * share, mineral)
                            + " or digestion.time, grind finer (digestion.product_size), or feed"
                            + " more liquor");
        }
    }

    /// The phase over which alumina stops dissolving: the hardest to dissolve that is digested
    /// here.
    private static AluminaLimit.Phase slowest(Stream out, Dissolved dissolved) {
        boolean hard = out.amount(DIASPORE) + out.amount(CORUNDUM) > 0;
        if (hard) {
            return AluminaLimit.Phase.DIASPORE;
        }
        boolean gibbsite = dissolved.fractions().getOrDefault("gibbsite", 0.0) > 0;
        return out.amount(BOEHMITE) > 0 && !gibbsite
                ? AluminaLimit.Phase.BOEHMITE
                : AluminaLimit.Phase.GIBBSITE;
    }

    /// A/C before lime took alumina, mol/s, if what is left of the minerals digested here had
    /// dissolved too.
    private static double aToCOfAll(Stream out, Liquor liquor, double takenByLime) {
        double left = out.amount(GIBBSITE) + takenByLime;
        if (out.amount(DIASPORE) + out.amount(CORUNDUM) > 0) {
            left += out.amount(DIASPORE) + 2 * out.amount(CORUNDUM) + out.amount(BOEHMITE);
        }
        double dissolved = out.amount(ALUMINATE);
        return dissolved > 0 ? liquor.aToC() * (1 + left / dissolved) : 0;
    }

    private static double solidVolume(Stream out) {
        double sum = 0;
        for (int i = 0; i < Substances.count(); i++) {
            if (out.amount(i) > 0 && Substances.get(i).phase() == Phase.SOLID) {
                sum += out.massKgPerS(i) / Substances.get(i).densityKgPerM3();
            }
        }
        return sum;
    }
}
