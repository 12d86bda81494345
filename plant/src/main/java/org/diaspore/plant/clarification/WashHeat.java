package org.diaspore.plant.clarification;

import java.util.Arrays;
import org.diaspore.chemistry.Substance;

/// Temperatures along counter-current washers, by the same balance as {@link WashStages} with heat
/// for solute.
///
/// Heat capacities are round figures, because only the profile comes from here: the streams that
/// leave are brought to the exact heat balance with the loss found here.
///
/// @param temperatureK of each washer, first first
/// @param overflowK that leaves
/// @param lossW of all washers
record WashHeat(double[] temperatureK, double overflowK, double lossW) {
    private static final double LIQUOR_J_PER_KG_K =
            3900; // laliberte-2009, washer liquor at 80 degC

    private static final double SOLIDS_J_PER_KG_K = 900; // house-assumption, oxides at 80 degC

    /// @param lossFraction of a washer's heat above 25 degC, lost by each washer
    static WashHeat of(
            WashStages stages, double solids, double mudK, double washK, double lossFraction) {
        int n = stages.washers();
        double[] profile = new double[n];
        double mud = solids * SOLIDS_J_PER_KG_K + stages.underflow() * LIQUOR_J_PER_KG_K;
        double fed = solids * SOLIDS_J_PER_KG_K + stages.feed() * LIQUOR_J_PER_KG_K;
        double wash = stages.wash() * LIQUOR_J_PER_KG_K;
        if (!(mud > 1e-12 * (fed + wash))) {
            Arrays.fill(profile, washK);
            return new WashHeat(profile, fed > 0 ? mudK : washK, 0);
        }
        double washOver = washK - Substance.REFERENCE_K;
        // The heat that must enter is linear in the last temperature.
        double atNothing = enter(stages, mud, fed, wash, washOver, lossFraction, 0, profile);
        double atOne = enter(stages, mud, fed, wash, washOver, lossFraction, 1, profile);
        double last = (fed * (mudK - Substance.REFERENCE_K) - atNothing) / (atOne - atNothing);
        enter(stages, mud, fed, wash, washOver, lossFraction, last, profile);
        return leaving(stages, mud, fed, wash, washOver, lossFraction, profile);
    }

    /// Heat that enters with the mud for a last washer so warm, W; fills the profile above 25 degC.
    private static double enter(
            WashStages stages,
            double mud,
            double fed,
            double wash,
            double washOver,
            double lossFraction,
            double last,
            double[] profile) {
        double mixing = stages.mixing();
        double mixed = mixing * wash;
        double next = washOver;
        double warm = last;
        for (int k = profile.length - 1; k > 0; k--) {
            profile[k] = warm;
            double out = mixing * warm + (1 - mixing) * next;
            warm = ((mud + mixed) * (1 + lossFraction) * warm - mixed * next) / mud;
            next = out;
        }
        profile[0] = warm;
        return (fed + mixed) * (1 + lossFraction) * warm - mixed * next;
    }

    private static WashHeat leaving(
            WashStages stages,
            double mud,
            double fed,
            double wash,
            double washOver,
            double lossFraction,
            double[] profile) {
        double mixing = stages.mixing();
        double mixed = mixing * wash;
        double next = washOver;
        double loss = 0;
        for (int k = profile.length - 1; k > 0; k--) {
            loss += (mud + mixed) * lossFraction * profile[k];
            next = mixing * profile[k] + (1 - mixing) * next;
        }
        loss += (fed + mixed) * lossFraction * profile[0];
        double first = fed + mixed - mud;
        double overflow = first + wash - mixed;
        double out =
                overflow > 0 ? (first * profile[0] + (wash - mixed) * next) / overflow : profile[0];
        for (int k = 0; k < profile.length; k++) {
            profile[k] += Substance.REFERENCE_K;
        }
        return new WashHeat(profile, out + Substance.REFERENCE_K, loss);
    }
}
