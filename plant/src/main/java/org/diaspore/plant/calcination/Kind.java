package org.diaspore.plant.calcination;

import org.diaspore.plant.setting.Settings;

/// The kinds of calciner; each has its own lines in the settings table.
public enum Kind {
    ROTARY_KILN("kiln"),
    /// Circulating fluid bed.
    FLUID_BED("bed"),
    GAS_SUSPENSION("suspension");

    private final String key;

    Kind(String key) {
        this.key = key;
    }

    /// The kind that `calcination.kind` names.
    public static Kind of(Settings settings) {
        return values()[(int) Math.round(settings.si("calcination.kind"))];
    }

    /// The key of one of its settings, such as `calcination.kiln_temperature`.
    public String key(String what) {
        return "calcination." + key + "_" + what;
    }

    double si(Settings settings, String what) {
        return settings.si(key(what));
    }
}
