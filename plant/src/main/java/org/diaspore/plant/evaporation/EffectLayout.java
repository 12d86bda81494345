package org.diaspore.plant.evaporation;

import org.diaspore.plant.setting.Settings;

/// How the effects of an evaporator are joined.
///
/// @param effects in series on the vapour's side, the first takes live steam
/// @param forward liquor runs with the vapour; else against it, the feed to the last effect
/// @param equalArea all effects have one heating surface; else one effective temperature difference
/// @param productFlashes vessels in which the hot product of a counter-current train flashes into
///   the vapour of the second effect and those after it
/// @param condensateFlash condensate flashes from effect to effect
/// @param steamCondensateFlashes effects that the flash of live steam's condensate helps to heat
///   before it goes back to the boilers
/// @param preheatApproachK how near the dew point of its vapour each effect of a counter-current
///   train preheats the liquor that enters it; above 100 for no preheaters
public record EffectLayout(
        int effects,
        boolean forward,
        boolean equalArea,
        int productFlashes,
        boolean condensateFlash,
        int steamCondensateFlashes,
        double preheatApproachK) {
    /// Names of readings are held for so many.
    static final int MOST_EFFECTS = 8;

    private static final double NO_PREHEATER_K = 100;

    public EffectLayout {
        if (effects < 1 || effects > MOST_EFFECTS) {
            throw new IllegalArgumentException(effects + " effects");
        }
        productFlashes = forward ? 0 : Math.min(productFlashes, effects - 1);
        steamCondensateFlashes = Math.min(steamCondensateFlashes, effects - 1);
    }

    static EffectLayout of(Settings settings) {
        return new EffectLayout(
                (int) Math.round(settings.si("evaporation.effects")),
                settings.si("evaporation.flow") > 0.5,
                settings.si("evaporation.equal_area") > 0.5,
                (int) Math.round(settings.si("evaporation.product_flashes")),
                settings.si("evaporation.condensate_flash") > 0.5,
                (int) Math.round(settings.si("evaporation.steam_condensate_flashes")),
                settings.si("evaporation.preheaters") > 0.5
                        ? settings.si("evaporation.preheat_approach")
                        : NO_PREHEATER_K);
    }

    boolean hasPreheaters() {
        return !forward && preheatApproachK < NO_PREHEATER_K;
    }
}
