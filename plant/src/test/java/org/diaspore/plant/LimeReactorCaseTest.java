package org.diaspore.plant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.diaspore.flowsheet.Inlets;
import org.diaspore.flowsheet.Stream;
import org.diaspore.flowsheet.Work;
import org.diaspore.plant.setting.Settings;
import org.junit.jupiter.api.Test;

class LimeReactorCaseTest {
    /// Han and Zhang 2022 (C2): Na2O about 100 g/L, Ca/Si 1.2, 2 h: SiO2 from 7 to about 1 g/L.
    @Test
    void sevenGramsOfSilicaFallToAboutOneAtTheDoseOfTheOptimum() {
        Stream liquor = LiquorLoopStreams.silicateLiquor(100, 7);
        Work work = LimeReactor.of(Settings.defaults()).run(Inlets.of(liquor, Stream.none()));
        assertThat(work.ledger().reading("silica_in_g_per_L")).isCloseTo(7, within(0.05));
        assertThat(work.ledger().reading("silica_left_g_per_L")).isCloseTo(1, within(0.25));
        assertThat(work.ledger().reading("calcium_to_silicon_of_solid")).isBetween(1.0, 1.4);
    }

    /// Abstract C12: sodium carbonate liquor causticised by more than 92 %; the equilibrium of a
    /// liquor of 2 mol sodium per kg of water.
    @Test
    void weakCarbonateLiquorIsCausticisedAboveNinetyTwoPercent() {
        Causticising full = new Causticising(20, 1);
        assertThat(full.extent(0, 1, 368.15)).isBetween(0.92, 0.97);
    }

    /// Thermoddem (Blanc et al. 2012): log K of Ca(OH)2 + CO3-2 = calcite + 2 OH-, here with
    /// activity coefficients of one: 25, 60, 95, 150 degC 3.29, 3.15, 3.05, 2.96.
    @Test
    void causticisingEquilibriumHasTheTabulatedConstant() {
        double[][] rows = {{298.15, 3.29}, {333.15, 3.15}, {368.15, 3.05}, {423.15, 2.96}};
        for (double[] row : rows) {
            double x = new Causticising(1, 1).extent(3, 0.1, row[0]);
            double hydroxide = 3 + 2 * x;
            assertThat(Math.log10(hydroxide * hydroxide / (0.1 - x)))
                    .isCloseTo(row[1], within(0.05));
        }
    }

    /// Silica over C1.6SH with lime, mmol per kg of water, worked out outside this house from the
    /// same constants with an earlier Pitzer set (Thermoddem, Miron 2023): 60 and 95 degC, 1 to 4
    /// mol/kg NaOH. Above 3 mol/kg the sets part.
    @Test
    void equilibriumSideIsThatOfTheDataWithinATenthOfADecadeToThreeMolPerKg() {
        double[][] rows = {
            {60, 1, 1.520},
            {60, 2, 12.353},
            {60, 3, 53.878},
            {95, 1, 2.685},
            {95, 2, 22.657},
            {95, 3, 99.499}
        };
        SilicaLimit limit = SilicaLimit.of(Settings.defaults().with("lime.equilibrium_side", 1));
        for (double[] row : rows) {
            double mmol = 1e3 * limit.over(row[1], row[0] + 273.15).molPerKg(1.65);
            assertThat(Math.log10(mmol / row[2])).as(row[0] + " " + row[1]).isBetween(-0.1, 0.1);
        }
    }
}
