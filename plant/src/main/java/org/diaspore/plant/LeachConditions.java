package org.diaspore.plant;

import org.diaspore.plant.setting.Settings;

/// How calcine is leached.
///
/// @param temperatureK of the slurry, K
/// @param timeS mean time in all tanks together, s
/// @param tanks stirred tanks in series; many make a batch
public record LeachConditions(double temperatureK, double timeS, int tanks) {
    /// Tanks in series that stand for a batch: a first-order release of 83 % then errs by 1 point.
    public static final int BATCH = 40;

    public LeachConditions {
        if (tanks < 1) {
            throw new IllegalArgumentException(tanks + " tanks");
        }
    }

    public static LeachConditions of(Settings settings) {
        return new LeachConditions(
                settings.si("leach.temperature"),
                settings.si("leach.time"),
                (int) Math.round(settings.si("leach.tanks")));
    }

    LeachConditions withTemperatureK(double newTemperatureK) {
        return new LeachConditions(newTemperatureK, timeS, tanks);
    }
}
