package org.diaspore.chemistry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/// The table that a stream uses against the basic equation of IAPWS-IF97.
class WaterHeatOracleTest {
    private static final double REFERENCE = Steam97.liquid(298.15, 1e5).enthalpyJPerKg();

    @Test
    void tableAndBasicEquationAgreeForCompressedLiquid() {
        for (double t = 273.4; t < 573; t += 0.7) {
            for (double p = 1e5; p <= 10e6; p += 0.9e6) {
                if (p < Steam97.saturationPressurePa(t)) {
                    continue;
                }
                assertThat(WaterHeat.jPerKg(t, p))
                        .as("%.1f K, %.0f Pa", t, p)
                        .isCloseTo(
                                Steam97.liquid(t, p).enthalpyJPerKg() - REFERENCE, within(150.0));
            }
        }
    }

    @Test
    void saturatedLiquidIsThatOfTheBasicEquation() {
        for (double t = 273.2; t < 622; t += 0.37) {
            double p = Steam97.saturationPressurePa(t);
            assertThat(WaterHeat.jPerKg(t, p))
                    .isCloseTo(Steam97.liquid(t, p).enthalpyJPerKg() - REFERENCE, within(2.0));
        }
    }
}
