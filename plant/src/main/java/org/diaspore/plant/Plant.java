package org.diaspore.plant;

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
    BAYER("bayer", "Bayer refinery on the raw ore", List.of("refinery", "liquor", "power", "site")),
    UPGRADE_BAYER(
            "upgrade-bayer",
            "upgrading, then the Bayer refinery on the upgraded bauxite",
            List.of("roast", "leach", "lime", "liquor", "refinery", "power", "site")),
    SINTER(
            "sinter",
            "soda-lime sinter of the raw ore, at the depth of published yields and energy",
            List.of("sinter", "refinery", "liquor", "power", "site")),
    BAYER_SINTER(
            "bayer-sinter",
            "Bayer refinery, then soda-lime sinter of its red mud, at published yields",
            List.of("refinery", "sinter", "series", "liquor", "power", "site")),
    FLOTATION_BAYER(
            "flotation-bayer",
            "reverse flotation at published yields, then the Bayer refinery",
            List.of("flotation", "refinery", "liquor", "power", "site"));

    private final String id;
    private final String meaning;
    private final List<String> parts;

    Plant(String id, String meaning, List<String> parts) {
        this.id = id;
        this.meaning = meaning;
        this.parts = parts;
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
            case UPGRADE, BAYER, UPGRADE_BAYER -> List.of();
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
