package org.diaspore.chemistry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class LiquorConductivityIdentityTest {
    @Test
    void waterAloneConductsLikeWater() {
        Liquor water = Liquor.of(LiquorSample.lye(0));
        for (double t = 275; t < 620; t += 15) {
            assertThat(water.thermalConductivityWPerMK(t))
                    .isCloseTo(WaterTransport.saturatedConductivityWPerMK(t), within(1e-12));
        }
    }

    @Test
    void bayerLiquorLiesALittleBelowWaterTheMoreTheMoreAluminaItHolds() {
        for (double caustic = 150; caustic <= 300; caustic += 50) {
            double before = Double.POSITIVE_INFINITY;
            for (double aToC = 0.35; aToC <= 0.7; aToC += 0.05) {
                Liquor liquor = Liquor.of(LiquorSample.bayer(caustic, aToC, 20, 10, 8));
                double ratio =
                        liquor.thermalConductivityWPerMK(333.15)
                                / WaterTransport.saturatedConductivityWPerMK(333.15);
                assertThat(ratio).isBetween(0.90, 1.01).isLessThan(before);
                before = ratio;
            }
        }
    }

    @Test
    void conductivityHasNoStepWhereItIsHeldAndStaysAboveZeroInADriedTrial() {
        Liquor liquor = Liquor.of(LiquorSample.bayer(250, 0.6, 40, 10, 8));
        double before = liquor.thermalConductivityWPerMK(280);
        for (double t = 281; t < 620; t += 1) {
            double after = liquor.thermalConductivityWPerMK(t);
            assertThat(after).isCloseTo(before, within(0.004));
            before = after;
        }
        double[] dry = LiquorSample.lye(0.95);
        dry[Substances.index("NaAl(OH)4(aq)")] = 20;
        assertThat(Liquor.of(dry).thermalConductivityWPerMK(400)).isBetween(0.15, 1.0);
        assertThat(Liquor.of(new double[Substances.count()]).thermalConductivityWPerMK(300))
                .isZero();
    }
}
