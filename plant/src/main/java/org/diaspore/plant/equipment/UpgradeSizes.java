package org.diaspore.plant.equipment;

import java.util.List;
import org.diaspore.flowsheet.Node;
import org.diaspore.flowsheet.Stream;

/// Crusher, mill, roaster, leach tanks and lime reactor of the upgrading part.
final class UpgradeSizes {
    private UpgradeSizes() {}

    static void add(Sizing sizing) {
        sizing.each("crusher", node -> sizing.power(node, "crusher", 1));
        sizing.each("roaster", node -> roaster(sizing, node));
        sizing.each("mill", node -> sizing.power(node, "mill of roasted ore", 1));
        sizing.each("leach", node -> sizing.held(node, "leach tanks", "leach.time", 1));
        sizing.each("lime-reactor", node -> sizing.held(node, "lime reactor", "lime.time", 1));
    }

    private static void roaster(Sizing sizing, Node node) {
        Stream ore = sizing.in(node).solids();
        sizing.line(
                node,
                "roaster",
                new Equipment.Size(
                        "hold-up", 1, 1e-3 * ore.massKgPerS() * sizing.si("roast.time"), "t"),
                "{} kg/s of solids held for {} min",
                List.of("roast.time"),
                ore.massKgPerS(),
                sizing.si("roast.time") / 60);
    }
}
