package org.diaspore.plant.equipment;

import java.util.List;
import org.diaspore.plant.Result;

/// The equipment of a solved plant, in the order of the process; empty for one that did not
/// converge.
public final class EquipmentList {
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
        return sizing.lines();
    }
}
