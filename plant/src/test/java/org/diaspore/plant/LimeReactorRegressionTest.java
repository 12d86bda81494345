package org.diaspore.plant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.diaspore.flowsheet.Inlets;
import org.diaspore.flowsheet.Ledger;
import org.diaspore.flowsheet.Stream;
import org.diaspore.plant.setting.Settings;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Frozen: the table of docs/theory/lime.md, silica left and C/S by dose, strength and silica.
class LimeReactorRegressionTest {
    @ParameterizedTest
    @CsvSource({
        "100, 7, 0.6, 3.367, 0.995",
        "100, 7, 0.8, 2.400, 1.045",
        "100, 7, 1, 1.529, 1.094",
        "100, 7, 1.2, 0.869, 1.169",
        "100, 7, 1.5, 0.277, 1.329",
        "100, 7, 2, 0.066, 1.665",
        "50, 7, 1.2, 0.212, 1.053",
        "150, 7, 1.2, 1.604, 1.334",
        "100, 25, 1.2, 1.316, 1.082"
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
