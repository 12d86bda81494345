package org.diaspore.plant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.diaspore.flowsheet.Inlets;
import org.diaspore.flowsheet.Stream;
import org.diaspore.flowsheet.Work;
import org.diaspore.plant.water.HotWater;
import org.junit.jupiter.api.Test;

class FilterIdentityTest {
    private static final Stream SLURRY =
            RefineryStreams.ofKg(368.15, Map.of("corundum", 1.0, "water", 3.6, "NaOH(aq)", 0.4));

    private static Filter filter(double wash, double efficiency, double clarity) {
        return new Filter(
                0.2, wash, efficiency, new HotWater.Source(298.15, 353.15), clarity, 0.05, 10_000);
    }

    private static double saltInCake(double wash, double efficiency) {
        Work work = filter(wash, efficiency, 0).run(Inlets.of(SLURRY, Stream.none()));
        return work.outlets().get(0).amount("NaOH(aq)");
    }

    @Test
    void cakeHoldsItsMoistureHoweverItIsWashed() {
        for (double wash : new double[] {0, 0.1, 0.5, 3}) {
            Stream cake =
                    filter(wash, 0.7, 0).run(Inlets.of(SLURRY, Stream.none())).outlets().get(0);
            assertThat(1 - cake.solids().massKgPerS() / cake.massKgPerS())
                    .isCloseTo(0.2, within(1e-4));
        }
    }

    @Test
    void unwashedCakeHoldsMotherLiquor() {
        Work work = filter(0, 0.7, 0).run(Inlets.of(SLURRY, Stream.none()));
        double inCake = work.outlets().get(0).amount("NaOH(aq)");
        double held = work.outlets().get(0).liquor().massKgPerS();
        assertThat(inCake).isCloseTo(SLURRY.amount("NaOH(aq)") * held / 4, within(1e-9));
        assertThat(work.outlets().get(2).massKgPerS()).isZero();
    }

    @Test
    void oneCakeLiquorOfWashDisplacesTheEfficiency() {
        double unwashed = saltInCake(0, 0.6);
        assertThat(saltInCake(0.25, 0.6) / unwashed).isCloseTo(0.4, within(0.003));
        assertThat(saltInCake(0.5, 0.6) / unwashed).isCloseTo(0.16, within(0.001));
    }

    @Test
    void noWashBeatsPlugFlow() {
        Filter sharp = filter(1, 0.99, 0);
        for (double ratio = 0; ratio < 1; ratio += 0.05) {
            assertThat(sharp.liquorLeft(ratio)).isGreaterThanOrEqualTo(1 - ratio);
        }
        assertThat(sharp.liquorLeft(0)).isEqualTo(1);
        assertThat(filter(1, 0, 0).liquorLeft(5)).isCloseTo(1, within(1e-9));
    }

    @Test
    void moreWashLeavesLessSolute() {
        double before = Double.POSITIVE_INFINITY;
        for (double wash = 0; wash < 2; wash += 0.05) {
            double left = saltInCake(wash, 0.7);
            assertThat(left).isLessThan(before);
            before = left;
        }
    }

    @Test
    void washThatIsGivenReplacesFreshWater() {
        Stream weak = RefineryStreams.ofKg(330, Map.of("water", 0.3, "NaOH(aq)", 0.003));
        Work fresh = filter(0.5, 0.7, 0).run(Inlets.of(SLURRY, Stream.none()));
        Work given = filter(0.5, 0.7, 0).run(Inlets.of(SLURRY, weak));
        assertThat(fresh.ledger().supplies().get(0).stream().massKgPerS())
                .isCloseTo(0.5, within(1e-12));
        assertThat(given.ledger().supplies().get(0).stream().massKgPerS())
                .isCloseTo(0.197, within(2e-3));
        assertThat(given.outlets().get(0).amount("NaOH(aq)"))
                .isGreaterThan(fresh.outlets().get(0).amount("NaOH(aq)"));
        Work drowned = filter(0.5, 0.7, 0).run(Inlets.of(SLURRY, weak.times(10)));
        assertThat(drowned.ledger().supplies().get(0).stream().massKgPerS()).isLessThan(2e-3);
        assertThat(drowned.outlets().get(3).massKgPerS()).isCloseTo(2.53, within(2e-3));
    }

    @Test
    void clarityIsTheSolidsInTheFiltrate() {
        Stream filtrate = filter(0, 0.7, 1).run(Inlets.of(SLURRY, Stream.none())).outlets().get(1);
        // 4 kg of 10 % NaOH is 3.6 L, 4.7 % less of it in the cake
        assertThat(filtrate.solids().massKgPerS()).isCloseTo(3.6e-3, within(1e-4));
    }

    @Test
    void thickSlurryWarnsAndKeepsSomeFiltrate() {
        Stream thick = RefineryStreams.ofKg(350, Map.of("corundum", 1.0, "water", 0.1));
        Work work = filter(0.5, 0.7, 0).run(Inlets.of(thick, Stream.none()));
        assertThat(work.ledger().warnings()).hasSize(1);
        assertThat(work.outlets().get(1).massKgPerS()).isPositive();
    }
}
