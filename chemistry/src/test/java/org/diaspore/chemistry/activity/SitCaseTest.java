package org.diaspore.chemistry.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.diaspore.chemistry.InputException;
import org.diaspore.chemistry.database.ActivityParameters;
import org.diaspore.chemistry.database.Interaction;
import org.diaspore.chemistry.database.Interaction.Kind;
import org.diaspore.chemistry.database.TemperatureFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SitCaseTest {
    private static Sit sit(Kind kind) {
        return new Sit(
                new ActivityParameters.Sit(
                        List.of(
                                new Interaction(
                                        kind,
                                        List.of("Na+", "Cl-"),
                                        TemperatureFunction.constant(0.03)))),
                List.of("Na+", "Cl-"),
                List.of(1, -1));
    }

    /// R. A. Robinson and R. H. Stokes, Electrolyte Solutions, 2nd ed. (1959), appendix 8.10;
    /// epsilon(Na+, Cl-) = 0.03 of the NEA reviews, whose theory is good to 0.01 to 0.02 here.
    @ParameterizedTest
    @CsvSource({"0.1, 0.9324, 0.778", "0.5, 0.9209, 0.681", "1, 0.9355, 0.657", "2, 0.983, 0.668"})
    void commonSaltAt25DegCIsNearlyAsMeasured(double m, double phi, double gamma) {
        Sit sit = sit(Kind.SIT_EPSILON);
        sit.at(298.15, 101325);
        double[] ln = new double[2];
        double water = sit.evaluate(new double[] {m, m}, ln);
        assertThat(-water * Pitzer.WATER_MOL_PER_KG / (2 * m)).isCloseTo(phi, within(0.02));
        assertThat(Math.exp((ln[0] + ln[1]) / 2)).isCloseTo(gamma, within(0.02));
    }

    @Test
    void parametersOfAnotherModelAreRefused() {
        assertThatThrownBy(() -> sit(Kind.B0))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("Try:");
    }
}
