package org.diaspore.plant.evaporation;

import org.diaspore.chemistry.Steam97;
import org.diaspore.plant.setting.Settings;

/// What heats an evaporator and what cools it.
///
/// A steam jet, where there is one, draws vapour of an effect into the first chest: the vapour it
/// draws per motive steam follows from the work that the steam could do by expanding to the drawn
/// vapour's pressure and the work of compressing that vapour to the chest's, both isentropic, with
/// one efficiency between them.
///
/// @param chestK saturated steam in the first effect's chest
/// @param condenserK vapour of the last effect condenses here
/// @param jetK saturated motive steam of the jet; 0 for none
/// @param jetEffect effect whose vapour it draws
/// @param boostKgPerKg waste vapour from elsewhere per water evaporated
/// @param boostEffect effect that it heats
public record EffectSteam(
        double chestK,
        double condenserK,
        double jetK,
        int jetEffect,
        double jetEfficiency,
        double boostKgPerKg,
        int boostEffect) {
    /// Ratio of gas constant to heat capacity of steam near saturation, (k - 1) / k with k = 1.327
    /// (ideal gas at 100 degC).
    private static final double KAPPA = 0.2464;

    static EffectSteam of(Settings settings) {
        int effects = (int) Math.round(settings.si("evaporation.effects"));
        double jetPa = settings.si("evaporation.jet_pressure");
        return new EffectSteam(
                Steam97.saturationTemperatureK(settings.si("evaporation.live_steam_pressure")),
                settings.si("evaporation.condenser_temperature"),
                jetPa > 0 ? Steam97.saturationTemperatureK(Math.max(jetPa, 1e5)) : 0,
                Math.min(effects, (int) Math.round(settings.si("evaporation.jet_effect"))),
                settings.si("evaporation.jet_efficiency"),
                settings.si("evaporation.boost_vapour"),
                Math.min(effects, (int) Math.round(settings.si("evaporation.boost_effect"))));
    }

    boolean hasJet() {
        return jetK > chestK;
    }

    /// Enthalpy of the steam that is bought, J/kg.
    double liveJPerKg() {
        return SaturatedWater.vapourJPerKg(hasJet() ? jetK : chestK);
    }

    /// Vapour drawn per motive steam, kg/kg, from vapour of a dew point and its superheat.
    double drawnKgPerKg(double dewPointK, double superheatK) {
        if (!hasJet()) {
            return 0;
        }
        double motive = SaturatedWater.vapourJPerKg(jetK);
        double evaporation = motive - SaturatedWater.liquidJPerKg(jetK);
        double entropy = SaturatedWater.liquidEntropyJPerKgK(jetK) + evaporation / jetK;
        // Expanded to wet steam: h = h_liquid + T (s - s_liquid).
        double expanded =
                SaturatedWater.liquidJPerKg(dewPointK)
                        + dewPointK * (entropy - SaturatedWater.liquidEntropyJPerKgK(dewPointK));
        double ratio = SaturatedWater.logPascal(chestK) - SaturatedWater.logPascal(dewPointK);
        double compression =
                SaturatedWater.vapourHeatCapacityJPerKgK(dewPointK)
                        * (dewPointK + superheatK)
                        * Math.expm1(KAPPA * ratio);
        return compression > 0 ? jetEfficiency * (motive - expanded) / compression : 0;
    }
}
