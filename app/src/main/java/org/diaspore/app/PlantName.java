package org.diaspore.app;

import java.util.Arrays;
import java.util.List;
import org.diaspore.app.text.Nearest;
import org.diaspore.chemistry.InputException;
import org.diaspore.plant.Plant;

/// The name of a plant on the command line.
final class PlantName {
    private PlantName() {}

    /// @throws InputException with the nearest name where there is no such plant
    static Plant read(String name) {
        List<String> known = Arrays.stream(Plant.values()).map(Plant::id).toList();
        if (known.contains(name)) {
            return Plant.of(name);
        }
        throw new InputException(
                "plant",
                "'" + name + "'",
                "one of " + String.join(", ", known),
                "Try: "
                        + Nearest.to(name, known).orElse("upgrade-bayer")
                        + "; `./diaspore plants` describes them.");
    }
}
