package org.diaspore.plant;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.diaspore.chemistry.Grade;
import org.diaspore.plant.setting.Setting;
import org.diaspore.plant.setting.Settings;

/// Says which plants rest on published yields and energy instead of models, and how well those are
/// known.
final class Depth {
    private Depth() {}

    /// A sentence for a rival plant; none for a plant that is modelled.
    static List<String> of(Plant plant) {
        List<String> tables = plant.publishedYields();
        if (tables.isEmpty()) {
            return List.of();
        }
        Map<Grade, Integer> grades = new EnumMap<>(Grade.class);
        for (Setting setting : Settings.table(tables)) {
            grades.merge(setting.grade(), 1, Integer::sum);
        }
        String told =
                grades.entrySet().stream()
                        .map(entry -> entry.getValue() + " " + entry.getKey().word())
                        .collect(Collectors.joining(", "));
        return List.of(
                "the depth of plant "
                        + plant.id()
                        + " is published yields and energy, no prediction for this ore: of the"
                        + " settings of "
                        + String.join(" and ", tables)
                        + " "
                        + told
                        + "; compare its figures within their spread only (compare --draws)");
    }
}
