package org.diaspore.plant.evaporation;

/// Vapour of every effect from the removal, sensible heats and temperatures held.
///
/// Each vapour is base + slope * V[1]: the heat that level i gives makes the vapour of effect i +
/// 1. What is carried along: condensate held at the level (it flashes), and the heat that live
///    steam's condensate still has. After the last level the heat is the condenser's.
final class VapourMarch {
    private final EffectLayout layout;
    private final EffectSteam steam;
    private final EffectSurface surface;
    private final double removal;
    private final double[] base;
    private final double[] slope;

    /// Steam bought, kg/s and W; vapour a jet draws; heat of waste vapour; heat to the condenser.
    double steamKgPerS;

    double steamW;
    double drawnKgPerS;
    double boostW;
    double condenserW;

    VapourMarch(EffectLayout layout, EffectSteam steam, EffectSurface surface, double removal) {
        this.layout = layout;
        this.steam = steam;
        this.surface = surface;
        this.removal = removal;
        base = new double[layout.effects() + 1];
        slope = new double[layout.effects() + 1];
    }

    /// Marches through the train and gives its vapours and chest heats.
    void run(EffectTrain train) {
        double[] base = this.base;
        double[] slope = this.slope;
        double[] flash = train.flash;
        double[] sensible = train.sensible;
        double[] latent = train.latent;
        int n = layout.effects();
        double given = 1 - surface.heatLossFraction();
        double boost = steam.boostKgPerKg() * removal;
        int boosted = steam.boostEffect();
        double chestWater = SaturatedWater.liquidJPerKg(steam.chestK());
        double live = steam.liveJPerKg() - chestWater;
        int jet = steam.jetEffect();
        double drawnPerSteam = steam.drawnKgPerKg(train.dewK[jet], train.elevationK[jet]);
        double drawnHeat = train.vapourJPerKg(jet, train.temperatureK[jet]) - chestWater;
        double perSteam = live + drawnPerSteam * drawnHeat;
        boostW = boost * boostJPerKg(train.dewK[boosted - 1]);
        double firstBoost = boosted == 1 ? boostW : 0;

        base[1] = 0;
        slope[1] = 1;
        double steamBase = (sensible[1] / given - firstBoost) / perSteam;
        double steamSlope = latent[1] / given / perSteam;
        double drawnBase = drawnPerSteam * steamBase;
        double drawnSlope = drawnPerSteam * steamSlope;

        double heatBase = 0;
        double heatSlope = 0;
        double wanted = removal;
        double sumBase = 0;
        double sumSlope = 1;
        double heldBase = drawnBase;
        double heldSlope = drawnSlope;
        double heldJPerKg = chestWater;
        double returned = chestWater;
        for (int i = 1; i <= n; i++) {
            wanted -= flash[i];
            double dewWater = SaturatedWater.liquidJPerKg(train.dewK[i]);
            double fromSteam = i <= layout.steamCondensateFlashes() ? returned - dewWater : 0;
            returned -= fromSteam;
            double evaporation = SaturatedWater.vapourJPerKg(train.dewK[i]) - dewWater;
            double share =
                    layout.condensateFlash() && i < n ? (heldJPerKg - dewWater) / evaporation : 0;
            double flashedBase = share * heldBase;
            double flashedSlope = share * heldSlope;
            double own = train.vapourJPerKg(i, train.temperatureK[i]) - dewWater;
            double outBase = i == jet ? drawnBase : 0;
            double outSlope = i == jet ? drawnSlope : 0;
            heatBase =
                    (base[i] - outBase) * own
                            + flash[i] * (train.vapourJPerKg(i, train.flashK[i]) - dewWater)
                            + flashedBase * evaporation
                            + fromSteam * steamBase
                            - train.preheat[i]
                            + (i + 1 == boosted ? boostW : 0);
            heatSlope =
                    (slope[i] - outSlope) * own
                            + flashedSlope * evaporation
                            + fromSteam * steamSlope;
            heldBase += base[i] + flash[i] - outBase;
            heldSlope += slope[i] - outSlope;
            heldJPerKg = layout.condensateFlash() ? dewWater : heldJPerKg;
            if (i < n) {
                base[i + 1] = (heatBase * given - sensible[i + 1]) / latent[i + 1];
                slope[i + 1] = heatSlope * given / latent[i + 1];
                sumBase += base[i + 1];
                sumSlope += slope[i + 1];
            }
        }
        double first = (wanted - sumBase) / sumSlope;
        for (int i = 1; i <= n; i++) {
            train.vapourKgPerS[i] = base[i] + slope[i] * first;
            train.chestW[i] = (sensible[i] + latent[i] * train.vapourKgPerS[i]) / given;
        }
        steamKgPerS = steamBase + steamSlope * first;
        steamW = steamKgPerS * (steam.liveJPerKg() - returned);
        drawnKgPerS = drawnBase + drawnSlope * first;
        condenserW = heatBase + heatSlope * first;
    }

    private static double boostJPerKg(double dewK) {
        return SaturatedWater.vapourJPerKg(dewK) - SaturatedWater.liquidJPerKg(dewK);
    }
}
