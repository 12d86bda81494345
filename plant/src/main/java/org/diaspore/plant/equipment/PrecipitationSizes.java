package org.diaspore.plant.equipment;

import java.util.List;
import org.diaspore.flowsheet.Node;

/// Heat interchange, precipitation tanks, their coolers, cyclones, seed thickener and filters,
/// calciners.
final class PrecipitationSizes {
    private PrecipitationSizes() {}

    static void add(Sizing sizing) {
        sizing.each("heat-interchange", node -> interchange(sizing, node));
        sizing.each("precipitator", node -> tank(sizing, node));
        sizing.each("interstage-cooler", node -> cooler(sizing, node));
        sizing.each("product-cyclone", node -> cyclones(sizing, node));
        sizing.each("coarse-seed-cyclone", node -> cyclones(sizing, node));
        sizing.each("fine-seed-thickener", node -> thickener(sizing, node));
        for (String filter : List.of("coarse-seed-filter", "fine-seed-filter")) {
            sizing.each(
                    filter,
                    node ->
                            sizing.loaded(
                                    node,
                                    "seed filters",
                                    Sizing.solidsKgPerS(sizing.in(node)),
                                    "precipitation.seed_filter_rate",
                                    "hydrate"));
        }
        sizing.each(
                "spent-liquor-tank",
                node -> sizing.held(node, "spent-liquor tanks", "evaporation.storage_time", 1));
        sizing.each("calciner", node -> calciner(sizing, node));
        sizing.each("calciner-of-sinter-hydrate", node -> calciner(sizing, node));
    }

    private static void interchange(Sizing sizing, Node node) {
        sizing.line(
                node,
                "heat interchange",
                Sizing.area(1, sizing.reading(node, "area_m2")),
                "{} MW in {} stages, scaled",
                List.of(
                        "clarification.interchange_kind",
                        "clarification.interchange_stages",
                        "clarification.interchange_approach",
                        "clarification.interchange_transfer"),
                1e-6 * sizing.reading(node, "interchanged_W"),
                sizing.si("clarification.interchange_stages"));
    }

    /// A tank of the drawing stands for so many side by side: trains.
    private static void tank(Sizing sizing, Node node) {
        double volume = sizing.reading(node, "volume_m3");
        String largest = "precipitation.tank_volume";
        sizing.line(
                node,
                "precipitation tank",
                Sizing.volume(Math.max(1, Sizing.number(volume, sizing.si(largest))), volume),
                "slurry held for {} h, in trains side by side",
                List.of("precipitation.agglomeration_time", "precipitation.growth_time", largest),
                sizing.reading(node, "residence_s") / 3600);
    }

    private static void cooler(Sizing sizing, Node node) {
        sizing.line(
                node,
                "interstage cooler",
                Sizing.area(1, sizing.reading(node, "area_m2")),
                "slurry cooled by {} K with {} kg/s of water",
                List.of(
                        "precipitation.interstage_cooling",
                        "precipitation.cooler_coefficient",
                        "precipitation.cooling_water_temperature"),
                sizing.reading(node, "cooling_K"),
                sizing.reading(node, "water_kg_per_s"));
    }

    private static void cyclones(Sizing sizing, Node node) {
        double flow = sizing.reading(node, "feed_m3_per_s");
        int number = Sizing.number(flow, sizing.si("precipitation.cyclone_flow"));
        sizing.line(
                node,
                "cyclones",
                new Equipment.Size("flow", number, number > 0 ? 3600 * flow / number : 0, "m3/h"),
                "slurry of {} m3/h",
                List.of("precipitation.cyclone_flow"),
                3600 * flow);
    }

    private static void thickener(Sizing sizing, Node node) {
        double flow = Sizing.liquorM3PerS(sizing.out(node, 1));
        sizing.loaded(node, "seed thickener", flow, "precipitation.thickener_rise", "overflow");
        sizing.line(
                node,
                "seed thickener",
                Sizing.diameter(1, flow / sizing.si("precipitation.thickener_rise")),
                "of that area, if it were one",
                List.of("precipitation.thickener_rise"));
    }

    private static void calciner(Sizing sizing, Node node) {
        double make = sizing.reading(node, "alumina_kg_per_s");
        int number = Math.max(1, Sizing.number(make, sizing.si("calcination.unit_make")));
        sizing.line(
                node,
                "calciners",
                new Equipment.Size("make", number, 86.4 * make / number, "t/d"),
                "alumina {} kg/s",
                List.of("calcination.kind", "calcination.unit_make"),
                make);
        sizing.line(
                node,
                "calciners",
                new Equipment.Size(
                        "hold-up", number, 1e-3 * sizing.reading(node, "holdup_kg") / number, "t"),
                "alumina at the hottest place",
                List.of("calcination.kind"));
    }
}
