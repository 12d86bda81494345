package org.diaspore.ore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.util.Map;
import org.junit.jupiter.api.Test;

/// Frozen 2026-11 with the first formulas: the assumed Liulin assay. What the minerals should be
/// nobody has published; a change here wants an explanation, not a new number.
class LiulinRegressionTest {
    private final MineralMakeup makeup = MineralMakeup.of(Assays.of(Assays.LIULIN));

    @Test
    void theMineralsAreThoseOfAnIlliticDiasporicOre() {
        assertThat(makeup.kind()).isEqualTo(OreKind.DIASPORIC);
        Map.of(
                        Mineral.DIASPORE, 0.380,
                        Mineral.KAOLINITE, 0.315,
                        Mineral.ILLITE, 0.074,
                        Mineral.PYRITE, 0.015,
                        Mineral.ORGANIC_MATTER, 0.0073)
                .forEach((mineral, value) ->
                        assertThat(makeup.fraction(mineral))
                                .as(mineral.key())
                                .isCloseTo(value, offset(0.01)));
        assertThat(makeup.fraction(Mineral.CALCITE) + makeup.fraction(Mineral.DOLOMITE))
                .isCloseTo(0.028, offset(0.006));
    }

    @Test
    void theAssumedLoiIsMoreThanTheMineralsHold() {
        assertThat(makeup.warnings())
                .anyMatch(line -> line.startsWith("LOI: given 16.00 %, minerals hold 14."))
                .anyMatch(line -> line.startsWith("unexplained: 3."));
    }
}
