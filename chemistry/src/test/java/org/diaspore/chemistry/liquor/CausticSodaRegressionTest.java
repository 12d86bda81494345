package org.diaspore.chemistry.liquor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

/// NaOH by Pabalan and Pitzer (1987) as computed elsewhere from the same parameters.
class CausticSodaRegressionTest {
    /// Printed to 1e-4 from a slope A_phi printed to 1e-4: osmotic coefficient to 1e-4, activity
    /// coefficient to 1e-4 of itself or its rounding, water to 2e-5.
    @Test
    void activitiesOfCausticSodaAreThoseComputedElsewhere() {
        LiquorSolution soda =
                new LiquorSolution(LiquorDatabase.recommended(), List.of("Na+", "OH-"));
        for (List<String> row : ReferenceTable.rows("NaOH_Pitzer_PP87_reference.csv")) {
            double[] x = row.stream().mapToDouble(Double::parseDouble).toArray();
            soda.at(x[0]).with(x[1], x[1]);
            assertThat(soda.osmotic()).as(row.toString()).isCloseTo(x[2], within(1e-4));
            double gamma = Math.exp(soda.lnGamma("OH-"));
            assertThat(gamma).as(row.toString()).isCloseTo(x[3], within(6e-5 + 1e-4 * gamma));
            assertThat(Math.exp(soda.lnWater())).as(row.toString()).isCloseTo(x[4], within(2e-5));
        }
    }
}
