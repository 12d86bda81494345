package org.diaspore.chemistry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class LiquorIdentityTest {
    @Test
    void sodiumIsCountedOnceInEachOfItsFourWays() {
        double[] amounts = LiquorSample.bayer(200, 0.5, 30, 0, 0);
        amounts[Substances.index("Na2H2SiO4(aq)")] = 10;
        Liquor liquor = Liquor.of(amounts);
        double naoh = amounts[Substances.index("NaOH(aq)")];
        double aluminate = amounts[Substances.index("NaAl(OH)4(aq)")];
        double carbonate = amounts[Substances.index("Na2CO3(aq)")];
        assertThat(liquor.freeCausticMolPerS()).isEqualTo(naoh);
        assertThat(liquor.causticMolPerS()).isEqualTo(naoh + aluminate);
        assertThat(liquor.totalCausticMolPerS()).isEqualTo(naoh + aluminate + 20);
        assertThat(liquor.sodaMolPerS())
                .isCloseTo(Substances.elementFlow(Element.Na, amounts), within(1e-9));
        assertThat(liquor.massKgPerS()).isCloseTo(Substances.massFlow(amounts), within(1e-9));
    }

    @Test
    void waterAloneHasTheDensityOfWaterAndBoilsLikeWater() {
        double[] amounts = LiquorSample.lye(0);
        Liquor water = Liquor.of(amounts);
        for (double t = 280; t < 620; t += 20) {
            double p = Steam97.saturationPressurePa(t);
            assertThat(water.densityKgPerM3(t))
                    .isCloseTo(1 / Steam97.liquid(t, p).specificVolumeM3PerKg(), within(0.4));
            assertThat(water.boilingTemperatureK(p)).isCloseTo(t, within(1e-6));
        }
    }

    @Test
    void densityFallsWithTemperatureAndHasNoStepWhereTheCorrelationEnds() {
        Liquor liquor = Liquor.of(LiquorSample.bayer(250, 0.7, 40, 10, 8));
        double before = liquor.densityKgPerM3(278);
        for (double t = 279; t < 600; t += 1) {
            double after = liquor.densityKgPerM3(t);
            assertThat(after).isBetween(before - 4, before);
            before = after;
        }
    }

    @Test
    void aStreamWithoutLiquorHasNoneAndSaysSoWithZeros() {
        Liquor none = Liquor.of(new double[Substances.count()]);
        assertThat(none.volumeM3PerS()).isZero();
        assertThat(none.densityKgPerM3(300)).isZero();
        assertThat(none.naohGPerL()).isZero();
        assertThat(none.aToC()).isZero();
        assertThat(none.soluteFraction()).isZero();
        assertThat(none.viscosityPaS(300)).isZero();
    }

    @Test
    void boilingLiquorHasTheVapourPressureItBoilsAt() {
        Liquor liquor = Liquor.of(LiquorSample.bayer(250, 0.35, 40, 10, 8));
        for (double p : new double[] {2e4, 1e5, 1e6, 4e6}) {
            double t = liquor.boilingTemperatureK(p);
            assertThat(t).isGreaterThan(Steam97.saturationTemperatureK(p));
            assertThat(liquor.vapourPressurePa(t)).isCloseTo(p, within(1e-6 * p));
        }
    }

    @Test
    void aSoluteALittleBelowZeroDoesNotSpoilATrialPoint() {
        double[] amounts = LiquorSample.lye(0);
        double water = Enthalpy.watts(amounts, 400, 1e6);
        for (String solute : new String[] {"NaOH(aq)", "NaAl(OH)4(aq)", "Na2H2SiO4(aq)"}) {
            amounts[Substances.index(solute)] = -1e-12;
        }
        assertThat(Enthalpy.watts(amounts, 400, 1e6)).isCloseTo(water, within(1.0));
        assertThat(Liquor.of(amounts).densityKgPerM3(300)).isBetween(990.0, 1000.0);
    }

    @Test
    void anOverEvaporatedTrialPointStaysFinite() {
        double[] amounts = LiquorSample.lye(0.95);
        Liquor dry = Liquor.of(amounts);
        assertThat(dry.densityKgPerM3(400)).isFinite().isPositive();
        assertThat(dry.boilingTemperatureK(1e5)).isFinite();
        assertThat(Enthalpy.watts(amounts, 500, 1e5)).isFinite();
    }
}
