package org.diaspore.app.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.diaspore.chemistry.InputException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Conversions follow the SI brochure, 9th edition (2019); a year is 8760 h.
class QuantityCaseTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1000 degC  | 1273.15",
                "1000 °C    | 1273.15",
                "3 Mt/y     | 95.129375951",
                "8 %        | 0.08",
                "8 wt%      | 0.08",
                "70 g/t     | 7e-5",
                "300 ppm    | 3e-4",
                "129 g/L    | 129",
                "90 min     | 5400",
                "4 m3/t     | 0.004",
                "4 m³/t     | 0.004",
                "3.5 GJ/t   | 3.5e6",
                "2400 kg/m3 | 2400",
                "200 kWh/t  | 720000",
                "2.5 bar    | 250000",
                "20 mm      | 0.02",
                "74 um      | 7.4e-5",
                "74 µm      | 7.4e-5",
                "400 USD/t  | 0.4",
                "3000 CNY/t | 3",
                "8000 h/y   | 28800000",
                "1000degC   | 1273.15",
                "1e3 kg/h   | 0.277777778",
                "-5 degC    | 268.15",
                "2.5        | 2.5",
                "1 hour     | 3600"
            })
    void text_becomes_si(String text, double si) {
        assertThat(Quantity.parse("x", text).si()).isCloseTo(si, within(1e-9 * Math.abs(si)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1000 C      | degC",
                "1000 degc   | degC",
                "3 MT/y      | Mt/y",
                "3 Mt/yy     | Mt/y",
                "129 gpl     | g/L",
                "1,000 t     | 1000",
                "1 000 t     | 1000 t",
                "19,2 %      | 19.2 %",
                "900-1000 degC | single value",
                "900 to 1000 degC | single value",
                "1000 +- 20 degC | single value",
                "~1000 degC  | 1000 degC",
                "<5 %        | 5 %",
                "NaN         | finite",
                ".nan        | finite",
                "inf         | finite",
                "1e999 t     | finite",
                "3 Mtpa      | Mt/y",
                "2 short     | one of",
                "hot         | number first",
                "''          | number first",
                "%           | number first",
                "1.2.3 %     | single value",
                "3 GJ/degC   | K in place of degC",
                "5 /t        | both sides"
            })
    void text_that_could_mislead_is_refused_with_a_remedy(String text, String remedy) {
        assertThatThrownBy(() -> Quantity.parse("x", text))
                .isInstanceOf(InputException.class)
                .hasMessageContaining(remedy)
                .hasMessageContaining("Try: ");
    }
}
