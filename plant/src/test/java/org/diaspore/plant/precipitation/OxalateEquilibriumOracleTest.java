package org.diaspore.plant.precipitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import org.diaspore.chemistry.Caustic;
import org.diaspore.chemistry.Liquor;
import org.diaspore.chemistry.LiquorAnalysis;
import org.diaspore.chemistry.Substances;
import org.diaspore.chemistry.liquor.LiquorOptions;
import org.diaspore.chemistry.liquor.OxalateSolubility;
import org.junit.jupiter.api.Test;

/// The fit of oxalate solubility against the liquor model it stands for.
class OxalateEquilibriumOracleTest {
    private static final OxalateSolubility MODEL = OxalateSolubility.of(LiquorOptions.RECOMMENDED);
    private static final int SOLID = Substances.index("sodium oxalate");
    private static final int DISSOLVED = Substances.index("Na2C2O4(aq)");

    @Test
    void theFitFollowsTheLiquorModel() {
        double sum = 0;
        int count = 0;
        for (double celsius = 50; celsius <= 80; celsius += 10) {
            for (double caustic = 160; caustic <= 280; caustic += 40) {
                for (double aToC = 0.35; aToC < 0.7; aToC += 0.15) {
                    double model = MODEL.gPerL(celsius + 273.15, liquor(caustic, aToC));
                    double fit = OxalateEquilibrium.gPerL(celsius + 273.15, 1.2 * caustic, aToC);
                    assertThat(fit).isCloseTo(model, withinPercentage(10));
                    sum += Math.pow(fit / model - 1, 2);
                    count++;
                }
            }
        }
        assertThat(Math.sqrt(sum / count)).isLessThan(0.04);
    }

    @Test
    void excessFallsOutAndSolidDissolvesInWarmLiquor() {
        OxalateEquilibrium oxalate = new OxalateEquilibrium(1, 3600);
        double[] amounts = liquor(240, 0.4).molPerM3();
        amounts[DISSOLVED] = 60; // 8 g/L
        double before = amounts[DISSOLVED] + amounts[SOLID];
        double solid = oxalate.settle(amounts, Liquor.of(amounts), 333.15, 10 * 3600);
        assertThat(solid).isBetween(3.5, 5.5);
        assertThat(amounts[DISSOLVED] + amounts[SOLID]).isCloseTo(before, withinPercentage(1e-12));
        amounts[DISSOLVED] = 5;
        double left = oxalate.settle(amounts, Liquor.of(amounts), 353.15, 10 * 3600);
        assertThat(left).isLessThan(0.7 * solid);
        assertThat(amounts[SOLID]).isPositive();
    }

    private static LiquorAnalysis liquor(double caustic, double aToC) {
        return new LiquorAnalysis(
                Caustic.ofCarbonateGPerL(caustic), aToC, 0.2 * caustic, 0, 0, 0, 0, 0);
    }
}
