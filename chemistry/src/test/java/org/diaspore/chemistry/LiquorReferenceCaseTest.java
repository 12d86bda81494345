package org.diaspore.chemistry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/// Eleven liquors computed elsewhere with the same published correlations; read from the reference
/// folder, skipped without it.
class LiquorReferenceCaseTest {
    @Test
    void densityViscosityAndBoilingPointOfBayerLiquorsAreThoseComputedElsewhere()
            throws IOException {
        Path file =
                Path.of(
                        System.getProperty("diaspore.reference", "../shared/data"),
                        "thermo",
                        "liquor_properties_computed.csv");
        Assumptions.assumeTrue(Files.exists(file), "reference folder absent: " + file);
        List<String> lines = Files.readAllLines(file);
        assertThat(lines).hasSizeGreaterThan(10);
        for (String line : lines.subList(1, lines.size())) {
            double[] x = Arrays.stream(line.split(",")).mapToDouble(Double::parseDouble).toArray();
            Liquor liquor = Liquor.of(LiquorSample.bayer(x[0], x[1], x[2], x[3], x[4]));
            assertThat(liquor.causticGPerL()).as(line).isCloseTo(x[0], within(1e-6));
            assertThat(liquor.aToC()).as(line).isCloseTo(x[1], within(1e-9));
            assertThat(liquor.alkaliMolPerKgWater()).as(line).isCloseTo(x[5], within(0.002));
            assertThat(liquor.densityKgPerM3(298.15)).as(line).isCloseTo(x[6], within(0.2));
            assertThat(liquor.densityKgPerM3(333.15)).as(line).isCloseTo(x[7], within(0.2));
            assertThat(liquor.densityKgPerM3(373.15)).as(line).isCloseTo(x[8], within(0.2));
            // 145 degC: theirs runs the correlation on, ours scales with water from 120 degC.
            assertThat(liquor.densityKgPerM3(418.15)).as(line).isCloseTo(x[9], within(11.0));
            assertThat(liquor.viscosityPaS(298.15) * 1e3).as(line).isCloseTo(x[10], within(0.01));
            assertThat(liquor.viscosityPaS(373.15) * 1e3).as(line).isCloseTo(x[12], within(0.01));
            assertThat(liquor.boilingPointElevationK(373)).as(line).isCloseTo(x[15], within(0.02));
            assertThat(liquor.boilingPointElevationK(425)).as(line).isCloseTo(x[16], within(0.02));
        }
    }
}
