package org.diaspore.chemistry.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.diaspore.chemistry.InputException;
import org.diaspore.chemistry.ReferenceData;
import org.diaspore.chemistry.database.ActivityParameters;
import org.diaspore.chemistry.database.Interaction;
import org.diaspore.chemistry.database.Interaction.Kind;
import org.diaspore.chemistry.database.TemperatureFunction;
import org.diaspore.chemistry.database.TemperatureFunction.PabalanPitzer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Salts alone in water against published osmotic and activity coefficients.
class PitzerCaseTest {
    private static Interaction constant(Kind kind, double value, String... species) {
        return new Interaction(kind, List.of(species), TemperatureFunction.constant(value));
    }

    /// Osmotic coefficient and mean activity coefficient of one mole of a salt of two ions.
    private static double[] salt(Pitzer pitzer, double first, double second) {
        double[] ln = new double[2];
        double water = pitzer.evaluate(new double[] {first, second}, ln);
        double ions = first + second;
        return new double[] {
            -water * Pitzer.WATER_MOL_PER_KG / ions,
            Math.exp((first * ln[0] + second * ln[1]) / ions)
        };
    }

    /// R. A. Robinson and R. H. Stokes, Electrolyte Solutions, 2nd ed. (1959), appendix 8.10, for
    /// NaCl at 25 degC; parameters of K. S. Pitzer and G. Mayorga, J. Phys. Chem. 77 (1973) 2300.
    @ParameterizedTest
    @CsvSource({
        "0.1, 0.9324, 0.778",
        "0.5, 0.9209, 0.681",
        "1, 0.9355, 0.657",
        "2, 0.983, 0.668",
        "4, 1.116, 0.783",
        "6, 1.271, 0.986"
    })
    void commonSaltAt25DegCIsAsMeasured(double molality, double phi, double gamma) {
        Pitzer pitzer =
                new Pitzer(
                        new ActivityParameters.Pitzer(
                                List.of(
                                        constant(Kind.B0, 0.0765, "Na+", "Cl-"),
                                        constant(Kind.B1, 0.2664, "Cl-", "Na+"),
                                        constant(Kind.C0, 0.00127, "Na+", "Cl-")),
                                true,
                                false,
                                ActivityParameters.Slope.BRADLEY_PITZER),
                        List.of("Na+", "Cl-"),
                        List.of(1, -1));
        pitzer.at(298.15, 101325);
        double[] found = salt(pitzer, molality, molality);
        assertThat(found[0]).isCloseTo(phi, within(0.003));
        assertThat(found[1]).isCloseTo(gamma, within(0.004));
    }

    /// Caustic soda to 250 degC and 10 mol/kg, computed elsewhere with the parameters of R. T.
    /// Pabalan and K. S. Pitzer, Geochim. Cosmochim. Acta 51 (1987) 829, and Møller's slope, at the
    /// vapour pressure of water or 1 bar.
    @Test
    void causticSodaToHighTemperatureIsThatOfPabalanAndPitzer() {
        Pitzer pitzer = causticSoda();
        List<String> lines = ReferenceData.lines("thermo/NaOH_Pitzer_PP87_reference.csv");
        for (String line : lines.subList(1, lines.size())) {
            double[] x = Arrays.stream(line.split(",")).mapToDouble(Double::parseDouble).toArray();
            double temperatureK = x[0] + 273.15;
            pitzer.at(temperatureK, Math.max(x[5], 1) * 1e5);
            double[] found = salt(pitzer, x[1], x[1]);
            assertThat(found[0]).as(line).isCloseTo(x[2], within(0.0002));
            assertThat(found[1]).as(line).isCloseTo(x[3], within(0.0002 + 0.0002 * x[3]));
            double water = Math.exp(-found[0] * 2 * x[1] / Pitzer.WATER_MOL_PER_KG);
            assertThat(water).as(line).isCloseTo(x[4], within(0.0001));
            assertThat(MollerSlope.at(temperatureK)).isCloseTo(x[6], within(0.0001));
        }
    }

    private static Pitzer causticSoda() {
        var b0 =
                new PabalanPitzer(
                        276.82478,
                        -2.8131778e-3,
                        -7375.5443,
                        0.3701254,
                        -49.35997,
                        0.10945106,
                        7.1788733e-6,
                        -4.0218506e-5,
                        -5.8847404e-9,
                        11.931122,
                        2.4824963,
                        -4.8217410e-3,
                        0);
        var b1 =
                new PabalanPitzer(
                        462.86977,
                        0,
                        -10294.181,
                        0,
                        -85.960581,
                        0.23905969,
                        0,
                        -1.0795894e-4,
                        0,
                        0,
                        0,
                        0,
                        0);
        var c =
                new PabalanPitzer(
                        -16.686897,
                        4.0534778e-4,
                        453.64961,
                        -5.1714017e-2,
                        2.9680772,
                        -6.5161667e-3,
                        -1.0553037e-6,
                        2.3765786e-6,
                        8.9893405e-10,
                        -0.68923899,
                        -8.1156286e-2,
                        0,
                        0);
        return new Pitzer(
                new ActivityParameters.Pitzer(
                        List.of(
                                new Interaction(Kind.B0, List.of("Na+", "OH-"), b0),
                                new Interaction(Kind.B1, List.of("Na+", "OH-"), b1),
                                new Interaction(Kind.C0, List.of("Na+", "OH-"), c)),
                        true,
                        false,
                        ActivityParameters.Slope.MOLLER),
                List.of("Na+", "OH-"),
                List.of(1, -1));
    }

    @Test
    void parameterCOfANeutralSpeciesIsRefused() {
        assertThatThrownBy(() ->
                        new Pitzer(
                                new ActivityParameters.Pitzer(
                                        List.of(constant(Kind.C0, 0.1, "Na+", "CO2")),
                                        true,
                                        false,
                                        ActivityParameters.Slope.MOLLER),
                                List.of("Na+", "CO2"),
                                List.of(1, 0)))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("Try:");
    }
}
