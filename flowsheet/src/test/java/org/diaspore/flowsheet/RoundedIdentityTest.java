package org.diaspore.flowsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class RoundedIdentityTest {
    @Test
    void limitedIsBelowBothAndKeepsTheDigitsOfTheSmall() {
        for (double wanted : new double[] {1e-12, 1e-3, 0.5, 0.99, 1, 1.01, 3, 1e9}) {
            double got = Rounded.limited(wanted, 1);
            assertThat(got).isLessThanOrEqualTo(Math.min(wanted, 1)).isGreaterThan(0);
            assertThat(got).isCloseTo(Math.min(wanted, 1), within(0.005 * Math.min(wanted, 1)));
        }
        assertThat(Rounded.limited(1e-12, 1) / 1e-12).isCloseTo(1, within(1e-12));
        assertThat(Rounded.limited(0, 1)).isZero();
        assertThat(Rounded.limited(1, -1e-9)).isZero();
    }

    @Test
    void withoutWidthTheCornersAreSharp() {
        assertThat(Rounded.lesser(2, 3, 0)).isEqualTo(2);
        assertThat(Rounded.greater(2, 2, 0)).isEqualTo(2);
        assertThat(Rounded.positive(-1, 0)).isZero();
    }

    @Test
    void slopesGoOverWithoutAJump() {
        double before = Double.NaN;
        for (double wanted = 0.9; wanted < 1.1; wanted += 0.001) {
            double slope = (Rounded.limited(wanted + 1e-6, 1) - Rounded.limited(wanted, 1)) / 1e-6;
            if (!Double.isNaN(before)) {
                assertThat(slope - before).isBetween(-0.06, 1e-6);
            }
            before = slope;
        }
    }
}
