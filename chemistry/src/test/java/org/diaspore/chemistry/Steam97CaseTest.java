package org.diaspore.chemistry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Verification tables 5, 15, 35 and 36 of IAPWS R7-97(2012), to half a unit of their ninth digit.
class Steam97CaseTest {
    @ParameterizedTest
    @CsvSource({
        "300, 3e6, 0.100215168e-2, 115.331273, 0.392294792, 4.17301218",
        "300, 80e6, 0.971180894e-3, 184.142828, 0.368563852, 4.01008987",
        "500, 3e6, 0.120241800e-2, 975.542239, 2.58041912, 4.65580682"
    })
    void liquidMeetsTheVerificationTable(
            double t, double p, double v, double hKj, double sKj, double cpKj) {
        compare(Steam97.liquid(t, p), v, hKj, sKj, cpKj);
    }

    @ParameterizedTest
    @CsvSource({
        "300, 0.0035e6, 39.4913866, 2549.91145, 8.52238967, 1.91300162",
        "700, 0.0035e6, 92.3015898, 3335.68375, 10.1749996, 2.08141274",
        "700, 30e6, 0.542946619e-2, 2631.49474, 5.17540298, 10.3505092"
    })
    void vapourMeetsTheVerificationTable(
            double t, double p, double v, double hKj, double sKj, double cpKj) {
        compare(Steam97.vapour(t, p), v, hKj, sKj, cpKj);
    }

    @ParameterizedTest
    @CsvSource({"300, 0.353658941e4", "500, 0.263889776e7", "600, 0.123443146e8"})
    void saturationPressureMeetsTheVerificationTable(double t, double p) {
        assertThat(Steam97.saturationPressurePa(t)).isCloseTo(p, within(p * 2e-9));
    }

    @ParameterizedTest
    @CsvSource({"0.1e6, 372.755919", "1e6, 453.035632", "10e6, 584.149488"})
    void saturationTemperatureMeetsTheVerificationTable(double p, double t) {
        assertThat(Steam97.saturationTemperatureK(p)).isCloseTo(t, within(1e-6));
    }

    private static void compare(
            Steam97.State state, double v, double hKj, double sKj, double cpKj) {
        assertThat(state.specificVolumeM3PerKg()).isCloseTo(v, within(v * 5e-9));
        assertThat(state.enthalpyJPerKg() / 1e3).isCloseTo(hKj, within(hKj * 5e-9));
        assertThat(state.entropyJPerKgK() / 1e3).isCloseTo(sKj, within(sKj * 5e-9));
        assertThat(state.heatCapacityJPerKgK() / 1e3).isCloseTo(cpKj, within(cpKj * 5e-9));
    }
}
