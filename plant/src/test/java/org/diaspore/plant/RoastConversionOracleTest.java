package org.diaspore.plant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.diaspore.plant.setting.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoastConversionOracleTest {
    private static final RoastKinetics KINETICS = RoastKinetics.of(Settings.defaults());

    /// The chain kaolinite, metakaolinite, spinel, mullite integrated in small steps at constant
    /// temperature, against one step after the other as the roast takes them.
    @ParameterizedTest
    @CsvSource({"950, 30", "1000, 2", "1050, 5", "1100, 30", "1150, 20", "1200, 2"})
    void oneStepAfterTheOtherAgreesWithTheWholeChain(double celsius, double minutes) {
        double kelvin = celsius + 273.15;
        double first = KINETICS.law(RoastStep.KAOLINITE).at(kelvin);
        double second = KINETICS.law(RoastStep.SPINEL).at(kelvin);
        double third = KINETICS.law(RoastStep.MULLITE).at(kelvin);
        double metakaolinite = 0;
        double spinel = 0;
        double mullite = 0;
        double kaolinite = 1;
        int steps = 200_000;
        double dt = minutes * 60 / steps;
        for (int k = 0; k < steps; k++) { // implicit: the first step is very fast
            kaolinite /= 1 + first * dt;
            metakaolinite = (1 - kaolinite - spinel - mullite) / (1 + second * dt);
            double parted = 1 - kaolinite - metakaolinite;
            double made = (parted - mullite) * third * dt / (1 + third * dt);
            mullite += made;
            spinel = parted - mullite;
        }
        RoastConversion done = RoastConversion.of(KINETICS, TestOre.batch(celsius, minutes, 1e-6));
        double spinelMade = done.of(RoastStep.KAOLINITE) * done.of(RoastStep.SPINEL);
        assertThat(spinelMade).isCloseTo(spinel + mullite, within(0.005));
        assertThat(spinelMade * done.of(RoastStep.MULLITE)).isCloseTo(mullite, within(0.02));
    }

    /// Five classes of equal mass against two hundred, where lumps are still warming up.
    @Test
    void fiveSizeClassesStandForMany() {
        double time = 240;
        double top = 0.02;
        RoastConditions conditions = TestOre.batch(1020, time / 60, top);
        RateLaw law = KINETICS.law(RoastStep.SPINEL);
        double kelvin = conditions.temperatureK();
        double sharpness =
                law.activationJPerMol()
                        * (kelvin - 298.15)
                        / (RateLaw.GAS_CONSTANT * kelvin * kelvin);
        double sum = 0;
        int classes = 200;
        for (double size : conditions.sizes().classSizesM(classes)) {
            double lag = HeatUp.lagS(size, conditions.heating());
            double equivalent =
                    HeatUp.equivalentS(time, lag, Math.log(sharpness), HeatUp.e1(sharpness));
            sum += -Math.expm1(-law.at(kelvin) * equivalent) / classes;
        }
        RoastConversion few = RoastConversion.of(KINETICS, conditions);
        assertThat(few.of(RoastStep.SPINEL)).isCloseTo(sum, within(0.06));
    }
}
