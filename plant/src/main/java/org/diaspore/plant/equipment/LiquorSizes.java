package org.diaspore.plant.equipment;

import java.util.List;
import org.diaspore.flowsheet.Node;
import org.diaspore.plant.evaporation.FlashEvaporator;

/// Evaporators, crystallisers of oxalate and salts, liquor tanks.
final class LiquorSizes {
    private static final String EFFECTS = "evaporation.effects";

    private LiquorSizes() {}

    static void add(Sizing sizing) {
        sizing.each("bayer-evaporator", node -> evaporator(sizing, node));
        sizing.each(
                "oxalate-crystalliser",
                node ->
                        share(
                                sizing,
                                node,
                                "oxalate crystalliser",
                                "evaporation.oxalate_share",
                                "evaporation.oxalate_time"));
        sizing.each(
                "salt-crystalliser",
                node ->
                        share(
                                sizing,
                                node,
                                "salt crystalliser",
                                "evaporation.salting_share",
                                "evaporation.salting_time"));
        sizing.each("salt-causticiser", node -> causticiser(sizing, node));
        sizing.each(
                "strong-liquor-tank",
                node ->
                        sizing.held(
                                node,
                                "strong-liquor tanks",
                                Sizing.slurryM3PerS(sizing.out(node, 0)),
                                "evaporation.storage_time",
                                1));
    }

    private static void evaporator(Sizing sizing, Node node) {
        if (node.operation() instanceof FlashEvaporator) {
            flash(sizing, node);
        } else {
            effects(sizing, node);
        }
    }

    private static void flash(Sizing sizing, Node node) {
        if (!sizing.ledger(node).readings().containsKey("area_heater_m2")) {
            return;
        }
        List<String> rests =
                List.of(
                        "evaporation.flash_evaporator_stages",
                        "evaporation.flash_evaporator_top",
                        "evaporation.flash_evaporator_approach",
                        "evaporation.heat_transfer");
        sizing.line(
                node,
                "condensers of the flash evaporator",
                Sizing.area(1, sizing.reading(node, "area_condensers_m2")),
                "{} times the liquor goes round through {} stages",
                rests,
                sizing.reading(node, "circulation_per_feed"),
                sizing.si("evaporation.flash_evaporator_stages"));
        sizing.line(
                node,
                "live-steam heater of the flash evaporator",
                Sizing.area(1, sizing.reading(node, "area_heater_m2")),
                "steam {} kg/s",
                rests,
                sizing.reading(node, "steam_kg_per_s"));
    }

    private static void effects(Sizing sizing, Node node) {
        int effects = sizing.count(EFFECTS);
        for (int k = 1; k <= effects; k++) {
            String name = "area_effect_" + k + "_m2";
            if (sizing.ledger(node).readings().containsKey(name)) {
                sizing.line(
                        node,
                        "evaporator effect " + k,
                        Sizing.area(1, sizing.reading(node, name)),
                        "at an effective difference of {} K",
                        List.of(
                                EFFECTS,
                                "evaporation.heat_transfer",
                                "evaporation.live_steam_pressure",
                                "evaporation.condenser_temperature"),
                        sizing.reading(node, "difference_effect_" + k + "_K"));
            }
        }
    }

    private static void share(Sizing sizing, Node node, String item, String share, String time) {
        double flow = sizing.si(share) * Sizing.slurryM3PerS(sizing.in(node));
        sizing.line(
                node,
                item,
                Sizing.volume(1, flow * sizing.si(time)),
                "{} m3/h, its share of the liquor, held for {} h",
                List.of(share, time),
                3600 * flow,
                sizing.si(time) / 3600);
    }

    private static void causticiser(Sizing sizing, Node node) {
        sizing.held(
                node,
                "salt causticiser",
                Sizing.slurryM3PerS(sizing.out(node, 0)),
                "evaporation.causticiser_time",
                1);
    }
}
