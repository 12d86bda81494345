package org.diaspore.chemistry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class EnthalpyIdentityTest {
    private static final double P = 5e5;

    @Test
    void enthalpyRisesWithTemperatureForEverySubstance() {
        for (int i = 0; i < Substances.count(); i++) {
            double[] amounts = new double[Substances.count()];
            amounts[Substances.index("water")] = Substances.get(i).phase().isLiquor() ? 100 : 0;
            amounts[i] += 1;
            double before = Enthalpy.watts(amounts, 275, P);
            for (double t = 280; t <= 1500; t += 5) {
                double after = Enthalpy.watts(amounts, t, P);
                assertThat(after)
                        .as("%s at %.0f K", Substances.get(i).name(), t)
                        .isGreaterThan(before);
                before = after;
            }
        }
    }

    @Test
    void enthalpyIsProportionalToTheAmounts() {
        Random random = new Random(4);
        for (int trial = 0; trial < 200; trial++) {
            double[] amounts = mixture(random);
            double factor = 0.001 + 1000 * random.nextDouble();
            double t = 280 + 1000 * random.nextDouble();
            double once = Enthalpy.watts(amounts, t, P);
            double[] many = amounts.clone();
            for (int i = 0; i < many.length; i++) {
                many[i] *= factor;
            }
            assertThat(Enthalpy.watts(many, t, P))
                    .isCloseTo(factor * once, within(1e-12 * Math.abs(factor * once)));
        }
    }

    @Test
    void atTheReferenceTemperatureSolidsLiquorAndGasesHoldTheirFormationEnthalpies() {
        for (int i = 0; i < Substances.count(); i++) {
            double[] amounts = new double[Substances.count()];
            amounts[i] = 1;
            double expected = Substances.get(i).formationEnthalpyJPerMol();
            // Steam of 1 bar at 25 degC is taken at its saturation, 0.6 J/g from the ideal gas.
            double tolerance = Substances.get(i).name().equals("steam") ? 30 : 1e-3;
            assertThat(Enthalpy.watts(amounts, Substance.REFERENCE_K, 1e5))
                    .as(Substances.get(i).name())
                    .isCloseTo(expected, within(tolerance));
        }
    }

    @Test
    void heatCapacityFlowIsTheSlopeOfEnthalpy() {
        Random random = new Random(7);
        for (int trial = 0; trial < 200; trial++) {
            double[] amounts = mixture(random);
            double t = 290 + 900 * random.nextDouble();
            double slope =
                    (Enthalpy.watts(amounts, t + 1, P) - Enthalpy.watts(amounts, t - 1, P)) / 2;
            assertThat(Enthalpy.heatCapacityFlow(amounts, t, P))
                    .as("%.1f K", t)
                    .isCloseTo(slope, within(3e-3 * slope));
        }
    }

    @Test
    void liquorTakesUpTheIntegralOfItsHeatCapacity() {
        double[] amounts = LiquorSample.bayer(250, 0.35, 40, 10, 8);
        Liquor liquor = Liquor.of(amounts);
        double sum = 0;
        for (int k = 0; k < 1000; k++) {
            double t = 298.15 + 0.2 * (k + 0.5);
            sum += 0.2 * liquor.heatCapacityJPerKgK(t, 4e6) * liquor.massKgPerS();
        }
        double heat = Enthalpy.watts(amounts, 498.15, 4e6) - Enthalpy.watts(amounts, 298.15, 4e6);
        assertThat(heat).isCloseTo(sum, within(3e-5 * sum));
    }

    @Test
    void boilingWaterTakesItsHeatOfVaporisation() {
        double[] water = new double[Substances.count()];
        water[Substances.index("water")] = 1 / Substances.get("water").kgPerMol();
        double[] steam = new double[Substances.count()];
        steam[Substances.index("steam")] = 1 / Substances.get("steam").kgPerMol();
        for (double t = 330; t <= 570; t += 40) {
            double p = Steam97.saturationPressurePa(t);
            double heat = Enthalpy.watts(steam, t, p) - Enthalpy.watts(water, t, p);
            assertThat(heat).isCloseTo(Steam97.vaporisationJPerKg(t), within(500.0));
        }
    }

    @Test
    void everySolidAndGasIntegratesItsOwnHeatCapacity() {
        for (Substance substance : Substances.all()) {
            HeatCapacity cp = substance.heatCapacity();
            double sum = 0;
            for (double t = 280.5; t < 1980; t += 1) {
                sum += cp.jPerMolK(t);
            }
            assertThat(cp.heatJPerMol(280, 1980))
                    .as(substance.name())
                    .isCloseTo(sum, within(1e-4 * Math.abs(sum)));
        }
    }

    private static double[] mixture(Random random) {
        double[] amounts = new double[Substances.count()];
        for (int i = 0; i < amounts.length; i++) {
            amounts[i] = random.nextInt(3) == 0 ? random.nextDouble() : 0;
        }
        amounts[Substances.index("water")] += 40;
        return amounts;
    }
}
