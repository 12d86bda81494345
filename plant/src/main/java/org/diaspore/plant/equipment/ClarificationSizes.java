package org.diaspore.plant.equipment;

import java.util.List;
import org.diaspore.flowsheet.Node;

/// Settlers, washers, causticiser, filters of mud, liquor and hydrate, surge tanks.
final class ClarificationSizes {
    private ClarificationSizes() {}

    static void add(Sizing sizing) {
        sizing.each(
                "dilution-tank",
                node -> sizing.held(node, "dilution tank", "clarification.dilution_time", 1));
        sizing.each("settler", node -> settlers(sizing, node));
        sizing.each("polishing-filter", node -> polishing(sizing, node));
        sizing.each("first-washers", node -> washers(sizing, node, "clarification.front_washers"));
        sizing.each("final-washers", node -> washers(sizing, node, "clarification.final_washers"));
        sizing.each("wash-causticiser", node -> causticiser(sizing, node));
        sizing.each(
                "residue-filter",
                node ->
                        sizing.loaded(
                                node,
                                "residue filters",
                                Sizing.solidsKgPerS(sizing.in(node)),
                                "clarification.residue_filter_rate",
                                "dry residue"));
        for (String filter : List.of("hydrate-filter", "sinter-filter")) {
            sizing.each(
                    filter,
                    node ->
                            sizing.loaded(
                                    node,
                                    "hydrate filters",
                                    Sizing.solidsKgPerS(sizing.in(node)),
                                    "clarification.hydrate_filter_rate",
                                    "hydrate"));
        }
    }

    /// As many of the largest diameter as the area by rise takes, each of them smaller by so much.
    private static void settlers(Sizing sizing, Node node) {
        double area = sizing.reading(node, "area_m2");
        double largest = Math.PI / 4 * Math.pow(sizing.si("clarification.settler_diameter"), 2);
        int number = Math.max(1, Sizing.number(area, largest));
        List<String> rests =
                List.of("clarification.settler_rise", "clarification.settler_diameter");
        sizing.line(
                node,
                "settlers",
                Sizing.area(number, area),
                "overflow rises at {} m/h; dry mud then {} t/m2/h, to be kept to what settles",
                rests,
                sizing.reading(node, "rise_m_per_h"),
                3.6 * sizing.reading(node, "mud_kg_per_s") / area);
        sizing.line(
                node, "settlers", Sizing.diameter(number, area / number), "of that area", rests);
        sizing.line(
                node,
                "settlers",
                Sizing.volume(number, sizing.reading(node, "hold_up_m3")),
                "liquor held for {} h",
                List.of("clarification.settler_liquor_time"),
                sizing.si("clarification.settler_liquor_time") / 3600);
    }

    private static void polishing(Sizing sizing, Node node) {
        double flow = Sizing.liquorM3PerS(sizing.out(node, 0));
        sizing.loaded(
                node, "polishing filters", flow, "clarification.polishing_rate", "green liquor");
        sizing.held(node, "pregnant-liquor tanks", flow, "clarification.surge_time", 1);
    }

    private static void washers(Sizing sizing, Node node, String number) {
        int washers = sizing.count(number);
        if (washers == 0) {
            return;
        }
        double mud = sizing.reading(node, "mud_kg_per_s");
        double area = mud / sizing.si("clarification.washer_load");
        List<String> rests = List.of("clarification.washer_load", number);
        sizing.line(
                node,
                "washers",
                Sizing.area(washers, washers * area),
                "dry mud {} t/h",
                rests,
                3.6 * mud);
        sizing.line(node, "washers", Sizing.diameter(washers, area), "of that area", rests);
        sizing.line(
                node,
                "washers",
                Sizing.volume(washers, sizing.reading(node, "hold_up_m3")),
                "overflow held for {} h in each",
                List.of("clarification.washer_liquor_time", number),
                sizing.si("clarification.washer_liquor_time") / 3600);
    }

    private static void causticiser(Sizing sizing, Node node) {
        sizing.line(
                node,
                "causticiser",
                Sizing.volume(1, sizing.reading(node, "hold_up_m3")),
                "liquor held for {} h",
                List.of("clarification.causticiser_time", "clarification.causticiser_share"),
                sizing.si("clarification.causticiser_time") / 3600);
    }
}
