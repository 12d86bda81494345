package org.diaspore.plant.clarification;

import org.diaspore.chemistry.Liquor;
import org.diaspore.flowsheet.Rounded;
import org.diaspore.flowsheet.Slurry;
import org.diaspore.flowsheet.Stream;

/// Amounts of a slurry parted into clear liquor with a few fines and thick mud or cake, mol/s.
///
/// @param clear liquor and what clouds it
/// @param thick solids with liquor in the proportion asked
/// @param belowFraction share of the liquor in the thick part
/// @param tooThick whether the slurry has less liquor than the thick part should hold
record Separation(double[] clear, double[] thick, double belowFraction, boolean tooThick) {

    /// @param solidsFraction of the thick part, by mass
    /// @param clarityKgPerM3 solids in the clear part, per liquor at 25 degC
    /// @param mostFraction of the liquor that can stay with the solids
    static Separation of(
            Stream slurry, double solidsFraction, double clarityKgPerM3, double mostFraction) {
        Slurry parts = Slurry.of(slurry);
        double[] amounts = slurry.amounts();
        double liquor = parts.liquorKgPerS();
        double wanted = parts.solidsKgPerS() * (1 - solidsFraction) / solidsFraction;
        double held = Rounded.limited(wanted, mostFraction * liquor);
        double below = liquor > 0 ? held / liquor : 0;
        double volume = clarityKgPerM3 > 0 ? Math.max(0, Liquor.of(amounts).volumeM3PerS()) : 0;
        double clouded = clarityKgPerM3 * (1 - below) * volume;
        double cloudy = clouded > 0 ? clouded / (clouded + parts.solidsKgPerS()) : 0;
        double[] clear = new double[amounts.length];
        double[] thick = new double[amounts.length];
        for (int i = 0; i < amounts.length; i++) {
            clear[i] = (Slurry.isSolid(i) ? cloudy : 1 - below) * amounts[i];
            thick[i] = amounts[i] - clear[i];
        }
        return new Separation(clear, thick, below, wanted > mostFraction * liquor);
    }
}
