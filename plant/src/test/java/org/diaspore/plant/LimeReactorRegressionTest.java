package org.diaspore.plant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.diaspore.flowsheet.Inlets;
import org.diaspore.flowsheet.Ledger;
import org.diaspore.flowsheet.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Frozen: the table of docs/theory/lime.md, silica left and C/S by dose, strength and silica.
class LimeReactorRegressionTest {
    @ParameterizedTest
    @CsvSource({
        "100, 7, 0.6, 2.688, 0.835",
        "100, 7, 0.8, 1.709, 0.905",
        "100, 7, 1, 1.270, 1.043",
        "100, 7, 1.2, 0.944, 1.184",
        "100, 7, 1.5, 0.600, 1.399",
        "100, 7, 2, 0.339, 1.666",
        "50, 7, 1.2, 0.159, 1.044",
        "150, 7, 1.2, 1.950, 1.429",
        "100, 25, 1.2, 0.973, 1.065"
    })
    void silicaLeftAndCalciumOfTheSolid(
            double na2oGPerL, double silicaGPerL, double dose, double left, double ratio) {
        Stream liquor = LiquorLoopStreams.silicateLiquor(na2oGPerL, silicaGPerL);
        Ledger ledger =
                LimeReactor.of(Settings.defaults().with("lime.calcium_to_silicon", dose))
                        .run(Inlets.of(liquor, Stream.none()))
                        .ledger();
        assertThat(ledger.reading("silica_left_g_per_L")).isCloseTo(left, within(5e-3));
        assertThat(ledger.reading("calcium_to_silicon_of_solid")).isCloseTo(ratio, within(5e-3));
    }
}
