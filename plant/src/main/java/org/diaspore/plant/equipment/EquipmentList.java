package org.diaspore.plant.equipment;

import java.util.List;
import java.util.Set;
import org.diaspore.flowsheet.Node;
import org.diaspore.plant.Result;

/// The equipment of a solved plant, in the order of the process; empty for one that did not
/// converge.
public final class EquipmentList {
    // Told with their sizes.
    private static final Set<String> MILLS = Set.of("crusher", "mill", "slurry-mill");

    private EquipmentList() {}

    public static List<Equipment> of(Result result) {
        if (!result.converged()) {
            return List.of();
        }
        Sizing sizing = new Sizing(result);
        UpgradeSizes.add(sizing);
        DigestionSizes.add(sizing);
        ClarificationSizes.add(sizing);
        PrecipitationSizes.add(sizing);
        LiquorSizes.add(sizing);
        for (Node node : result.outcome().flowsheet().nodes()) {
            if (!MILLS.contains(node.name())) {
                sizing.power(node, "drives", 1);
            }
        }
        return sizing.lines();
    }
}
