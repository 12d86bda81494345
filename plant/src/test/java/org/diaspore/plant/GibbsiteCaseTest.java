package org.diaspore.plant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Gibbsite solubility against values of the same equation worked out elsewhere, and against a
/// Pitzer model of Na-OH-Al(OH)4 liquor (recommended set).
class GibbsiteCaseTest {
    @ParameterizedTest
    @CsvSource({
        "40, 200, 0.129",
        "60, 200, 0.231",
        "80, 200, 0.360",
        "100, 200, 0.493",
        "140, 200, 0.706",
        "60, 250, 0.243",
        "100, 250, 0.508",
        "150, 250, 0.755"
    })
    void theEquationGivesItsOwnTable(double celsius, double caustic, double aToC) {
        assertThat(Gibbsite.equilibriumAToC(celsius + 273.15, caustic, 0))
                .isCloseTo(aToC, within(0.002));
    }

    @ParameterizedTest
    @CsvSource({"60, 200, 0.230", "80, 200, 0.345", "100, 250, 0.512", "140, 250, 0.736"})
    void aPitzerModelAgreesWithinThreeHundredths(double celsius, double caustic, double aToC) {
        assertThat(Gibbsite.equilibriumAToC(celsius + 273.15, caustic, 0))
                .isCloseTo(aToC, within(0.03));
    }
}
