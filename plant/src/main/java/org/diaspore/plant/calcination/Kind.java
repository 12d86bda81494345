package org.diaspore.plant.calcination;

import org.diaspore.plant.setting.Settings;

/// The kinds of calciner; each has its own lines in the settings table.
public enum Kind {
    ROTARY_KILN(
            new Keys(
                    "calcination.kiln_preheat_stages",
                    "calcination.kiln_cooling_stages",
                    "calcination.kiln_temperature",
                    "calcination.kiln_hold",
                    "calcination.kiln_approach",
                    "calcination.kiln_excess_air",
                    "calcination.kiln_heat_loss",
                    "calcination.kiln_power",
                    "calcination.kiln_dust")),
    /// Circulating fluid bed.
    FLUID_BED(
            new Keys(
                    "calcination.bed_preheat_stages",
                    "calcination.bed_cooling_stages",
                    "calcination.bed_temperature",
                    "calcination.bed_hold",
                    "calcination.bed_approach",
                    "calcination.bed_excess_air",
                    "calcination.bed_heat_loss",
                    "calcination.bed_power",
                    "calcination.bed_dust")),
    GAS_SUSPENSION(
            new Keys(
                    "calcination.suspension_preheat_stages",
                    "calcination.suspension_cooling_stages",
                    "calcination.suspension_temperature",
                    "calcination.suspension_hold",
                    "calcination.suspension_approach",
                    "calcination.suspension_excess_air",
                    "calcination.suspension_heat_loss",
                    "calcination.suspension_power",
                    "calcination.suspension_dust"));

    private final Keys keys;

    Kind(Keys keys) {
        this.keys = keys;
    }

    /// Keys of the settings that each kind has for itself.
    record Keys(
            String preheatStages,
            String coolingStages,
            String temperature,
            String hold,
            String approach,
            String excessAir,
            String heatLoss,
            String power,
            String dust) {}

    /// The kind that `calcination.kind` names.
    public static Kind of(Settings settings) {
        return values()[(int) Math.round(settings.si("calcination.kind"))];
    }

    Keys keys() {
        return keys;
    }
}
