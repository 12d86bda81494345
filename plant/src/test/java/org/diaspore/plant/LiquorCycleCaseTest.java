package org.diaspore.plant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Percentage.withPercentage;

import org.diaspore.chemistry.Liquor;
import org.diaspore.flowsheet.Inlets;
import org.diaspore.flowsheet.Ledger;
import org.diaspore.flowsheet.Stream;
import org.junit.jupiter.api.Test;

/// Theoretical yields of the Bayer cycle on pure liquor, after Den Hond, Light Metals (2007):
/// caustic is conserved while A/C changes, so that what a litre of feed gains or loses in alumina
/// is C times the change of A/C.
class LiquorCycleCaseTest {
    /// Alumina per litre of the liquor whose caustic is given, g/L.
    private static double yieldGPerL(double causticGPerL, double fromAToC, double toAToC) {
        return causticGPerL * Math.abs(toAToC - fromAToC);
    }

    @Test
    void digestionOfTheStrongestLiquorTakesSixHundredAndSeventyFiveGramsALitre() {
        assertThat(yieldGPerL(1110, 0.190, 0.800)).isCloseTo(675, withPercentage(1));
    }

    @Test
    void precipitationFromPureLiquorGivesAHundredAndSixtyGramsALitre() {
        // 161.7 by arithmetic; the source rounds to 160, 1.04 % below
        assertThat(yieldGPerL(265, 0.800, 0.190)).isCloseTo(160, withPercentage(1.1));
    }

    @Test
    void ourPrecipitatorCountsTheSameYield() {
        Stream liquor = RefineryStreams.liquor(265, 0.800);
        double equilibrium = Gibbsite.equilibriumAToC(333.15, Liquor.of(liquor.amounts()));
        double approach = (0.800 - 0.190) / (0.800 - equilibrium);
        Precipitator precipitator = new Precipitator(333.15, approach, 0, 0, 0, 0, 0, 0);
        Ledger ledger = precipitator.run(Inlets.of(liquor)).ledger();
        assertThat(ledger.reading("spent_a_to_c")).isCloseTo(0.190, withPercentage(0.001));
        assertThat(ledger.reading("yield_kg_per_m3"))
                .isCloseTo(yieldGPerL(265, 0.800, 0.190), withPercentage(0.01));
    }
}
