package org.diaspore.plant.evaporation;

import org.diaspore.chemistry.Caustic;
import org.diaspore.chemistry.LiquorAnalysis;
import org.diaspore.flowsheet.Stream;

/// Bayer liquors that the tests of evaporation feed, one cubic metre (at 25 degC) a second.
final class BayerLiquors {
    private BayerLiquors() {}

    /// Spent liquor of a refinery on diasporic ore, to the evaporators.
    static Stream spent() {
        return of(230, 0.35, 35, 8, 12, 3, 348.15);
    }

    static Stream of(
            double causticGPerL,
            double aToC,
            double carbonateGPerL,
            double chlorideGPerL,
            double sulphateGPerL,
            double oxalateGPerL,
            double temperatureK) {
        LiquorAnalysis analysis =
                new LiquorAnalysis(
                        Caustic.ofCarbonateGPerL(causticGPerL),
                        aToC,
                        carbonateGPerL,
                        chlorideGPerL,
                        sulphateGPerL,
                        oxalateGPerL,
                        0.5,
                        0);
        return Stream.of(analysis.molPerM3(), temperatureK);
    }
}
