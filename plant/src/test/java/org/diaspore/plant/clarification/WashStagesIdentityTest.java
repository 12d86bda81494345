package org.diaspore.plant.clarification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.data.Percentage.withPercentage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WashStagesIdentityTest {
    private static WashStages train(int washers, double ratio, double mixing) {
        return WashStages.of(washers, 1, 1, ratio, mixing);
    }

    @ParameterizedTest
    @CsvSource({"1, 1.5", "4, 2.0", "6, 2.5", "7, 3.0", "9, 1.5", "6, 2.2", "12, 0.7"})
    void perfectMixingGivesTheClosedForm(int washers, double ratio) {
        double closed = (ratio - 1) / (Math.pow(ratio, washers + 1) - 1);
        assertThat(train(washers, ratio, 1).leftFraction()).isCloseTo(closed, withPercentage(1e-9));
    }

    /// The table of ideal losses that practice uses, rounded there to two digits; 9 washers are
    /// those of Sherwin.
    @ParameterizedTest
    @CsvSource({
        "4, 1.5, 0.076", "4, 2.0, 0.032", "4, 2.5, 0.016", "4, 3.0, 0.0083",
        "6, 1.5, 0.031", "6, 2.0, 0.0079", "6, 2.5, 0.0025", "6, 3.0, 0.0009",
        "7, 1.5, 0.020", "7, 2.0, 0.0039", "7, 2.5, 0.0010", "7, 3.0, 0.0003",
        "9, 1.5, 0.0088", "9, 2.0, 0.0010", "9, 2.5, 0.00016", "9, 3.0, 0.00003"
    })
    void theTableOfIdealLossesIsMet(int washers, double ratio, double loss) {
        double digit = Math.pow(10, Math.floor(Math.log10(loss)) - 1);
        double coarse = loss < 0.001 ? 10 * digit : digit;
        assertThat(train(washers, ratio, 1).leftFraction()).isCloseTo(loss, within(0.51 * coarse));
    }

    @Test
    void poorerMixingLosesMore() {
        double before = 0;
        for (double mixing = 1; mixing > 0.45; mixing -= 0.05) {
            double left = train(6, 2.2, mixing).leftFraction();
            assertThat(left).isGreaterThan(before);
            before = left;
        }
    }

    @Test
    void eachWasherAndMoreWashLoseLess() {
        for (int washers = 1; washers < 12; washers++) {
            assertThat(train(washers + 1, 2.2, 0.9).leftFraction())
                    .isLessThan(train(washers, 2.2, 0.9).leftFraction());
            assertThat(train(washers, 2.3, 0.9).leftFraction())
                    .isLessThan(train(washers, 2.2, 0.9).leftFraction());
        }
    }

    @Test
    void strengthFallsFromWasherToWasherAndOverflowIsWeakerThanItsUnderflow() {
        WashStages stages = train(7, 2, 0.85);
        double before = 1;
        for (int k = 0; k < stages.washers(); k++) {
            assertThat(stages.below(k)).isBetween(0.0, before);
            assertThat(stages.over(k)).isLessThan(stages.below(k));
            before = stages.below(k);
        }
    }

    @Test
    void withoutWashAllSoluteStaysAndWithoutMudNoneDoes() {
        assertThat(WashStages.of(5, 1, 0.9, 0, 0.9).leftFraction()).isCloseTo(0.9, within(1e-15));
        assertThat(WashStages.of(5, 1, 0, 2, 0.9).leftFraction()).isZero();
        assertThat(WashStages.of(5, 0, 0, 0, 0.9).leftFraction()).isZero();
        assertThat(WashStages.of(5, 0, 1, 2, 0.9).leftFraction()).isFinite();
    }

    @Test
    void soluteOfUnequalUnderflowsIsAllFound() {
        WashStages stages = WashStages.of(4, 1.6, 1.1, 2.4, 0.9);
        double out = stages.underflow() * stages.below(3);
        double over = (1.6 + 2.4 - 1.1) * stages.over(0);
        assertThat(out + over).isCloseTo(1.6, within(1e-14));
        assertThat(stages.leftFraction()).isCloseTo(out / 1.6, within(1e-15));
    }
}
