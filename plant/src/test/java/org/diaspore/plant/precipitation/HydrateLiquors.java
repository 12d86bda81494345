package org.diaspore.plant.precipitation;

import org.diaspore.chemistry.Caustic;
import org.diaspore.chemistry.LiquorAnalysis;
import org.diaspore.flowsheet.Stream;

/// Liquors that the tests of precipitation feed.
public final class HydrateLiquors {
    private HydrateLiquors() {}

    /// Liquor of one m3/s at 25 degC with 40 g/L carbonate, 10 g/L chloride and sulphate, 2 g/L
    /// oxalate.
    public static Stream of(double causticGPerL, double aToC, double celsius) {
        LiquorAnalysis analysis =
                new LiquorAnalysis(
                        Caustic.ofCarbonateGPerL(causticGPerL), aToC, 40, 10, 10, 2, 0.6, 8);
        return Stream.of(analysis.molPerM3(), celsius + 273.15);
    }
}
