package org.diaspore.plant.evaporation;

import org.diaspore.plant.setting.Settings;

/// Heating surface of an evaporator's effects.
///
/// @param heatTransferWPerM2K overall coefficient at 100 degC
/// @param perKelvin its relative rise with the temperature of the liquor
/// @param leastDifferenceK effective difference below which an effect is called too small
/// @param heatLossFraction of what the chest takes
public record EffectSurface(
        double heatTransferWPerM2K,
        double perKelvin,
        double leastDifferenceK,
        double heatLossFraction) {
    private static final double REFERENCE_K = 373.15;

    static EffectSurface of(Settings settings) {
        return new EffectSurface(
                settings.si("evaporation.heat_transfer"),
                settings.si("evaporation.heat_transfer_per_kelvin"),
                settings.si("evaporation.least_difference"),
                settings.si("evaporation.train_heat_loss"));
    }

    /// Overall coefficient, W/(m2 K).
    double coefficient(double liquorK) {
        return heatTransferWPerM2K * Math.exp(perKelvin * (liquorK - REFERENCE_K));
    }
}
