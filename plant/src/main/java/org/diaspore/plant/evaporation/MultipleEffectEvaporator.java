package org.diaspore.plant.evaporation;

import java.util.List;
import java.util.Locale;
import org.diaspore.chemistry.Substances;
import org.diaspore.flowsheet.Duty;
import org.diaspore.flowsheet.Inlets;
import org.diaspore.flowsheet.Ledger;
import org.diaspore.flowsheet.Operation;
import org.diaspore.flowsheet.Rounded;
import org.diaspore.flowsheet.Stream;
import org.diaspore.flowsheet.Work;
import org.diaspore.plant.setting.Settings;

/// Multiple-effect evaporator: takes water from a liquor, kg water/s as its knob `removal`; live
/// steam from the heat balance of each effect.
///
/// The knob's values below zero evaporate nothing, so that one variable can turn evaporation on one
/// side and make-up water on the other. Below `smallestShare` of the water part of the liquor
/// passes by, so that nothing jumps where evaporation starts and effects keep boiling. Equations in
/// {@link EffectTrain}; see docs/theory/evaporation.md.
///
/// @param smallestShare of the water, the least that a train boils off
/// @param mostShare of the water, the most that can be taken
/// @param powerJPerKg pumps and vacuum, per water evaporated
public record MultipleEffectEvaporator(
        EffectLayout layout,
        EffectSteam steam,
        EffectSurface surface,
        double smallestShare,
        double mostShare,
        double powerJPerKg)
        implements Operation {
    private static final int WATER = Substances.index("water");
    private static final double WATER_KG_PER_MOL = Substances.kgPerMol(WATER);
    private static final String[] BOILED = names("liquor boiled in effect %d");
    private static final String[] PREHEATED = names("liquor preheated before effect %d");
    private static final String[] CONDENSED = names("vapour of effect %d");
    private static final String[] AREA = names("area_effect_%d_m2");
    private static final String[] DIFFERENCE = names("difference_effect_%d_K");
    private static final String[] LIQUOR = names("liquor_effect_%d_K");
    private static final String[] VAPOUR = names("vapour_effect_%d_kg_per_s");

    /// How far the liquor of the first effect may be hotter than its steam in the fit of enthalpy.
    private static final double ABOVE_STEAM_K = 15;

    public static MultipleEffectEvaporator of(Settings settings) {
        return new MultipleEffectEvaporator(
                EffectLayout.of(settings),
                EffectSteam.of(settings),
                EffectSurface.of(settings),
                settings.si("evaporation.smallest_share"),
                settings.si("evaporation.most_removal"),
                settings.si("evaporation.pump_power"));
    }

    @Override
    public List<String> inlets() {
        return List.of("liquor");
    }

    @Override
    public List<String> outlets() {
        return List.of("liquor", "condensate");
    }

    @Override
    public List<String> knobs() {
        return List.of("removal");
    }

    @Override
    public Work run(Inlets inlets) {
        Stream in = inlets.stream(0);
        double water = Math.max(0, in.massKgPerS(WATER));
        double asked = Math.max(0, inlets.knob(0));
        double most = mostShare * water;
        double removed = Rounded.limited(asked, most);
        if (!(removed > 0)) {
            return idle(in, asked);
        }
        double[] amounts = in.amounts();
        double least = smallestShare * water;
        double working = Rounded.limited(removed, least) / least;
        double perWhole = removed / working;
        BoilingLiquor boiling =
                new BoilingLiquor(
                        amounts,
                        in.pressurePa(),
                        steam.condenserK(),
                        steam.chestK() + ABOVE_STEAM_K,
                        water - perWhole,
                        water);
        EffectTrain train =
                new EffectTrain(
                        layout, steam, surface, boiling, water, in.temperatureK(), perWhole);
        boolean settled = train.solve();

        amounts[WATER] -= removed / WATER_KG_PER_MOL;
        double[] away = new double[amounts.length];
        away[WATER] = removed / WATER_KG_PER_MOL;
        double treated = working * (in.massKgPerS() - perWhole);
        double passed = (1 - working) * in.massKgPerS();
        double share = treated / (treated + passed);
        double outK = in.temperatureK() + share * (train.productK() - in.temperatureK());
        // Fines of hydrate pass with their sizes, as they do where nothing is evaporated.
        Stream liquor = Stream.of(amounts, outK, in.pressurePa()).withSizes(in.sizes());
        Stream condensate = Stream.of(away, train.condensateK());

        double live = working * train.march.steamW;
        double boost = working * train.march.boostW;
        double loss = working * train.heatLossW();
        double gained = liquor.enthalpyW() + condensate.enthalpyW() - in.enthalpyW();
        Ledger.Builder ledger =
                Ledger.builder()
                        .duty(Duty.Kind.STEAM, "live steam", live)
                        .duty(Duty.Kind.LOSS, "effects", -loss)
                        .duty(
                                Duty.Kind.COOLING,
                                "last effect's condenser",
                                gained + loss - live - boost)
                        .power(removed * powerJPerKg);
        if (steam.boostKgPerKg() > 0) {
            ledger.duty(Duty.Kind.RECOVERED, "waste vapour", boost);
        }
        segments(ledger, train, working, live + boost, gained + loss - live - boost);
        readings(ledger, train, working, removed, water);
        warn(ledger, train, asked > most, settled);
        return Work.of(ledger.build(), liquor, condensate);
    }

    /// What boils in each effect and what its vapour gives to the next, to the preheater and at
    /// last to the condenser; together they take what steam gives less what the condenser takes.
    private void segments(
            Ledger.Builder ledger,
            EffectTrain train,
            double working,
            double outsideW,
            double condenserW) {
        int n = layout.effects();
        double beyond = outsideW - (n > 1 ? working * train.chestW[1] : outsideW);
        int helped = Math.min(n - 1, steam.hasJet() ? steam.jetEffect() : 1);
        for (int i = 1; i <= n; i++) {
            double boiled = n > 1 ? working * train.chestW[i] : outsideW;
            double preheat = working * train.preheat[i];
            double given = i < n ? working * train.chestW[i + 1] + preheat : preheat;
            double fromOutside = i == helped ? beyond : 0;
            double hotK = train.temperatureK[i];
            ledger.taken(BOILED[i], hotK, hotK, boiled)
                    .taken(PREHEATED[i], train.preheatFromK(i), train.preheatToK(i), preheat)
                    .taken(CONDENSED[i], train.dewK[i], train.dewK[i], fromOutside - given);
        }
        ledger.taken("vapour to the condenser", train.dewK[n], train.dewK[n], condenserW);
    }

    private static Work idle(Stream in, double asked) {
        Ledger.Builder ledger = Ledger.builder().reading("evaporated_kg_per_s", 0);
        if (asked > 0) {
            ledger.warning("no water to evaporate; give the evaporator liquor");
        }
        return Work.of(ledger.build(), in, Stream.none());
    }

    private void readings(
            Ledger.Builder ledger,
            EffectTrain train,
            double working,
            double removed,
            double water) {
        double area = 0;
        for (int i = 1; i <= layout.effects(); i++) {
            double effect = working * train.areaM2(i);
            area += effect;
            ledger.reading(AREA[i], effect)
                    .reading(DIFFERENCE[i], train.differenceK(i))
                    .reading(LIQUOR[i], train.temperatureK[i])
                    .reading(VAPOUR[i], working * train.vapourKgPerS[i]);
        }
        ledger.reading("evaporated_kg_per_s", removed)
                .reading("share_of_water_taken", removed / water)
                .reading("share_of_liquor_passed_by", 1 - working)
                .reading("steam_kg_per_s", working * train.march.steamKgPerS)
                .reading("steam_kg_per_kg", train.march.steamKgPerS * working / removed)
                .reading("vapour_drawn_by_jet_kg_per_s", working * train.march.drawnKgPerS)
                .reading("product_flash_kg_per_s", working * train.productFlashKgPerS())
                .reading("condenser_W", working * train.march.condenserW)
                .reading(
                        "boiling_point_elevation_K",
                        train.elevationK[layout.forward() ? layout.effects() : 1])
                .reading("passes", train.passes)
                .reading("area_m2", area);
    }

    private void warn(Ledger.Builder ledger, EffectTrain train, boolean tooDry, boolean settled) {
        if (tooDry) {
            ledger.warning(
                    "asked to take more water than can be boiled off; give it less wash water or a"
                            + " weaker liquor to make, or raise evaporation.most_removal");
        }
        double least = Double.POSITIVE_INFINITY;
        int dry = 0;
        double elevations = 0;
        for (int i = 1; i <= layout.effects(); i++) {
            least = Math.min(least, train.differenceK(i));
            elevations += train.elevationK[i];
            dry = train.vapourKgPerS[i] < 0 ? i : dry;
        }
        if (least < surface.leastDifferenceK()) {
            ledger.warning(
                    String.format(
                            Locale.ROOT,
                            "boiling-point elevations of %.0f K leave %.1f K of the %.0f K between"
                                    + " steam and condenser to the worst of %d effects; lower"
                                    + " evaporation.effects, raise evaporation.live_steam_pressure"
                                    + " or lower evaporation.condenser_temperature",
                            elevations,
                            least,
                            steam.chestK() - steam.condenserK(),
                            layout.effects()));
        }
        if (dry > 0) {
            ledger.warning(
                    "effect "
                            + dry
                            + " only heats its liquor and boils nothing; warm the feed, lower"
                            + " evaporation.product_flashes or evaporation.effects, or raise"
                            + " evaporation.smallest_share");
        }
        if (!settled) {
            ledger.warning(
                    "heat balances of the effects did not settle; lower evaporation.effects or"
                            + " raise evaporation.live_steam_pressure");
        }
    }

    private static String[] names(String pattern) {
        String[] names = new String[EffectLayout.MOST_EFFECTS + 1];
        for (int i = 0; i < names.length; i++) {
            names[i] = String.format(Locale.ROOT, pattern, i);
        }
        return names;
    }
}
