package org.diaspore.chemistry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Check values of the IAPWS releases on viscosity and thermal conductivity, and steam tables.
class WaterTransportCaseTest {
    /// IAPWS R12-08 table 4, Pa s times 1e6.
    @ParameterizedTest
    @CsvSource({
        "298.15, 998, 889.735100",
        "298.15, 1200, 1437.649467",
        "373.15, 1000, 307.883622",
        "433.15, 1, 14.538324",
        "433.15, 1000, 217.685358",
        "873.15, 1, 32.619287",
        "873.15, 100, 35.802262",
        "873.15, 600, 77.430195"
    })
    void viscosityMeetsTheVerificationTable(double t, double density, double expected) {
        assertThat(WaterTransport.viscosityPaS(t, density) * 1e6).isCloseTo(expected, within(1e-6));
    }

    /// IAPWS R15-11 table 4, mW/(m K).
    @ParameterizedTest
    @CsvSource({
        "298.15, 0, 18.4341883",
        "298.15, 998, 607.712868",
        "298.15, 1200, 799.038144",
        "873.15, 0, 79.1034659"
    })
    void conductivityWithoutEnhancementMeetsTheVerificationTable(
            double t, double density, double expected) {
        assertThat(WaterTransport.backgroundWPerMK(t, density) * 1e3)
                .isCloseTo(expected, within(1e-6));
    }

    /// IAPWS R15-11 table 7, industrial equation in region 1, mW/(m K).
    @ParameterizedTest
    @CsvSource({"620, 20e6, 481.485195", "620, 50e6, 545.038940"})
    void conductivityMeetsTheVerificationTableOfTheIndustrialEquation(
            double t, double p, double expected) {
        assertThat(Steam97.liquidConductivityWPerMK(t, p) * 1e3).isCloseTo(expected, within(1e-6));
    }

    /// Saturated liquid in Perry's handbook, 9th ed., table 2-135, mW/(m K) and Pa s times 1e6: an
    /// older formulation, within 1.2 %.
    @ParameterizedTest
    @CsvSource({
        "280, 574.04, 1433.7",
        "300, 610.28, 853.84",
        "320, 639.71, 577.02",
        "340, 660.55, 421.97",
        "360, 673.76, 326.10",
        "370, 678.02, 291.36",
        "380, 681.00, 262.69",
        "390, 682.83, 238.77"
    })
    void saturatedWaterAgreesWithTheHandbook(double t, double conductivity, double viscosity) {
        assertThat(WaterTransport.saturatedConductivityWPerMK(t) * 1e3)
                .isCloseTo(conductivity, within(0.012 * conductivity));
        assertThat(WaterTransport.saturatedViscosityPaS(t) * 1e6)
                .isCloseTo(viscosity, within(0.012 * viscosity));
    }

    /// Saturated water of steam tables, mPa s: 0.282 at 100, 0.182 at 150, 0.134 at 200 degC.
    @ParameterizedTest
    @CsvSource({"100, 0.282", "150, 0.182", "200, 0.134"})
    void hotWaterHasTheViscosityOfSteamTables(double celsius, double expected) {
        assertThat(WaterTransport.saturatedViscosityPaS(celsius + 273.15) * 1e3)
                .isCloseTo(expected, within(0.001));
    }
}
