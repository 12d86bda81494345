package org.diaspore.plant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Percentage.withPercentage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MudWashingIdentityTest {
    private static MudWashing train(int washers, double mixing) {
        return new MudWashing(washers, 0.48, 2.4, 358, mixing);
    }

    @ParameterizedTest
    @CsvSource({"1, 1.5", "4, 2.0", "6, 2.5", "7, 3.0", "9, 1.5", "6, 2.2"})
    void perfectMixingGivesTheClosedForm(int washers, double ratio) {
        double closed = (ratio - 1) / (Math.pow(ratio, washers + 1) - 1);
        assertThat(train(washers, 1).soluteLeft(1, ratio)).isCloseTo(closed, withPercentage(1e-9));
    }

    /// Own table of the ideal counter-current train, rounded there to two digits.
    @ParameterizedTest
    @CsvSource({
        "4, 1.5, 0.076",
        "4, 2.0, 0.032",
        "6, 2.0, 0.0079",
        "7, 2.5, 0.0010",
        "9, 1.5, 0.0088"
    })
    void theTableOfIdealLossesIsMet(int washers, double ratio, double loss) {
        assertThat(train(washers, 1).soluteLeft(1, ratio)).isCloseTo(loss, withPercentage(4));
    }

    @Test
    void poorMixingAndFewerWashersLoseMore() {
        assertThat(train(6, 0.9).soluteLeft(1, 2.2)).isGreaterThan(train(6, 1).soluteLeft(1, 2.2));
        assertThat(train(5, 0.9).soluteLeft(1, 2.2))
                .isGreaterThan(train(6, 0.9).soluteLeft(1, 2.2));
    }

    @Test
    void withoutWashingAllSoluteStays() {
        assertThat(train(6, 0.9).soluteLeft(1, 0)).isEqualTo(1);
    }
}
