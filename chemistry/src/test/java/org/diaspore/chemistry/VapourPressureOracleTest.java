package org.diaspore.chemistry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Steam over soda lye by Dewey's elevation, against the same with another equation of saturation.
class VapourPressureOracleTest {
    // Wagner and Pruss, J. Phys. Chem. Ref. Data 31 (2002) 387, eq. 2.5.
    private static final double[] A = {
        -7.85951783, 1.84408259, -11.7866497, 22.6807411, -15.9618719, 1.80122502
    };
    private static final double[] POWER = {1, 1.5, 3, 3.5, 4, 7.5};

    /// Dewey (1981) at 373 and 425 K, to the rounding of the table.
    @ParameterizedTest
    @CsvSource({
        "0.05, 1.17, 1.60",
        "0.10, 2.74, 3.57",
        "0.15, 4.79, 5.97",
        "0.20, 7.42, 8.83",
        "0.25, 10.8, 12.2",
        "0.30, 15.5, 16.6",
        "0.35, 23.7, 23.7"
    })
    void steamOverLyeIsThatOverWaterCoolerByTheElevation(double w, double at373, double at425) {
        Liquor lye = Liquor.of(LiquorSample.lye(w));
        assertThat(lye.boilingPointElevationK(373)).isCloseTo(at373, within(0.05));
        assertThat(lye.boilingPointElevationK(425)).isCloseTo(at425, within(0.05));
        assertThat(lye.vapourPressurePa(373))
                .isCloseTo(
                        saturationPa(373 - lye.boilingPointElevationK(373)),
                        withinPercentage(0.02));
        assertThat(lye.vapourPressurePa(425))
                .isCloseTo(
                        saturationPa(425 - lye.boilingPointElevationK(425)),
                        withinPercentage(0.02));
        assertThat(lye.boilingTemperatureK(lye.vapourPressurePa(425))).isCloseTo(425, within(1e-6));
    }

    private static double saturationPa(double kelvin) {
        double tau = 1 - kelvin / Steam97.CRITICAL_K;
        double sum = 0;
        for (int k = 0; k < A.length; k++) {
            sum += A[k] * Math.pow(tau, POWER[k]);
        }
        return Steam97.CRITICAL_PA * Math.exp(sum * Steam97.CRITICAL_K / kelvin);
    }
}
