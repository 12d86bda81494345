package org.diaspore.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.diaspore.chemistry.InputException;
import org.diaspore.plant.PlantCase;
import org.diaspore.study.validation.RefineryCase;

/// Reads the case files of published refineries from a folder.
final class RefineryCases {
    private RefineryCases() {}

    /// Whether the folder is there; a copy of the program without the examples has none.
    static boolean areIn(Path folder) {
        return Files.isDirectory(folder);
    }

    /// All cases that a plant runs, by the name of their file.
    ///
    /// @throws InputException where the folder or one of its files is missing
    static Map<String, PlantCase> read(Path folder) {
        if (!areIn(folder)) {
            throw new InputException(
                    "--refinery",
                    folder + ", which is no folder",
                    "the folder of the validation cases",
                    "Try: --refinery examples/validation, from the project's own folder.");
        }
        Map<String, PlantCase> cases = new LinkedHashMap<>();
        for (String name : RefineryCase.files()) {
            Path file = folder.resolve(name);
            if (!Files.exists(file)) {
                throw new InputException(
                        "--refinery",
                        folder + " without " + name,
                        "a folder with all of " + String.join(", ", RefineryCase.files()),
                        "Try: --refinery examples/validation, or put the missing case back.");
            }
            cases.put(name, Cases.read(file, List.of()));
        }
        return cases;
    }
}
