package org.diaspore.plant.clarification;

import java.util.Map;
import org.diaspore.chemistry.Caustic;
import org.diaspore.chemistry.LiquorAnalysis;
import org.diaspore.flowsheet.Stream;
import org.diaspore.plant.RefineryStreams;

/// Streams that the tests of clarification feed: one kilogram of dry mud a second.
public final class MudStreams {
    private MudStreams() {}

    /// Bayer liquor, m3/s at 25 degC; strengths g/L at 25 degC.
    public static Stream liquor(
            double causticGPerL,
            double aToC,
            double carbonateGPerL,
            double m3PerS,
            double temperatureK) {
        double[] amounts =
                new LiquorAnalysis(
                                Caustic.ofCarbonateGPerL(causticGPerL),
                                aToC,
                                carbonateGPerL,
                                0.02 * causticGPerL,
                                0.02 * causticGPerL,
                                0.01 * causticGPerL,
                                0.002 * causticGPerL,
                                0)
                        .molPerM3();
        for (int i = 0; i < amounts.length; i++) {
            amounts[i] *= m3PerS;
        }
        return Stream.of(amounts, temperatureK);
    }

    /// Red mud of a diasporic ore, dry.
    static Stream mud(double temperatureK) {
        return RefineryStreams.ofKg(
                temperatureK,
                Map.of(
                        "goethite", 0.10,
                        "hematite", 0.35,
                        "sodalite", 0.30,
                        "anatase", 0.05,
                        "perovskite", 0.10,
                        "katoite", 0.10));
    }

    /// Blow-off slurry at 108 degC, stronger than pregnant liquor.
    public static Stream blowOff() {
        return Stream.mix(liquor(330, 0.68, 45, 0.0095, 381.15), mud(381.15));
    }

    /// Settler underflow: mud in pregnant liquor.
    static Stream underflow() {
        return Stream.mix(liquor(272, 0.66, 40, 0.0011, 375.15), mud(375.15));
    }

    /// Mud as the last washer gives it.
    static Stream washedMud() {
        return Stream.mix(liquor(4, 0.3, 0.6, 0.00117, 355.15), mud(355.15));
    }

    /// Washer overflow, the wash of front washers.
    static Stream washLiquor() {
        return liquor(50, 0.4, 6, 0.0024, 368.15);
    }

    public static Stream condensate(double kgPerS) {
        return Stream.pure("water", kgPerS, 358.15);
    }
}
