package org.diaspore.app.casefile;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.diaspore.app.text.Nearest;
import org.diaspore.chemistry.InputException;
import org.diaspore.ore.Mineral;
import org.diaspore.ore.OreKind;
import org.diaspore.ore.Oxide;
import org.diaspore.ore.TraceMetal;
import org.diaspore.plant.Plant;

/// The words a case file may use; the plants bring their own settings.
public record Vocabulary(
        List<String> plants,
        List<String> kinds,
        List<String> oxides,
        List<String> minerals,
        List<String> traces,
        List<String> prices,
        SettingKeys settings) {
    private static final Vocabulary STANDARD =
            new Vocabulary(
                    names(Plant.values(), Plant::id),
                    names(OreKind.values(), OreKind::word),
                    names(Oxide.values(), Oxide::name),
                    names(Mineral.values(), Mineral::key),
                    names(TraceMetal.values(), TraceMetal::name),
                    List.of(
                            "ore",
                            "caustic",
                            "lime",
                            "limestone",
                            "coal",
                            "gas",
                            "power",
                            "water",
                            "alumina",
                            "calcium_silicate",
                            "gallium",
                            "residue",
                            "CO2"),
                    plant -> List.of());

    public Vocabulary {
        plants = List.copyOf(plants);
        kinds = List.copyOf(kinds);
        oxides = List.copyOf(oxides);
        minerals = List.copyOf(minerals);
        traces = List.copyOf(traces);
        prices = List.copyOf(prices);
    }

    /// The words of this version.
    public static Vocabulary standard() {
        return STANDARD;
    }

    /// The same words with the settings of real plants.
    public Vocabulary withSettings(SettingKeys keys) {
        return new Vocabulary(plants, kinds, oxides, minerals, traces, prices, keys);
    }

    /// Complains where there is no such plant.
    public void requirePlant(String name) {
        if (!plants.contains(name)) {
            throw unknown("plant", "'" + name + "'", name, plants);
        }
    }

    static InputException unknown(String field, String found, String word, List<String> known) {
        return new InputException(
                field,
                found,
                "one of " + String.join(", ", known),
                "Try: " + Nearest.to(word, known).orElse("one of those") + ".");
    }

    private static <T> List<String> names(T[] values, Function<T, String> name) {
        return Arrays.stream(values).map(name).toList();
    }
}
