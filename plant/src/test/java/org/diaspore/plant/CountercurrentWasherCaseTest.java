package org.diaspore.plant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountercurrentWasherCaseTest {
    /// Solute of the settler underflow lost after n ideal washers at wash to underflow liquor R,
    /// per cent: textbook series (R - 1) / (R^(n+1) - 1), as tabulated for Bayer mud washing.
    @ParameterizedTest
    @CsvSource({
        "4, 1.5, 7.6, 0.05", "4, 2, 3.2, 0.05", "4, 2.5, 1.6, 0.05", "4, 3, 0.83, 0.005",
        "6, 1.5, 3.1, 0.05", "6, 2, 0.79, 0.005", "7, 2.5, 0.10, 0.005", "9, 1.5, 0.88, 0.005",
        "9, 2, 0.10, 0.005", "9, 3, 0.003, 0.0005"
    })
    void idealWashersLoseWhatTheSeriesSays(int washers, double r, double percent, double within) {
        CountercurrentWasher ideal = new CountercurrentWasher(washers, 0.5, r, 1, 350, 0, 0);
        assertThat(100 * ideal.feedLeft(1, 1, r)).isCloseTo(percent, within(within));
    }
}
