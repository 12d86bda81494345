package org.diaspore.plant.energy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.diaspore.flowsheet.HeatSegment;
import org.junit.jupiter.api.Test;

/// Textbook problems of pinch analysis.
class HeatCascadeCaseTest {
    private static final double ZERO_C = 273.15;

    private static HeatSegment hot(String what, double fromC, double toC, double wattsPerK) {
        return HeatSegment.hot(
                what, fromC + ZERO_C, toC + ZERO_C, wattsPerK * Math.abs(fromC - toC));
    }

    private static HeatSegment cold(String what, double fromC, double toC, double wattsPerK) {
        return HeatSegment.cold(
                what, fromC + ZERO_C, toC + ZERO_C, wattsPerK * Math.abs(fromC - toC));
    }

    /// The four-stream problem of Linnhoff et al. 1982, User Guide on Process Integration: 20 kW of
    /// heating, 60 kW of cooling, pinch at 90 and 80 degC with 10 K.
    @Test
    void theFourStreamProblemNeedsTwentyAndSixtyKilowatts() {
        HeatCascade cascade =
                HeatCascade.of(
                        List.of(
                                cold("1", 20, 135, 2000),
                                hot("2", 170, 60, 3000),
                                cold("3", 80, 140, 4000),
                                hot("4", 150, 30, 1500)),
                        10);
        assertThat(cascade.hotUtilityW()).isCloseTo(20e3, within(1e-3));
        assertThat(cascade.coldUtilityW()).isCloseTo(60e3, within(1e-3));
        assertThat(cascade.pinchK() - ZERO_C).isCloseTo(85, within(1e-5));
    }

    /// The two-reactor problem of Smith 2005, Chemical Process Design and Integration, chapter 16:
    /// 7.5 MW of heating, 10 MW of cooling, pinch at 150 and 140 degC with 10 K.
    @Test
    void theTwoReactorProblemNeedsSevenAndAHalfAndTenMegawatts() {
        HeatCascade cascade =
                HeatCascade.of(
                        List.of(
                                cold("reactor 1 feed", 20, 180, 0.20e6),
                                hot("reactor 1 product", 250, 40, 0.15e6),
                                cold("reactor 2 feed", 140, 230, 0.30e6),
                                hot("reactor 2 product", 200, 80, 0.25e6)),
                        10);
        assertThat(cascade.hotUtilityW()).isCloseTo(7.5e6, within(1.0));
        assertThat(cascade.coldUtilityW()).isCloseTo(10e6, within(1.0));
        assertThat(cascade.pinchK() - ZERO_C).isCloseTo(145, within(1e-5));
    }
}
