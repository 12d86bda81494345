package org.diaspore.chemistry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Liquor properties against published and independently computed values.
class LiquorCaseTest {
    /// Laliberté (2009) at 20 degC, kg/m3, mPa s, kJ/(kg K); literature density 1108.9, 1219.1,
    /// 1327.9.
    @ParameterizedTest
    @CsvSource({"0.10, 1108.5, 1.78, 3.77", "0.20, 1218.7, 4.67, 3.60", "0.30, 1325.7, 13.3, 3.52"})
    void sodaLyeHasItsDensityViscosityAndHeatCapacity(
            double fraction, double density, double viscosity, double heatCapacity) {
        Liquor lye = Liquor.of(LiquorSample.lye(fraction));
        assertThat(lye.densityKgPerM3(293.15)).isCloseTo(density, within(0.06));
        assertThat(lye.viscosityPaS(293.15) * 1e3).isCloseTo(viscosity, within(0.03));
        assertThat(lye.heatCapacityJPerKgK(293.15, 1e5) / 1e3)
                .isCloseTo(heatCapacity, within(0.006));
    }

    /// Dewey (1981) at 373 and 425 K, and the elevation by the Pitzer equation of NaOH at 1 atm
    /// (Pabalan and Pitzer 1987), which agrees within 0.5 K to 20 % and is up to 1.6 K above
    /// beyond.
    @ParameterizedTest
    @CsvSource({
        "0.05, 1.17, 1.60, 1.25, 0.5",
        "0.10, 2.74, 3.57, 2.86, 0.5",
        "0.15, 4.79, 5.97, 5.00, 0.5",
        "0.20, 7.42, 8.83, 7.89, 0.5",
        "0.25, 10.8, 12.2, 11.8, 1.1",
        "0.30, 15.5, 16.6, 17.0, 1.6",
        "0.35, 23.7, 23.7, 23.8, 0.5"
    })
    void sodaLyeBoilsAboveWaterAsDeweySays(
            double fraction, double at373, double at425, double pitzer, double tolerance) {
        Liquor lye = Liquor.of(LiquorSample.lye(fraction));
        assertThat(lye.boilingPointElevationK(373)).isCloseTo(at373, within(0.05));
        assertThat(lye.boilingPointElevationK(425)).isCloseTo(at425, within(0.05));
        assertThat(lye.boilingPointElevationK(373)).isCloseTo(pitzer, within(tolerance));
    }

    /// C = 250 g/L as Na2CO3 is 188.7 g/L NaOH and 146.2 g/L Na2O; A/C 0.60 is alpha_k 1.603.
    @Test
    void notationsConvertByTheirMolarMasses() {
        Caustic caustic = Caustic.ofCarbonateGPerL(250);
        assertThat(caustic.naohGPerL()).isCloseTo(188.69, within(0.02));
        assertThat(caustic.na2oGPerL()).isCloseTo(146.19, within(0.02));
        assertThat(Caustic.ofNa2oGPerL(100).naohGPerL()).isCloseTo(129.07, within(0.01));
        assertThat(Caustic.ofNaohGPerL(129.066).na2oGPerL()).isCloseTo(100, within(0.01));
        assertThat(Caustic.alphaK(0.60)).isCloseTo(1.603, within(0.001));
    }
}
