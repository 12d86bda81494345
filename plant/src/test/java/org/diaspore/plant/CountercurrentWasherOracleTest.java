package org.diaspore.plant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.Random;
import org.diaspore.flowsheet.Inlets;
import org.diaspore.flowsheet.Stream;
import org.diaspore.flowsheet.Work;
import org.junit.jupiter.api.Test;

class CountercurrentWasherOracleTest {
    /// All stage balances relaxed together until nothing changes: underflow u, overflow o by
    /// washer.
    private static double relaxed(
            int n, double feed, double underflow, double wash, double mixing) {
        double[] u = new double[n];
        double[] o = new double[n + 1];
        for (int sweep = 0; sweep < 20_000; sweep++) {
            for (int i = 0; i < n; i++) {
                double in = i == 0 ? feed : underflow;
                double strength = i == 0 ? 1 : u[i - 1];
                u[i] = (in * strength + mixing * wash * o[i + 1]) / (in + mixing * wash);
                o[i] = mixing * u[i] + (1 - mixing) * o[i + 1];
            }
        }
        return u[n - 1];
    }

    @Test
    void recursionAgreesWithRelaxedStageBalances() {
        Random random = new Random(2);
        for (int draw = 0; draw < 30; draw++) {
            int n = 1 + random.nextInt(8);
            double underflow = 0.5 + random.nextDouble();
            double feed = underflow * (1 + 3 * random.nextDouble());
            double wash = 3 * random.nextDouble();
            double mixing = 0.5 + 0.5 * random.nextDouble();
            CountercurrentWasher train = new CountercurrentWasher(n, 0.5, 1, mixing, 350, 0, 0);
            assertThat(train.feedLeft(feed, underflow, wash))
                    .isCloseTo(relaxed(n, feed, underflow, wash, mixing), within(1e-10));
        }
    }

    @Test
    void soluteOfTheUnderflowIsTheFeedLiquorLeft() {
        Stream slurry =
                LiquorLoopStreams.ofKg(360, Map.of("hematite", 1.0, "water", 3.0, "NaOH(aq)", 0.3));
        Work work =
                new CountercurrentWasher(5, 0.45, 2, 0.9, 340, 0.02, 1000)
                        .run(Inlets.of(slurry, Stream.none()));
        Stream underflow = work.outlets().get(0);
        double liquor = underflow.liquor().massKgPerS();
        assertThat(1 / (1 + liquor)).isCloseTo(0.45, within(1e-3));
        assertThat(underflow.amount("NaOH(aq)") / slurry.amount("NaOH(aq)"))
                .isCloseTo(
                        work.ledger().reading("feed_liquor_left_fraction") * liquor / 3.3,
                        within(1e-9));
    }

    @Test
    void moreWashersLessMixingLossMoreWashAllWashBetter() {
        double base = new CountercurrentWasher(4, 0.5, 2, 0.9, 350, 0, 0).feedLeft(1, 1, 2);
        assertThat(new CountercurrentWasher(5, 0.5, 2, 0.9, 350, 0, 0).feedLeft(1, 1, 2))
                .isLessThan(base);
        assertThat(new CountercurrentWasher(4, 0.5, 2, 1, 350, 0, 0).feedLeft(1, 1, 2))
                .isLessThan(base);
        assertThat(new CountercurrentWasher(4, 0.5, 2, 0.9, 350, 0, 0).feedLeft(1, 1, 3))
                .isLessThan(base);
    }
}
