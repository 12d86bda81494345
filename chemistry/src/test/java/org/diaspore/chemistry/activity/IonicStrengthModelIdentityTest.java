package org.diaspore.chemistry.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.diaspore.chemistry.database.ActivityParameters;
import org.diaspore.chemistry.database.Gamma;
import org.junit.jupiter.api.Test;

class IonicStrengthModelIdentityTest {
    private static final List<Integer> CHARGES = List.of(1, 2, -1, 0, 0, 2, -3);
    private static final List<Gamma> GAMMAS =
            List.of(
                    new Gamma.Davies(),
                    new Gamma.Davies(),
                    new Gamma.TruesdellJones(3.5, 0.015),
                    new Gamma.Neutral(0.1),
                    new Gamma.DrummondCo2(),
                    new Gamma.BDot(5),
                    new Gamma.BDot(4));

    private final List<IonicStrengthModel> models =
            List.of(
                    new IonicStrengthModel(
                            new ActivityParameters.BDot(IonicStrengthModelCaseTest.TABLE),
                            CHARGES,
                            GAMMAS),
                    new IonicStrengthModel(
                            new ActivityParameters.DebyeHuckel(),
                            CHARGES.subList(0, 4),
                            GAMMAS.subList(0, 4)));

    @Test
    void slopesAreThoseOfTheValues() {
        for (IonicStrengthModel model : models) {
            int n = model.size();
            double[] above = new double[n];
            double[] below = new double[n];
            double[] slope = new double[n];
            double[] none = new double[n];
            model.at(340, 101325);
            for (double strength : new double[] {1e-4, 0.01, 0.7, 6}) {
                double h = 1e-5 * strength;
                model.evaluate(strength + h, above, none);
                model.evaluate(strength - h, below, none);
                model.evaluate(strength, none, slope);
                for (int i = 0; i < n; i++) {
                    double expected = (above[i] - below[i]) / (2 * h);
                    assertThat(slope[i])
                            .isCloseTo(expected, within(1e-6 * Math.abs(expected) + 1e-9));
                }
            }
        }
    }

    @Test
    void slopesByTemperatureAreThoseOfTheValues() {
        for (IonicStrengthModel model : models) {
            int n = model.size();
            double[] above = new double[n];
            double[] below = new double[n];
            double[] slope = new double[n];
            double[] none = new double[n];
            for (double t : new double[] {285, 310, 340, 370}) {
                double h = 0.05;
                model.at(t + h, 101325);
                model.evaluate(1.3, above, none);
                model.at(t - h, 101325);
                model.evaluate(1.3, below, none);
                model.at(t, 101325);
                model.temperatureSlopes(1.3, slope);
                for (int i = 0; i < n; i++) {
                    double expected = (above[i] - below[i]) / (2 * h);
                    assertThat(slope[i])
                            .isCloseTo(expected, within(1e-5 * Math.abs(expected) + 1e-9));
                }
            }
        }
    }

    @Test
    void diluteIonsFollowTheLimitingLaw() {
        SolventWater water = new SolventWater();
        water.at(298.15, 101325);
        IonicStrengthModel model = models.getLast();
        model.at(298.15, 101325);
        double[] ln = new double[4];
        model.evaluate(1e-8, ln, new double[4]);
        double law = -water.a() * Math.log(10) * 1e-4;
        assertThat(ln[0]).isCloseTo(law, within(2e-4 * -law));
        assertThat(ln[1]).isCloseTo(4 * law, within(8e-4 * -law));
    }

    @Test
    void ionicStrengthOfNothingCountsAsTiny() {
        IonicStrengthModel model = models.getLast();
        model.at(298.15, 101325);
        double[] atZero = new double[4];
        double[] atTiny = new double[4];
        model.evaluate(0, atZero, new double[4]);
        model.evaluate(1e-10, atTiny, new double[4]);
        assertThat(atZero).containsExactly(atTiny);
    }
}
