package org.diaspore.chemistry.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import org.diaspore.chemistry.database.ActivityParameters;
import org.diaspore.chemistry.database.ActivityParameters.Slope;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PitzerIdentityTest {
    @ParameterizedTest
    @CsvSource({
        "false, BRADLEY_PITZER, 298.15, 101325",
        "false, MOLLER, 453.15, 1e6",
        "true, BRADLEY_PITZER, 350, 101325",
        "false, BRADLEY_PITZER, 420, 2e7",
        "true, BRADLEY_PITZER, 420, 2e7"
    })
    void slopesByMolalityAreThoseOfTheValues(boolean macInnes, Slope slope, double t, double p) {
        Pitzer pitzer = PitzerSample.pitzer(macInnes, slope);
        pitzer.at(t, p);
        Random random = new Random(1);
        for (int k = 0; k < 20; k++) {
            MolalityModelChecks.slopes(pitzer, PitzerSample.molalities(random));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "false, BRADLEY_PITZER, 300, 101325",
        "false, MOLLER, 453.15, 1e6",
        "true, BRADLEY_PITZER, 350, 101325",
        "true, BRADLEY_PITZER, 420, 2e7"
    })
    void slopesByTemperatureAreThoseOfTheValues(boolean macInnes, Slope slope, double t, double p) {
        Pitzer pitzer = PitzerSample.pitzer(macInnes, slope);
        Random random = new Random(2);
        for (int k = 0; k < 10; k++) {
            double[] m = PitzerSample.molalities(random);
            MolalityModelChecks.temperatureSlopes(pitzer, m, t, p);
        }
    }

    @Test
    void activityOfWaterFollowsFromThoseOfTheSolutes() {
        Pitzer pitzer = PitzerSample.pitzer(false, Slope.BRADLEY_PITZER);
        pitzer.at(340, 101325);
        Random random = new Random(3);
        for (int k = 0; k < 20; k++) {
            MolalityModelChecks.gibbsDuhem(pitzer, PitzerSample.molalities(random));
        }
        for (int k = 0; k < 3; k++) {
            MolalityModelChecks.gibbsDuhemIntegral(pitzer, PitzerSample.molalities(random), 2e-5);
        }
    }

    @Test
    void slopesAreSymmetricAsSecondDerivativesAre() {
        Pitzer pitzer = PitzerSample.pitzer(false, Slope.MOLLER);
        pitzer.at(420, 5e5);
        int n = pitzer.size();
        double[] slopes = new double[n * n];
        Random random = new Random(4);
        for (int k = 0; k < 20; k++) {
            double[] m = PitzerSample.molalities(random);
            pitzer.evaluate(m, new double[n]);
            pitzer.slopes(m, slopes, new double[n]);
            for (int i = 0; i < n; i++) {
                for (int j = 0; j < i; j++) {
                    double one = slopes[i * n + j];
                    assertThat(slopes[j * n + i])
                            .isCloseTo(one, within(1e-12 * Math.abs(one) + 1e-12));
                }
            }
        }
    }

    @Test
    void diluteIonsFollowTheLimitingLaw() {
        Pitzer pitzer = PitzerSample.pitzer(false, Slope.BRADLEY_PITZER);
        pitzer.at(298.15, 101325);
        SolventWater water = new SolventWater();
        water.at(298.15, 101325);
        double[] m = new double[pitzer.size()];
        m[0] = 1e-8;
        m[4] = 1e-8;
        double[] ln = new double[m.length];
        pitzer.evaluate(m, ln);
        double law = -3 * water.aPhi() * 1e-4;
        for (int i = 0; i < m.length; i++) {
            int z = PitzerSample.CHARGES.get(i);
            assertThat(ln[i]).isCloseTo(z * z * law, within(-5e-3 * law * z * z + 1e-7));
        }
    }

    @Test
    void scalingAfterMacInnesChangesNoNeutralCombination() {
        Pitzer plain = PitzerSample.pitzer(false, Slope.BRADLEY_PITZER);
        Pitzer scaled = PitzerSample.pitzer(true, Slope.BRADLEY_PITZER);
        plain.at(310, 101325);
        scaled.at(310, 101325);
        double[] m = PitzerSample.molalities(new Random(5));
        double[] ln = new double[m.length];
        double[] moved = new double[m.length];
        assertThat(scaled.evaluate(m, moved)).isEqualTo(plain.evaluate(m, ln));
        double perCharge = moved[0] - ln[0];
        assertThat(Math.abs(perCharge)).isGreaterThan(1e-3);
        for (int i = 0; i < m.length; i++) {
            int z = PitzerSample.CHARGES.get(i);
            assertThat(moved[i] - ln[i]).isCloseTo(z * perCharge, within(1e-12));
        }
    }

    @Test
    void parametersOfAbsentSpeciesChangeNothing() {
        Pitzer all = PitzerSample.pitzer(false, Slope.BRADLEY_PITZER);
        Pitzer few =
                new Pitzer(
                        new ActivityParameters.Pitzer(
                                PitzerSample.interactions(), true, false, Slope.BRADLEY_PITZER),
                        List.of("Cl-", "Mg+2", "Na+"),
                        List.of(-1, 2, 1));
        all.at(330, 101325);
        few.at(330, 101325);
        double[] ofAll = new double[9];
        double[] ofFew = new double[3];
        double waterOfAll = all.evaluate(new double[] {1, 0, 0.5, 0, 2, 0, 0, 0, 0}, ofAll);
        assertThat(few.evaluate(new double[] {2, 0.5, 1}, ofFew))
                .isCloseTo(waterOfAll, within(1e-14));
        assertThat(ofFew[0]).isCloseTo(ofAll[4], within(1e-13));
        assertThat(ofFew[1]).isCloseTo(ofAll[2], within(1e-13));
        assertThat(ofFew[2]).isCloseTo(ofAll[0], within(1e-13));
    }
}
