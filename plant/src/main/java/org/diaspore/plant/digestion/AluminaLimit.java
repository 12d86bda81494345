package org.diaspore.plant.digestion;

import java.util.Locale;
import org.diaspore.chemistry.liquor.AluminaSolubility;
import org.diaspore.chemistry.liquor.RosenbergHealy;

/// A/C at which the dissolving of an alumina mineral stops, at one temperature.
///
/// Gibbsite, and transition alumina and spinel alumina that dissolve like it, by Rosenberg and
/// Healy, held above 180 degC where the equation was never meant to go and gibbsite is gone in a
/// minute. Boehmite and diaspore (and corundum, for want of anything better) from {@link
/// AluminaSolubility} plus an offset, because practice runs 0.05 above the Pitzer model.
final class AluminaLimit {
    /// The phase whose solubility counts.
    enum Phase {
        GIBBSITE,
        BOEHMITE,
        DIASPORE,
        NONE;

        static Phase of(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT));
        }
    }

    private static final RosenbergHealy GIBBSITE = RosenbergHealy.published();
    private static final double HIGHEST_GIBBSITE_K = 453.15;

    private final double temperatureK;
    // A/C is linear in caustic: value at 200 g/L and slope per g/L.
    private final double boehmite;
    private final double boehmitePerG;
    private final double diaspore;
    private final double diasporePerG;

    AluminaLimit(double temperatureK, double offset) {
        this.temperatureK = temperatureK;
        boehmite = AluminaSolubility.BOEHMITE.equilibriumAToC(temperatureK, 200) + offset;
        boehmitePerG = slope(AluminaSolubility.BOEHMITE, temperatureK);
        diaspore = AluminaSolubility.DIASPORE.equilibriumAToC(temperatureK, 200) + offset;
        diasporePerG = slope(AluminaSolubility.DIASPORE, temperatureK);
    }

    private static double slope(AluminaSolubility phase, double temperatureK) {
        return (phase.equilibriumAToC(temperatureK, 250) - phase.equilibriumAToC(temperatureK, 200))
                / 50;
    }

    /// @param causticGPerL as Na2CO3 at 25 degC, as is the carbonate
    double aToC(Phase phase, double causticGPerL, double carbonateGPerL) {
        return switch (phase) {
            case GIBBSITE ->
                    GIBBSITE.aToC(
                            Math.min(temperatureK, HIGHEST_GIBBSITE_K),
                            Math.max(0, causticGPerL),
                            Math.max(0, carbonateGPerL));
            case BOEHMITE -> boehmite + (causticGPerL - 200) * boehmitePerG;
            case DIASPORE -> diaspore + (causticGPerL - 200) * diasporePerG;
            case NONE -> Double.POSITIVE_INFINITY;
        };
    }
}
