package org.diaspore.plant.energy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.diaspore.chemistry.InputException;
import org.diaspore.flowsheet.HeatSegment;
import org.junit.jupiter.api.Test;

class HeatCascadeIdentityTest {
    private static List<HeatSegment> random(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<HeatSegment> segments = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            double low = random.nextDouble(300, 500);
            double high = i % 4 == 3 ? low : low + random.nextDouble(1, 120);
            double watts = random.nextDouble(1e5, 1e7);
            segments.add(
                    i % 2 == 0
                            ? HeatSegment.hot("h" + i, high, low, watts)
                            : HeatSegment.cold("c" + i, low, high, watts));
        }
        return segments;
    }

    /// Heat that cold segments take above a level less what hot ones give there, at its worst over
    /// all levels: the definition of the least hot utility, without a cascade.
    private static double worstShortfall(List<HeatSegment> segments, double approachK) {
        double worst = 0;
        for (HeatSegment edge : segments) {
            for (double end : new double[] {edge.fromK(), edge.toK()}) {
                boolean isHot = edge.side() == HeatSegment.Side.HOT;
                double level = end + (isHot ? -0.5 : 0.5) * approachK;
                for (double nudge : new double[] {-1e-7, 1e-7}) {
                    double lack = 0;
                    for (HeatSegment segment : segments) {
                        boolean gives = segment.side() == HeatSegment.Side.HOT;
                        double shift = (gives ? -0.5 : 0.5) * approachK;
                        double low = Math.min(segment.fromK(), segment.toK()) + shift;
                        double high = Math.max(segment.fromK(), segment.toK()) + shift;
                        double above =
                                high > low
                                        ? Math.clamp(
                                                (high - level - nudge) / (high - low), 0.0, 1.0)
                                        : low > level + nudge ? 1 : 0;
                        lack += (gives ? -1 : 1) * above * segment.watts();
                    }
                    worst = Math.max(worst, lack);
                }
            }
        }
        return worst;
    }

    @Test
    void theLeastHotUtilityIsTheWorstShortfallAboveAnyLevel() {
        for (long seed = 1; seed <= 200; seed++) {
            List<HeatSegment> segments = random(seed);
            HeatCascade cascade = HeatCascade.of(segments, 12);
            assertThat(cascade.hotUtilityW()).isCloseTo(worstShortfall(segments, 12), within(1.0));
        }
    }

    @Test
    void heatInIsHeatOut() {
        for (long seed = 1; seed <= 100; seed++) {
            HeatCascade cascade = HeatCascade.of(random(seed), 10);
            double given = 0;
            for (HeatSegment segment : cascade.segments()) {
                given +=
                        segment.side() == HeatSegment.Side.HOT ? segment.watts() : -segment.watts();
            }
            assertThat(cascade.hotUtilityW() + given)
                    .isCloseTo(cascade.coldUtilityW(), within(1e-3));
            assertThat(cascade.hotUtilityW()).isNotNegative();
            assertThat(cascade.coldUtilityW()).isGreaterThan(-1e-3);
        }
    }

    @Test
    void aSmallerApproachNeverNeedsMoreUtility() {
        for (long seed = 1; seed <= 50; seed++) {
            double last = 0;
            for (double approach : new double[] {1, 5, 10, 20, 40}) {
                double hot = HeatCascade.of(random(seed), approach).hotUtilityW();
                assertThat(hot).isGreaterThanOrEqualTo(last - 1e-3);
                last = hot;
            }
        }
    }

    @Test
    void vapourThatCondensesBoilsLiquorOneApproachColder() {
        List<HeatSegment> effect =
                List.of(
                        HeatSegment.hot("vapour condenses", 373.15, 373.15, 1e6),
                        HeatSegment.cold("liquor boils", 363.15, 363.15, 1e6));
        assertThat(HeatCascade.of(effect, 10).hotUtilityW()).isZero();
        assertThat(HeatCascade.of(effect, 10.1).hotUtilityW()).isCloseTo(1e6, within(1e-6));
    }

    @Test
    void compositeCurvesHoldAllHeatAndComeNoNearerThanTheApproach() {
        for (long seed = 1; seed <= 50; seed++) {
            HeatCascade cascade = HeatCascade.of(random(seed), 10);
            HeatCascade.Curve hot = cascade.hotCurve();
            HeatCascade.Curve cold = cascade.coldCurve();
            double hotW = hot.watts().get(hot.watts().size() - 1);
            double coldW = cold.watts().get(cold.watts().size() - 1);
            assertThat(coldW - cascade.hotUtilityW()).isCloseTo(hotW, within(1e-3));
            for (int i = 0; i < hot.watts().size(); i++) {
                double watts = hot.watts().get(i);
                if (watts > cold.watts().get(0) + 1 && watts < coldW - 1) {
                    // Just below the corner, so that rounding does not choose the side of a gap.
                    double below = at(cold, watts - 1e-3);
                    assertThat(hot.kelvin().get(i) - below).isGreaterThan(10 - 1e-4);
                }
            }
        }
    }

    /// Coldest temperature of a curve at a heat.
    private static double at(HeatCascade.Curve curve, double watts) {
        for (int i = 1; i < curve.watts().size(); i++) {
            double low = curve.watts().get(i - 1);
            double high = curve.watts().get(i);
            if (watts <= high && high > low) {
                double share = (watts - low) / (high - low);
                return curve.kelvin().get(i - 1)
                        + share * (curve.kelvin().get(i) - curve.kelvin().get(i - 1));
            }
        }
        throw new AssertionError(watts + " W is beyond the curve");
    }

    @Test
    void aSegmentThatRunsBackwardsIsRefusedWithARemedy() {
        assertThatThrownBy(() ->
                        HeatCascade.of(List.of(HeatSegment.hot("flash vapour", 350, 400, 1e6)), 10))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("flash vapour")
                .hasMessageContaining("Try:");
    }

    @Test
    void nothingNeedsNothing() {
        HeatCascade cascade = HeatCascade.of(List.of(), 10);
        assertThat(cascade.hotUtilityW()).isZero();
        assertThat(cascade.coldUtilityW()).isZero();
    }
}
