package org.diaspore.plant;

import org.diaspore.chemistry.ParticleSizes;
import org.diaspore.plant.setting.Settings;

/// How ore is roasted: temperature, time, how evenly that time is kept, size and warming up.
///
/// @param temperatureK of the hot zone, K
/// @param timeS mean time in the hot zone, s
/// @param tanks equal mixed tanks in series whose spread of residence times is that of the kiln;
///   infinite for plug flow or a batch
/// @param topSizeM size that 98 % of the ore passes, m
/// @param sizeSpread Rosin-Rammler exponent of the ore
public record RoastConditions(
        double temperatureK,
        double timeS,
        double tanks,
        double topSizeM,
        double sizeSpread,
        Heating heating) {

    /// What rules the warming up of a particle.
    ///
    /// @param transferWPerM2K heat transfer from the kiln to the surface of a particle
    /// @param diffusivityM2PerS thermal diffusivity of the ore
    /// @param heatCapacityJPerM3K of the ore, with the heat of its reactions spread over the span
    public record Heating(
            double transferWPerM2K, double diffusivityM2PerS, double heatCapacityJPerM3K) {
        public static Heating of(Settings settings) {
            return new Heating(
                    settings.si("roast.heat_transfer"),
                    settings.si("roast.thermal_diffusivity"),
                    settings.si("roast.heat_capacity"));
        }
    }

    public static RoastConditions of(Settings settings) {
        return new RoastConditions(
                settings.si("roast.temperature"),
                settings.si("roast.time"),
                settings.si("roast.tanks"),
                settings.si("roast.top_size"),
                settings.si("roast.size_spread"),
                Heating.of(settings));
    }

    /// Sizes of the ore, Rosin-Rammler.
    ParticleSizes sizes() {
        return ParticleSizes.ofTopSize(topSizeM, sizeSpread);
    }

    /// A laboratory batch: everything stays the same time.
    public RoastConditions batch() {
        return new RoastConditions(
                temperatureK, timeS, Double.POSITIVE_INFINITY, topSizeM, sizeSpread, heating);
    }
}
