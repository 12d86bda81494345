package org.diaspore.app.plot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.diaspore.chemistry.Caustic;
import org.diaspore.chemistry.liquor.AluminaEquilibrium;
import org.diaspore.chemistry.liquor.AluminaMineral;
import org.diaspore.chemistry.liquor.LiquorDatabase;
import org.diaspore.chemistry.liquor.LiquorOptions;
import org.junit.jupiter.api.Test;

/// Saturation by the engine against the one equation of {@link AluminaEquilibrium}.
class SaturatedLiquorOracleTest {
    private static final Map<String, AluminaMineral> MINERALS =
            Map.of(
                    "Gibbsite", AluminaMineral.GIBBSITE,
                    "Boehmite", AluminaMineral.BOEHMITE,
                    "Diaspore", AluminaMineral.DIASPORE);

    @Test
    void the_engine_and_the_single_equation_find_the_same_ratio() {
        var database = LiquorDatabase.recommended();
        MINERALS.forEach((name, mineral) -> {
            var engine = new SaturatedLiquor(database, name);
            var equation = AluminaEquilibrium.of(mineral, LiquorOptions.RECOMMENDED);
            for (double celsius : new double[] {40, 100, 150, 220, 280}) {
                for (double c : new double[] {80, 200, 300}) {
                    assertThat(engine.aToC(celsius + 273.15, c))
                            .as(name + " " + celsius + " degC, C " + c)
                            .isCloseTo(
                                    equation.aToC(celsius + 273.15, Caustic.ofCarbonateGPerL(c)),
                                    within(1e-4));
                }
            }
        });
    }
}
