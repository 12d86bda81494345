package org.diaspore.plant;

import java.util.List;
import org.diaspore.chemistry.Liquor;
import org.diaspore.chemistry.Steam97;
import org.diaspore.chemistry.Substances;
import org.diaspore.flowsheet.Duty;
import org.diaspore.flowsheet.Inlets;
import org.diaspore.flowsheet.Ledger;
import org.diaspore.flowsheet.Operation;
import org.diaspore.flowsheet.Rounded;
import org.diaspore.flowsheet.Stream;
import org.diaspore.flowsheet.Work;
import org.diaspore.plant.setting.Settings;

/// Multiple-effect evaporator: takes water from a liquor with steam, kg water/s as its knob
/// `removal`.
///
/// The knob's values below zero evaporate nothing, so that one variable can turn evaporation on one
/// side and make-up water on the other. No more than `driest` of the water can go. Steam is the
/// greater of what the effects need by their economy and what the heat balance needs (cold feed
/// that must be heated, little water taken); what is over leaves with the last effect's condenser.
///
/// @param economy steam per water evaporated, kg/kg
/// @param liquorK temperature of the liquor that leaves
/// @param condensateK temperature of the condensate that leaves
/// @param driestFraction largest share of the water that can be taken
/// @param powerJPerKg pumps and vacuum, J per kg of water evaporated
record Evaporator(
        double economy,
        double liquorK,
        double condensateK,
        double driestFraction,
        double powerJPerKg)
        implements Operation {
    private static final int WATER = Substances.index("water");
    private static final double WATER_KG_PER_MOL = Substances.kgPerMol(WATER);

    /// Share of the water taken at which the liquor is halfway to its leaving temperature: below it
    /// the evaporator is by and by passed by, so that nothing jumps where it starts.
    private static final double STARTING_SHARE = 0.01;

    static Evaporator of(Settings settings) {
        return new Evaporator(
                settings.si("evaporation.steam_economy"),
                settings.si("evaporation.liquor_temperature"),
                settings.si("evaporation.condensate_temperature"),
                settings.si("evaporation.driest"),
                settings.si("evaporation.power"));
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
        double water = Math.max(0, in.amount(WATER));
        double asked = Math.max(0, inlets.knob(0)) / WATER_KG_PER_MOL;
        double most = driestFraction * water;
        double removed = Rounded.limited(asked, most);
        double[] amounts = in.amounts();
        amounts[WATER] -= removed;
        double[] away = new double[amounts.length];
        away[WATER] = removed;
        double share = water > 0 ? removed / (removed + STARTING_SHARE * water) : 0;
        double outK = in.temperatureK() + share * (liquorK - in.temperatureK());
        Stream liquor = Stream.of(amounts, outK, in.pressurePa());
        Stream condensate = Stream.of(away, condensateK);
        double evaporatedKgPerS = removed * WATER_KG_PER_MOL;
        double byEconomy = economy * evaporatedKgPerS * Steam97.vaporisationJPerKg(liquorK);
        double gained = liquor.enthalpyW() + condensate.enthalpyW() - in.enthalpyW();
        double steam = Rounded.greater(byEconomy, Math.max(0, gained), 0.02 * byEconomy);
        Ledger.Builder ledger =
                Ledger.builder()
                        .duty(Duty.Kind.STEAM, "live steam", steam)
                        .duty(Duty.Kind.COOLING, "last effect's condenser", gained - steam)
                        .taken("liquor to boil", in.temperatureK(), liquorK, steam)
                        .taken(
                                "vapour of the last effect",
                                condensateK,
                                condensateK,
                                gained - steam)
                        .power(evaporatedKgPerS * powerJPerKg)
                        .reading("evaporated_kg_per_s", evaporatedKgPerS)
                        .reading("share_of_water_taken", water > 0 ? removed / water : 0)
                        .reading(
                                "boiling_point_elevation_K",
                                water > 0 ? Liquor.of(amounts).boilingPointElevationK(liquorK) : 0);
        if (asked > most) {
            ledger.warning(
                    "asked to take more water than can be boiled off; give it less wash water or a"
                            + " weaker liquor to make");
        }
        return Work.of(ledger.build(), liquor, condensate);
    }
}
