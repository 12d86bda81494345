package org.diaspore.plant;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.diaspore.chemistry.InputException;

/// The ready plants.
public enum Plant {
    UPGRADE(
            "upgrade",
            "roast, silica leach, lime: raw ore to upgraded bauxite and calcium silicate",
            List.of("roast", "leach", "lime", "liquor", "site")),
    BAYER(
            "bayer",
            "Bayer refinery on the raw ore, set for diasporic bauxite: autoclaves at 265 degC, lime",
            refinery()),
    BAYER_LOW_TEMPERATURE(
            "bayer-low-temperature", "Bayer refinery on gibbsitic bauxite: 145 degC", refinery()),
    BAYER_HIGH_TEMPERATURE(
            "bayer-high-temperature", "Bayer refinery on boehmitic bauxite: 245 degC", refinery()),
    LIME_BAYER(
            "lime-bayer",
            "Bayer refinery on diasporic bauxite with much lime: hydrogarnet takes silica",
            refinery()),
    BAYER_TUBE(
            "bayer-tube",
            "Bayer refinery on diasporic bauxite in tube digesters: hotter and shorter",
            refinery()),
    UPGRADE_BAYER(
            "upgrade-bayer",
            "upgrading, then the Bayer refinery on the upgraded bauxite",
            with(List.of("roast", "leach", "lime"), refinery())),
    SINTER(
            "sinter",
            "soda-lime sinter of the raw ore, at the depth of published yields and energy",
            List.of("sinter", "clarification", "calcination", "liquor", "power", "site")),
    BAYER_SINTER(
            "bayer-sinter",
            "Bayer refinery on the raw ore, then soda-lime sinter of its red mud, at the depth of"
                    + " published yields and energy",
            with(List.of("sinter", "series"), refinery())),
    FLOTATION_BAYER(
            "flotation-bayer",
            "reverse flotation of the raw ore at the depth of published yields, then the Bayer"
                    + " refinery on the concentrate",
            with(List.of("flotation"), refinery()));

    private final String id;
    private final String meaning;
    private final List<String> parts;

    Plant(String id, String meaning, List<String> parts) {
        this.id = id;
        this.meaning = meaning;
        this.parts = parts;
    }

    /// Settings tables of the Bayer refinery.
    private static List<String> refinery() {
        return List.of(
                "digestion",
                "clarification",
                "precipitation",
                "evaporation",
                "calcination",
                "liquor",
                "power",
                "site");
    }

    private static List<String> with(List<String> first, List<String> then) {
        List<String> both = new ArrayList<>(first);
        both.addAll(then);
        return List.copyOf(both);
    }

    /// The name used in case files.
    public String id() {
        return id;
    }

    public String meaning() {
        return meaning;
    }

    /// Names of the settings tables that this plant reads.
    public List<String> parts() {
        return parts;
    }

    public boolean upgrades() {
        return this == UPGRADE || this == UPGRADE_BAYER;
    }

    /// The settings tables whose published yields stand in for a model; none where all is modelled.
    public List<String> publishedYields() {
        return switch (this) {
            case UPGRADE,
                    BAYER,
                    BAYER_LOW_TEMPERATURE,
                    BAYER_HIGH_TEMPERATURE,
                    LIME_BAYER,
                    BAYER_TUBE,
                    UPGRADE_BAYER ->
                    List.of();
            case SINTER -> List.of("sinter");
            case BAYER_SINTER -> List.of("sinter", "series");
            case FLOTATION_BAYER -> List.of("flotation");
        };
    }

    public boolean makesAlumina() {
        return this != UPGRADE;
    }

    public static Plant of(String id) {
        for (Plant plant : values()) {
            if (plant.id.equals(id)) {
                return plant;
            }
        }
        throw new InputException(
                "plant",
                id,
                "one of "
                        + Arrays.stream(values()).map(Plant::id).collect(Collectors.joining(", ")),
                "Try: upgrade-bayer; `./diaspore plants` describes them.");
    }
}
