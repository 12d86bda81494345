package org.diaspore.plant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class SilicaCurveIdentityTest {
    private static final double[] OFFSETS = {-2.5, -2, -1, 0};

    @Test
    void moreCalciumInTheSolidLeavesNoMoreSilica() {
        for (double offset : OFFSETS) {
            for (double kelvin = 298.15; kelvin <= 523.15; kelvin += 12.5) {
                SilicaCurve curve = CalciumSilicateSolubility.curve(kelvin, 3, offset);
                double before = Double.POSITIVE_INFINITY;
                for (double ratio = 0.8; ratio < 1.7; ratio += 0.01) {
                    assertThat(curve.molPerKg(ratio)).isLessThanOrEqualTo(before * (1 + 1e-12));
                    before = curve.molPerKg(ratio);
                }
            }
        }
    }

    @Test
    void strongerLiquorHoldsMoreSilicaBeyondTheEndsOfTheTableToo() {
        for (double offset : OFFSETS) {
            double before = 0;
            for (double caustic = 0.05; caustic < 9; caustic *= 1.1) {
                double silica =
                        CalciumSilicateSolubility.curve(368.15, caustic, offset).molPerKg(1.2);
                assertThat(silica).isGreaterThan(before);
                before = silica;
            }
        }
    }

    @Test
    void offsetMovesWeakSilicateByItsOwnAmount() {
        double five = CalciumSilicateSolubility.curve(368.15, 1, -3).molPerKg(1.3);
        double four = CalciumSilicateSolubility.curve(368.15, 1, -4).molPerKg(1.3);
        assertThat(Math.log10(five / four)).isCloseTo(1, within(0.01));
    }

    @Test
    void silicaIsSmoothInTemperatureStrengthAndCalcium() {
        double h = 1e-3;
        for (double x = 0; x <= 1; x += 1e-3) {
            double kelvin = 300 + 220 * x;
            double caustic = 0.31 + 4.6 * x;
            double ratio = 0.82 + 0.82 * x;
            assertThat(kink(kelvin, caustic, ratio, 1000 * h, 0, 0)).isLessThan(0.02);
            assertThat(kink(kelvin, caustic, ratio, 0, h, 0)).isLessThan(0.02);
            assertThat(kink(kelvin, caustic, ratio, 0, 0, h)).isLessThan(0.02);
        }
    }

    /// Second difference of ln silica.
    private static double kink(
            double kelvin, double caustic, double ratio, double dk, double dc, double dr) {
        return Math.abs(
                lnSilica(kelvin + dk, caustic + dc, ratio + dr)
                        - 2 * lnSilica(kelvin, caustic, ratio)
                        + lnSilica(kelvin - dk, caustic - dc, ratio - dr));
    }

    private static double lnSilica(double kelvin, double caustic, double ratio) {
        return Math.log(CalciumSilicateSolubility.curve(kelvin, caustic, -2).molPerKg(ratio));
    }

    @Test
    void slopeIsThatOfTheCurve() {
        SilicaCurve curve = CalciumSilicateSolubility.curve(368.15, 3.2, -2);
        double h = 1e-6;
        for (double ratio = 0.801; ratio < 1.7; ratio += 0.0137) {
            double difference =
                    Math.log(curve.molPerKg(ratio + h) / curve.molPerKg(ratio - h)) / (2 * h);
            assertThat(curve.lnSlope(ratio)).isCloseTo(difference, within(1e-4));
        }
    }
}
