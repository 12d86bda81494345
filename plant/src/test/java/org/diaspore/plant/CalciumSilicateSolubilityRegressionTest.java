package org.diaspore.plant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Frozen: the shipped table against the engine and database as they are now. After a change of
/// these that is meant, run {@link CalciumSilicateSolubilityTable}.
class CalciumSilicateSolubilityRegressionTest {
    private static final double LAST_DIGIT = 2e-4;

    @Test
    void tableIsWhatTheEngineGivesToday() throws IOException {
        List<String> shipped = shipped();
        List<String> made = CalciumSilicateSolubilityTable.lines();
        assertThat(shipped).hasSameSizeAs(made);
        for (int i = 0; i < made.size(); i++) {
            if (made.get(i).startsWith("#") || made.get(i).startsWith("temp")) {
                assertThat(shipped.get(i)).isEqualTo(made.get(i));
                continue;
            }
            String[] now = made.get(i).split("\t", -1);
            String[] then = shipped.get(i).split("\t", -1);
            assertThat(then).hasSameSizeAs(now);
            for (int c = 0; c < now.length; c++) {
                assertThat(Double.parseDouble(then[c]))
                        .as("line " + (i + 1) + ", column " + (c + 1))
                        .isCloseTo(Double.parseDouble(now[c]), within(LAST_DIGIT));
            }
        }
    }

    private static List<String> shipped() throws IOException {
        try (InputStream in =
                CalciumSilicateSolubility.class.getResourceAsStream(
                        "calcium-silicate-solubility.tsv")) {
            assertThat(in).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }
}
