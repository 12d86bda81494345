package org.diaspore.plant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.diaspore.chemistry.Element;
import org.diaspore.chemistry.Phase;
import org.diaspore.chemistry.Substances;
import org.diaspore.plant.setting.Settings;
import org.junit.jupiter.api.Test;

class RoastChemistryIdentityTest {
    private final RoastChemistry chemistry = RoastChemistry.of(Settings.defaults());

    @Test
    void everyElementClosesOnAnyMixture() {
        SplittableRandom random = new SplittableRandom(7);
        for (int run = 0; run < 200; run++) {
            double[] ore = new double[Substances.count()];
            for (int i = 0; i < ore.length; i++) {
                boolean solid = Substances.get(i).phase() == Phase.SOLID;
                ore[i] = solid && random.nextInt(3) > 0 ? random.nextDouble() : 0;
            }
            double[] out =
                    chemistry.roast(
                            ore,
                            TestOre.batch(
                                    400 + 900 * random.nextDouble(),
                                    60 * random.nextDouble(),
                                    0.03 * random.nextDouble() + 1e-5));
            for (Element element : Element.values()) {
                double before = Substances.elementFlow(element, ore);
                assertThat(Substances.elementFlow(element, out))
                        .isCloseTo(before, within(1e-12 * Math.max(before, 1)));
            }
            for (int i = 0; i < out.length; i++) {
                if (i != Substances.index("O2")) {
                    assertThat(out[i]).as(Substances.get(i).name()).isGreaterThanOrEqualTo(-1e-15);
                }
            }
        }
    }

    @Test
    void nothingMakesNothing() {
        double[] none = new double[Substances.count()];
        assertThat(chemistry.roast(none, TestOre.batch(1000, 20, 0.02))).containsOnly(0);
    }

    @Test
    void everyStepGoesFurtherWithTimeAndWithTemperature() {
        RoastKinetics kinetics = RoastKinetics.of(Settings.defaults());
        for (RoastStep step : RoastStep.values()) {
            double last = -1;
            for (double minutes = 0.5; minutes < 200; minutes *= 1.7) {
                double done = chained(kinetics, step, 1050, minutes);
                assertThat(done).as(step + " " + minutes).isGreaterThanOrEqualTo(last - 1e-12);
                last = done;
            }
            last = -1;
            for (double celsius = 300; celsius <= 1300; celsius += 20) {
                double done = chained(kinetics, step, celsius, 20);
                assertThat(done).as(step + " " + celsius).isGreaterThanOrEqualTo(last - 1e-9);
                last = done;
            }
        }
    }

    /// Of the first mineral of a chain, so that what later steps take is counted with it.
    private static double chained(
            RoastKinetics kinetics, RoastStep step, double celsius, double minutes) {
        RoastConversion done = RoastConversion.of(kinetics, TestOre.batch(celsius, minutes, 0.01));
        double product = done.of(step);
        var before = step.before();
        while (before.isPresent()) {
            product *= done.of(before.get());
            before = before.get().before();
        }
        return product;
    }

    @Test
    void manyTanksComeToPlugFlow() {
        RoastKinetics kinetics = RoastKinetics.of(Settings.defaults());
        RoastConditions plug = TestOre.batch(980, 10, 0.005);
        RoastConditions tanks =
                new RoastConditions(
                        plug.temperatureK(), plug.timeS(), 1e7, 0.005, 0.8, plug.heating());
        assertThat(RoastConversion.of(kinetics, tanks).of(RoastStep.SPINEL))
                .isCloseTo(RoastConversion.of(kinetics, plug).of(RoastStep.SPINEL), within(1e-3));
    }

    @Test
    void illiteHoldsItsSilicaBelowTheStabilityOfItsFramework() {
        assertThat(glass(1040)).isLessThan(0.01);
        assertThat(glass(1140)).isGreaterThan(0.98);
    }

    @Test
    void limeHoldsBackSulphurAndWithoutLimeNothingDoes() {
        double[] bare = TestOre.of("pyrite", 0.02, "kaolinite", 0.4);
        double[] limed = TestOre.of("pyrite", 0.02, "kaolinite", 0.4, "calcite", 0.1);
        int anhydrite = Substances.index("anhydrite");
        double sulphur = Substances.elementFlow(Element.S, bare);
        assertThat(chemistry.roast(bare, TestOre.batch(1000, 2, 1e-4))[anhydrite]).isZero();
        assertThat(chemistry.roast(limed, TestOre.batch(1000, 2, 1e-4))[anhydrite] / sulphur)
                .isCloseTo(0.16, within(0.005));
    }

    private double glass(double celsius) {
        return RoastConversion.of(
                        RoastKinetics.of(Settings.defaults()), TestOre.batch(celsius, 105, 1e-3))
                .of(RoastStep.GLASS);
    }
}
