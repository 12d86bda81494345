package org.diaspore.chemistry.liquor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/// Regression of published models, no experiment: 78 points computed elsewhere with the same
/// equations, met to 1e-4. Read from the folder of reference data, skipped without it.
class GibbsiteCorrelationsRegressionTest {
    @Test
    void bothCorrelationsGiveTheRatiosOfTheFile() throws IOException {
        for (double[] x : rows()) {
            double t = x[0] + 273.15;
            assertThat(RosenbergHealy.standard().aToC(t, x[1], Impurities.NONE))
                    .isCloseTo(x[6], within(1e-4));
            assertThat(MisraWhite.standard().aToC(t, x[1])).isCloseTo(x[7], within(1e-4));
        }
    }

    /// The file's sodium is that of the liquor saturated by its first model (fourth column), with
    /// the density at 25 degC whatever the temperature of the row.
    @Test
    void sodiumMolalityIsThatOfTheSaturatedLiquorAt25Degrees() throws IOException {
        for (double[] x : rows()) {
            double sodium = LiquorAnalysis.of(x[1], x[3]).composition().sodiumMolality();
            assertThat(sodium).isCloseTo(x[2], within(6e-4));
        }
    }

    private static List<double[]> rows() throws IOException {
        Path file =
                Path.of(
                        System.getProperty("diaspore.reference", "../shared/data"),
                        "thermo",
                        "gibbsite_AC_model_comparison.csv");
        Assumptions.assumeTrue(Files.exists(file), "reference data absent: " + file);
        return Files.readAllLines(file).stream()
                .skip(1)
                .map(l -> Arrays.stream(l.split(",")).mapToDouble(Double::parseDouble).toArray())
                .toList();
    }
}
