package org.diaspore.plant.clarification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Percentage.withPercentage;

import org.diaspore.flowsheet.Inlets;
import org.diaspore.flowsheet.Stream;
import org.diaspore.flowsheet.Work;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The closed form with mean heat capacities against stages solved one by one with the streams' own
/// enthalpies.
class HeatInterchangeOracleTest {
    private static final double APPROACH_K = 4;
    private static final double LOSS = 0.02;

    @ParameterizedTest
    @CsvSource({
        "1, 0.0118",
        "3, 0.006",
        "5, 0.0118",
        "5, 0.03",
        "8, 0.0118",
        "12, 0.009",
        "20, 0.014"
    })
    void stagesSolvedOneByOnePassTheSameHeat(int stages, double coldM3PerS) {
        Stream hot = MudStreams.liquor(272, 0.66, 40, 0.012, 376.15);
        Stream cold = MudStreams.liquor(255, 0.34, 40, coldM3PerS, 331.15);
        Work work =
                new HeatInterchange(stages, APPROACH_K, 300, 1500, LOSS, 0)
                        .run(Inlets.of(hot, cold));
        assertThat(work.ledger().reading("interchanged_W"))
                .isCloseTo(oneByOne(stages, hot, cold), withPercentage(0.3));
    }

    /// By bisection on the temperature of the last stage, from which the others follow upwards.
    private static double oneByOne(int stages, Stream hot, Stream cold) {
        double low = cold.temperatureK() + APPROACH_K;
        double high = hot.temperatureK();
        for (int step = 0; step < 60; step++) {
            double middle = 0.5 * (low + high);
            if (hotInletK(stages, hot, cold, middle) < hot.temperatureK()) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return (hot.enthalpyW() - hot.at(low).enthalpyW()) / (1 + LOSS);
    }

    private static double hotInletK(int stages, Stream hot, Stream cold, double lastK) {
        double hotK = lastK;
        double coldK = cold.temperatureK();
        for (int stage = 0; stage < stages && hotK < 500; stage++) {
            double leavesK = hotK - APPROACH_K;
            double passed = cold.at(leavesK).enthalpyW() - cold.at(coldK).enthalpyW();
            hotK =
                    Stream.ofEnthalpy(
                                    hot.amounts(),
                                    hot.at(hotK).enthalpyW() + (1 + LOSS) * passed,
                                    hot.pressurePa())
                            .temperatureK();
            coldK = leavesK;
        }
        return hotK;
    }
}
