package org.diaspore.plant.energy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.diaspore.chemistry.Steam97;
import org.junit.jupiter.api.Test;

class TurbineCaseTest {
    /// Cengel & Boles, Thermodynamics, ideal Rankine cycle of example 10-1: steam of 3 MPa and 350
    /// degC, 3116.1 kJ/kg, comes to 2403.0 kJ/kg at 75 kPa.
    @Test
    void steamOfThreeMegapascalExpandsAsInTheTextbook() {
        Steam97.State inlet = Steam97.vapour(350 + 273.15, 3e6);
        assertThat(inlet.enthalpyJPerKg()).isCloseTo(3116.1e3, within(0.5e3));
        assertThat(new Turbine(1, 1).exhaustJPerKg(inlet, 75e3)).isCloseTo(2403.0e3, within(1.0e3));
    }

    @Test
    void dryExhaustHasTheEntropyOfTheInletWhereNothingIsLost() {
        Steam97.State inlet = Steam97.vapour(813.15, 9.8e6);
        double ideal = new Turbine(1, 1).exhaustJPerKg(inlet, 4e6);
        double lowK = 500;
        double highK = 813;
        for (int step = 0; step < 60; step++) { // bisection on entropy, apart from the code's way
            double middle = 0.5 * (lowK + highK);
            boolean isHot = Steam97.vapour(middle, 4e6).entropyJPerKgK() > inlet.entropyJPerKgK();
            lowK = isHot ? lowK : middle;
            highK = isHot ? middle : highK;
        }
        double byHand = Steam97.vapour(lowK, 4e6).enthalpyJPerKg();
        assertThat(ideal).isCloseTo(byHand, within(1e-3));
        double real = new Turbine(0.8, 1).exhaustJPerKg(inlet, 4e6);
        assertThat(inlet.enthalpyJPerKg() - real)
                .isCloseTo(0.8 * (inlet.enthalpyJPerKg() - byHand), within(1e-3));
    }
}
