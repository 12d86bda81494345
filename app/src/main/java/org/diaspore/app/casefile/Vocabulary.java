package org.diaspore.app.casefile;

import java.util.List;
import org.diaspore.app.text.Nearest;
import org.diaspore.chemistry.InputException;

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
                    List.of("upgrade", "bayer", "upgrade-bayer", "sinter"),
                    words("diasporic boehmitic gibbsitic auto"),
                    words(
                            "Al2O3 SiO2 Fe2O3 TiO2 CaO MgO K2O Na2O P2O5 MnO Cr2O3 LOI S C_org CO2 Cl"),
                    List.of(
                            "diaspore",
                            "boehmite",
                            "gibbsite",
                            "kaolinite",
                            "illite",
                            "pyrophyllite",
                            "paragonite",
                            "chamosite",
                            "clinochlore",
                            "quartz",
                            "hematite",
                            "goethite",
                            "siderite",
                            "anatase",
                            "rutile",
                            "calcite",
                            "dolomite",
                            "pyrite",
                            "apatite",
                            "gypsum",
                            "organic matter",
                            "unexplained"),
                    words("Ga Li V Sc REE"),
                    words(
                            "ore caustic lime limestone coal gas power water alumina calcium_silicate gallium residue CO2"),
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

    private static List<String> words(String spaced) {
        return List.of(spaced.split(" "));
    }
}
