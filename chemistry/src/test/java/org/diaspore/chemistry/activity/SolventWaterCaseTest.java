package org.diaspore.chemistry.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.diaspore.chemistry.InputException;
import org.diaspore.chemistry.Steam97;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SolventWaterCaseTest {
    private final SolventWater water = new SolventWater();

    /// The osmotic slope of Bradley and Pitzer at saturation, 0 to 250 degC: the grid of data0.ypf
    /// (EQ3/6, Yucca Mountain), which Møller's equation gives as well.
    @ParameterizedTest
    @CsvSource({
        "0, 0.3767",
        "25, 0.3915",
        "60, 0.4190",
        "100, 0.4605",
        "150, 0.5295",
        "200, 0.6228",
        "250, 0.7535"
    })
    void osmoticSlopeIsThatOfTheLiterature(double degC, double expected) {
        water.at(273.15 + degC, 1e5);
        assertThat(water.aPhi()).isCloseTo(expected, within(0.0012));
        assertThat(MollerSlope.at(273.15 + degC)).isCloseTo(expected, within(0.0001));
    }

    /// D. J. Bradley and K. S. Pitzer, J. Phys. Chem. 83 (1979) 1599, and 25 degC of IAPWS.
    @Test
    void permittivityAndDensityAt25DegCAreKnown() {
        water.at(298.15, 101325);
        assertThat(water.permittivity()).isCloseTo(78.38, within(0.05));
        assertThat(water.densityKgPerM3()).isCloseTo(997.05, within(0.02));
        assertThat(water.a()).isCloseTo(0.510, within(0.001));
        assertThat(water.b()).isCloseTo(0.3286, within(0.0005));
    }

    /// K. S. Pitzer, J. C. Peiper, R. H. Busey, J. Phys. Chem. Ref. Data 13 (1984) 1: A_V is 1.875
    /// cm3/mol (kg/mol)^0.5 at 25 degC, in the convention in which it is 1.5 times ours.
    @Test
    void slopeOfVolumesAt25DegCIsKnown() {
        water.at(298.15, 101325);
        assertThat(water.aV()).isCloseTo(1.874, within(0.02));
    }

    @ParameterizedTest
    @CsvSource({"25, 1e5", "25, 5e7", "90, 2e7", "200, 2e6", "200, 4e7", "280, 7e6"})
    void densityAgreesWithTheFormulationForSteam(double degC, double pascal) {
        water.at(273.15 + degC, pascal);
        double expected = 1 / Steam97.liquid(273.15 + degC, pascal).specificVolumeM3PerKg();
        assertThat(water.densityKgPerM3()).isCloseTo(expected, within(0.002 * expected));
    }

    @Test
    void pressureIsAtLeastTheVapourPressure() {
        water.at(423.15, 101325);
        assertThat(water.pressurePa()).isCloseTo(476e3, within(10e3));
    }

    @Test
    void vapourAsSolventIsRefused() {
        assertThatThrownBy(() -> water.at(700, 1e5))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("250 to 623.15 K");
    }
}
