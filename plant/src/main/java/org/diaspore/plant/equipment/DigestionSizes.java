package org.diaspore.plant.equipment;

import java.util.List;
import org.diaspore.chemistry.Steam97;
import org.diaspore.flowsheet.Node;
import org.diaspore.flowsheet.Stream;

/// Mills, predesilication tanks, slurry heaters, digesters, flash tanks.
final class DigestionSizes {
    private static final double WATER_KG_PER_MOL = 0.0180153; // IUPAC 2021
    private static final double GAS_J_PER_MOL_K = 8.314462618; // CODATA 2018

    private DigestionSizes() {}

    static void add(Sizing sizing) {
        sizing.each("slurry-mill", node -> mills(sizing, node));
        sizing.each(
                "predesilication",
                node ->
                        sizing.held(
                                node,
                                "predesilication tanks",
                                "digestion.predesilication_time",
                                sizing.count("digestion.predesilication_tanks")));
        sizing.each("slurry-heater", node -> heater(sizing, node));
        sizing.each("live-heater", node -> liveHeater(sizing, node));
        sizing.each("digester", node -> digesters(sizing, node));
        sizing.each("flash-tank", node -> flashTank(sizing, node));
    }

    private static void mills(Sizing sizing, Node node) {
        double watts = sizing.ledger(node).powerW();
        sizing.power(
                node,
                "mills",
                Math.max(1, Sizing.number(watts, sizing.si("digestion.mill_unit"))),
                "digestion.mill_work_index",
                "digestion.mill_feed_size",
                "digestion.product_size",
                "digestion.mill_unit");
    }

    private static void heater(Sizing sizing, Node node) {
        sizing.line(
                node,
                "slurry heater",
                Sizing.area(1, sizing.reading(node, "area_m2")),
                "{} MW at a mean difference of {} K, scaled",
                List.of(
                        "digestion.heater_approach",
                        "digestion.heater_transfer",
                        "digestion.heater_fouling"),
                1e-6 * sizing.reading(node, "heat_W"),
                sizing.reading(node, "mean_difference_K"));
    }

    /// Surface between condensing live steam and slurry; none where steam is blown in.
    private static void liveHeater(Sizing sizing, Node node) {
        double heat = sizing.reading(node, "heating_W");
        double steamK = Steam97.saturationTemperatureK(sizing.si("digestion.steam_pressure"));
        double before = steamK - sizing.reading(node, "from_K");
        double after = steamK - sizing.out(node, 0).temperatureK();
        if (sizing.reading(node, "injected_steam_kg_per_s") > 0 || !(heat > 0) || !(after > 0)) {
            return;
        }
        double mean = before > after ? (before - after) / Math.log(before / after) : after;
        double transfer =
                sizing.si("digestion.heater_transfer") * sizing.si("digestion.heater_fouling");
        sizing.line(
                node,
                "live-steam heater",
                Sizing.area(1, heat / (transfer * mean)),
                "{} MW at a mean difference of {} K to steam of {} K, scaled",
                List.of(
                        "digestion.steam_pressure",
                        "digestion.heater_transfer",
                        "digestion.heater_fouling"),
                1e-6 * heat,
                mean,
                steamK);
    }

    private static void digesters(Sizing sizing, Node node) {
        int vessels = sizing.count("digestion.vessels");
        sizing.line(
                node,
                vessels == 0 ? "digestion tube" : "digesters",
                Sizing.volume(Math.max(1, vessels), sizing.reading(node, "hold_up_m3")),
                "slurry held for {} min at {} MPa",
                List.of("digestion.time", "digestion.vessels", "digestion.pressure"),
                sizing.si("digestion.time") / 60,
                1e-6 * sizing.si("digestion.pressure"));
    }

    /// Cross-section by the load of vapour (Souders and Brown's law), volume by the slurry held.
    private static void flashTank(Sizing sizing, Node node) {
        Stream slurry = sizing.out(node, 0);
        double slurryM3PerS = Sizing.slurryM3PerS(slurry);
        double vapourKgPerS = sizing.reading(node, "vapour_kg_per_s");
        if (!(vapourKgPerS > 0) || !(slurryM3PerS > 0)) {
            return;
        }
        double heavy = slurry.massKgPerS() / slurryM3PerS;
        double light =
                sizing.reading(node, "pressure_Pa")
                        * WATER_KG_PER_MOL
                        / (GAS_J_PER_MOL_K * sizing.reading(node, "temperature_K"));
        double rise = sizing.si("digestion.flash_load") * Math.sqrt((heavy - light) / light);
        sizing.line(
                node,
                "flash tank",
                Sizing.diameter(1, vapourKgPerS / light / rise),
                "{} kg/s of vapour at {} kg/m3 rise at {} m/s",
                List.of("digestion.flash_load"),
                vapourKgPerS,
                light,
                rise);
        sizing.line(
                node,
                "flash tank",
                Sizing.volume(
                        1,
                        slurryM3PerS
                                * sizing.si("digestion.flash_time")
                                / sizing.si("digestion.flash_fill")),
                "{} m3/h of slurry held for {} min",
                List.of("digestion.flash_time", "digestion.flash_fill"),
                3600 * slurryM3PerS,
                sizing.si("digestion.flash_time") / 60);
    }
}
