package org.diaspore.chemistry.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SolventWaterIdentityTest {
    private final SolventWater water = new SolventWater();

    @ParameterizedTest
    @ValueSource(doubles = {275, 298.15, 340, 371, 420, 500, 560})
    void slopesByTemperatureAreThoseOfTheValues(double t) {
        double h = 0.5;
        water.at(t, 8e6);
        double aSlope = water.aSlope();
        double bSlope = water.bSlope();
        double aPhiSlope = water.aPhiSlope();
        water.at(t + h, 8e6);
        double a = water.a();
        double b = water.b();
        double aPhi = water.aPhi();
        water.at(t - h, 8e6);
        assertThat(aSlope).isCloseTo((a - water.a()) / (2 * h), within(1e-4 * aSlope));
        assertThat(bSlope).isCloseTo((b - water.b()) / (2 * h), within(1e-4 * bSlope));
        assertThat(aPhiSlope).isCloseTo((aPhi - water.aPhi()) / (2 * h), within(1e-4 * aSlope));
        double moller = (MollerSlope.at(t + h) - MollerSlope.at(t - h)) / (2 * h);
        assertThat(MollerSlope.slope(t)).isCloseTo(moller, within(1e-4 * moller));
    }

    @ParameterizedTest
    @ValueSource(doubles = {275, 298.15, 340, 420, 500})
    void compressibilityIsTheSlopeOfTheLogarithmOfDensity(double t) {
        water.at(t, 200 * 101325);
        double kappa = water.compressibilityPerAtm();
        water.at(t, 201 * 101325);
        double above = Math.log(water.densityKgPerM3());
        water.at(t, 199 * 101325);
        assertThat(kappa)
                .isCloseTo((above - Math.log(water.densityKgPerM3())) / 2, within(1e-4 * kappa));
    }

    /// `A_V = -4 R T dA_phi/dP`, R in cm3 atm/(mol K).
    @ParameterizedTest
    @ValueSource(doubles = {298.15, 400, 480})
    void slopeOfVolumesIsThatOfTheOsmoticSlopeByPressure(double t) {
        water.at(t, 100 * 101325);
        double aV = water.aV();
        water.at(t, 101 * 101325);
        double above = water.aPhi();
        water.at(t, 99 * 101325);
        double slopePerAtm = (above - water.aPhi()) / 2;
        assertThat(aV).isCloseTo(-4 * 82.0597 * t * slopePerAtm, within(1e-4 * aV));
    }
}
