package org.diaspore.plant.energy;

/// Heat that processes take from condensing steam, W, by pressure level.
///
/// Heat of a kilogram of steam is counted from steam as delivered to boiling water of the same
/// pressure.
///
/// @param highW at the high level: digestion
/// @param lowW at the low level: evaporation, predesilication and the rest
public record SteamDemand(double highW, double lowW) {
    public double totalW() {
        return highW + lowW;
    }
}
