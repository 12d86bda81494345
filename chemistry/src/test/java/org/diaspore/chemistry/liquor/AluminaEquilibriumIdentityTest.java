package org.diaspore.chemistry.liquor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.diaspore.chemistry.Caustic;
import org.diaspore.chemistry.LiquorAnalysis;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AluminaEquilibriumIdentityTest {
    private static AluminaEquilibrium of(AluminaMineral mineral) {
        return AluminaEquilibrium.of(mineral, LiquorOptions.RECOMMENDED);
    }

    @ParameterizedTest
    @EnumSource(AluminaMineral.class)
    void aLiquorAtItsEquilibriumIsSaturated(AluminaMineral mineral) {
        AluminaEquilibrium model = of(mineral);
        for (double celsius = 25; celsius <= 280; celsius += 15) {
            for (double c = 20; c <= 350; c += 55) {
                LiquorAnalysis liquor =
                        LiquorAnalysis.pure(Caustic.ofCarbonateGPerL(c), 0.3)
                                .withSalts(0.2 * c, 0.05 * c, 0.04 * c);
                double t = celsius + 273.15;
                double aToC = model.aToC(t, liquor);
                assertThat(model.saturation(t, liquor.withAToC(aToC)))
                        .as("%s at %s degC, C %s", mineral, celsius, c)
                        .isCloseTo(0, within(1e-8));
            }
        }
    }

    @ParameterizedTest
    @EnumSource(AluminaMineral.class)
    void solubilityRisesWithTemperatureAndWithTheConstant(AluminaMineral mineral) {
        AluminaEquilibrium model = of(mineral);
        AluminaEquilibrium raised =
                AluminaEquilibrium.of(
                        mineral, LiquorOptions.RECOMMENDED.withOffset(mineral.mineral(), 0.1));
        Caustic caustic = Caustic.ofNa2oGPerL(140);
        double before = 0;
        for (double t = 298.15; t < 553; t += 5) {
            double now = model.aToC(t, caustic);
            assertThat(now).isGreaterThan(before).isLessThan(0.962);
            assertThat(raised.aToC(t, caustic)).isGreaterThan(now);
            before = now;
        }
    }

    @Test
    void boehmiteIsTheStableMineralAboveRoomTemperatureAndDiasporeBelowIt() {
        Caustic caustic = Caustic.ofCarbonateGPerL(200);
        for (double t = 353.15; t < 550; t += 20) {
            assertThat(of(AluminaMineral.GIBBSITE).aToC(t, caustic))
                    .isGreaterThan(of(AluminaMineral.BOEHMITE).aToC(t, caustic));
            assertThat(of(AluminaMineral.BOEHMITE).aToC(t, caustic))
                    .isGreaterThan(of(AluminaMineral.DIASPORE).aToC(t, caustic));
        }
    }

    @Test
    void waterDissolvesNothingAndAQuestionOutsideTheRangeIsWarnedOf() {
        AluminaEquilibrium gibbsite = of(AluminaMineral.GIBBSITE);
        assertThat(gibbsite.aToC(333.15, new Caustic(0))).isZero();
        LiquorAnalysis strong =
                LiquorAnalysis.pure(Caustic.ofCarbonateGPerL(400), 0.3).withSalts(20, 0, 0);
        assertThat(gibbsite.warnings(573.15, strong)).hasSize(3);
        assertThat(
                        gibbsite.warnings(
                                333.15, LiquorAnalysis.pure(Caustic.ofCarbonateGPerL(200), 0.3)))
                .isEmpty();
    }
}
