package org.diaspore.chemistry.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.diaspore.chemistry.InputException;
import org.diaspore.chemistry.database.ActivityParameters;
import org.diaspore.chemistry.database.BDotTable;
import org.diaspore.chemistry.database.Gamma;
import org.junit.jupiter.api.Test;

/// The formulas by hand, with the parameters of water at 25 degC or those of a table.
class IonicStrengthModelCaseTest {
    /// A table in the form of a database of LLNL type.
    static final BDotTable TABLE =
            new BDotTable(
                    List.of(0.01, 25.0, 60.0, 100.0, 300.0),
                    List.of(0.49, 0.51, 0.55, 0.60, 1.2),
                    List.of(0.325, 0.329, 0.335, 0.342, 0.39),
                    List.of(0.037, 0.041, 0.044, 0.046, 0.0),
                    List.of(-1.03, 0.00128, 255.9, 0.4445, -0.0016));

    private static final List<Integer> CHARGES = List.of(1, 2, -1, 0, 0, 2, 0);
    private static final List<Gamma> GAMMAS =
            List.of(
                    new Gamma.Davies(),
                    new Gamma.Davies(),
                    new Gamma.TruesdellJones(3.5, 0.015),
                    new Gamma.Neutral(0.1),
                    new Gamma.Unit(),
                    new Gamma.TruesdellJones(5, 0.165),
                    new Gamma.Neutral(0.1));

    @Test
    void gammasOfDaviesAndTruesdellJonesFollowTheirPapers() {
        SolventWater water = new SolventWater();
        water.at(298.15, 101325);
        double a = water.a();
        double b = water.b();
        var model = new IonicStrengthModel(new ActivityParameters.DebyeHuckel(), CHARGES, GAMMAS);
        model.at(298.15, 101325);
        double[] ln = new double[7];
        model.evaluate(0.25, ln, new double[7]);
        double davies = -a * (0.5 / 1.5 - 0.3 * 0.25);
        double[] log10 = {
            davies,
            4 * davies,
            -a * 0.5 / (1 + 3.5 * b * 0.5) + 0.015 * 0.25,
            0.025,
            0,
            -4 * a * 0.5 / (1 + 5 * b * 0.5) + 0.165 * 0.25,
            0.025
        };
        for (int i = 0; i < 7; i++) {
            assertThat(ln[i]).isCloseTo(log10[i] * Math.log(10), within(1e-12));
        }
        assertThat(model.classes()).isEqualTo(6);
        assertThat(model.classOf(6)).isEqualTo(model.classOf(3));
    }

    @Test
    void bDotAndDrummondTakeTheirNumbersFromTheTable() {
        var model =
                new IonicStrengthModel(
                        new ActivityParameters.BDot(TABLE),
                        List.of(-2, 0, 0),
                        List.of(new Gamma.BDot(4), new Gamma.BDot(3), new Gamma.DrummondCo2()));
        double t = 273.15 + 80;
        model.at(t, 101325);
        double[] ln = new double[3];
        model.evaluate(0.64, ln, new double[3]);
        double ion = -0.575 * 4 * 0.8 / (1 + 4 * 0.3385 * 0.8) + 0.045 * 0.64;
        assertThat(ln[0]).isCloseTo(ion * Math.log(10), within(1e-12));
        assertThat(ln[1]).isZero();
        double co2 = (-1.03 + 0.00128 * t + 255.9 / t) * 0.64 - (0.4445 - 0.0016 * t) * 0.64 / 1.64;
        assertThat(ln[2]).isCloseTo(co2, within(1e-12));
    }

    @Test
    void temperatureOutsideTheTableIsRefused() {
        var model =
                new IonicStrengthModel(
                        new ActivityParameters.BDot(TABLE), List.of(1), List.of(new Gamma.BDot(4)));
        assertThatThrownBy(() -> model.at(600, 1e7))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("0.01 to 300.0 degC");
    }
}
