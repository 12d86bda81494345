package org.diaspore.plant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.diaspore.chemistry.Element;
import org.diaspore.chemistry.Substances;
import org.diaspore.plant.setting.Settings;
import org.junit.jupiter.api.Test;

class LeachChemistryIdentityTest {
    private static final LeachConditions STAGE = new LeachConditions(368.15, 7200, 4);
    private final LeachChemistry chemistry = LeachChemistry.of(Settings.defaults());
    private final RoastChemistry roast = RoastChemistry.of(Settings.defaults());

    @Test
    void everyElementClosesOnAnyMixture() {
        SplittableRandom random = new SplittableRandom(11);
        for (int run = 0; run < 200; run++) {
            double[] slurry = new double[Substances.count()];
            for (int i = 0; i < slurry.length; i++) {
                slurry[i] = random.nextInt(3) > 0 ? random.nextDouble() : 0;
            }
            slurry[Substances.index("KOH(aq)")] =
                    0; // more potash than soda would leave NaOH below 0
            slurry[Substances.index("LiOH(aq)")] = 0;
            slurry[Substances.index("residual potash")] = 0;
            slurry[Substances.index("lithium oxide")] = 0;
            slurry[Substances.index("water")] = 100 + 100 * random.nextDouble();
            LeachConditions conditions =
                    new LeachConditions(
                            300 + 110 * random.nextDouble(),
                            1e4 * random.nextDouble(),
                            1 + random.nextInt(6));
            double[] out = chemistry.leach(slurry, conditions).amounts();
            for (Element element : Element.values()) {
                double before = Substances.elementFlow(element, slurry);
                assertThat(Substances.elementFlow(element, out))
                        .isCloseTo(before, within(1e-12 * Math.max(before, 1)));
            }
            for (int i = 0; i < out.length; i++) {
                assertThat(out[i]).as(Substances.get(i).name()).isGreaterThan(-1e-9);
            }
        }
    }

    @Test
    void withoutLiquorOrWithoutCausticNothingDissolves() {
        double[] calcine = roast.roast(TestOre.shanxi(), TestOre.batch(1000, 20, 0.02));
        assertThat(chemistry.leach(calcine, STAGE).amounts()).isEqualTo(calcine);
        double[] watered = TestOre.slurry(calcine, 0, 5);
        double[] out = chemistry.leach(watered, STAGE).amounts();
        assertThat(TestOre.removed(Element.Si, watered, out)).isCloseTo(0, within(1e-9));
        double[] none = new double[Substances.count()];
        assertThat(chemistry.leach(none, STAGE).amounts()).containsOnly(0);
    }

    @Test
    void tooCoolARoastIsPoorAndTooHotARoastIsPoor() {
        double cool = ratio(900, 17.5);
        double good = ratio(1000, 17.5);
        double hot = ratio(1200, 17.5);
        assertThat(good).isGreaterThan(cool + 1.5).isGreaterThan(hot + 1.5);
    }

    @Test
    void quartzCapsWhatComesOut() {
        double[] ore = TestOre.shanxi();
        double quartz = ore[Substances.index("quartz")] / TestOre.inSolids(Element.Si, ore);
        assertThat(removal(ore, 1050, 17.5, 30)).isLessThan(1 - quartz);
    }

    /// About 45 % of all SiO2 of an illite concentrate with 9 % quartz, no more.
    @Test
    void illiteGivesLessThanHalfItsSilica() {
        double[] ore = TestOre.of("illite", 0.85, "quartz", 0.09, "residual silica", 0.023);
        assertThat(removal(ore, 1125, 105, 10)).isBetween(0.38, 0.47);
        assertThat(removal(ore, 1000, 105, 10)).isLessThan(0.02);
    }

    /// A thin slurry keeps sodalite from growing: above 100 L/kg the release itself is seen.
    @Test
    void sodaliteFadesWithLiquidToSolidRatio() {
        double[] ore = TestOre.of("kaolinite", 0.4, "gibbsite", 0.4);
        double[] roasted = roast.roast(ore, TestOre.batch(1000, 20, 0.005));
        double last = 1;
        for (double litresPerKg : new double[] {10, 30, 100, 300}) {
            double[] slurry = TestOre.slurry(roasted, 150, litresPerKg);
            Leached leached = chemistry.leach(slurry, new LeachConditions(368.15, 4 * 3600, 40));
            double share = 6 * leached.sodaliteMolPerS() / TestOre.inSolids(Element.Si, slurry);
            assertThat(share).isLessThan(last);
            last = share;
        }
        assertThat(last).isLessThan(0.03);
    }

    @Test
    void moreCausticMoreTimeAndMoreHeatReleaseMoreSilica() {
        double[] roasted = roast.roast(TestOre.shanxi(), TestOre.batch(1000, 20, 0.02));
        double base = released(roasted, 100, STAGE);
        assertThat(released(roasted, 120, STAGE)).isGreaterThan(base);
        assertThat(released(roasted, 100, new LeachConditions(373.15, 7200, 4)))
                .isGreaterThan(base);
        assertThat(released(roasted, 100, new LeachConditions(368.15, 9000, 4)))
                .isGreaterThan(base);
    }

    @Test
    void tanksChangeLittleOnceTheyAreMany() {
        double[] slurry =
                TestOre.slurry(
                        roast.roast(TestOre.everything(), TestOre.batch(960, 20, 0.02)), 120, 6);
        double fine = removedBy(slurry, new LeachConditions(368.15, 7200, 400));
        assertThat(removedBy(slurry, new LeachConditions(368.15, 7200, LeachConditions.BATCH)))
                .isCloseTo(fine, within(0.01));
    }

    private double removedBy(double[] slurry, LeachConditions conditions) {
        return TestOre.removed(Element.Si, slurry, chemistry.leach(slurry, conditions).amounts());
    }

    private double released(double[] roasted, double na2oGPerL, LeachConditions conditions) {
        Leached leached = chemistry.leach(TestOre.slurry(roasted, na2oGPerL, 5), conditions);
        double sum = 0;
        for (LeachPool pool : LeachPool.values()) {
            sum += leached.silicaMolPerS(pool);
        }
        return sum;
    }

    private double removal(double[] ore, double celsius, double minutes, double litresPerKg) {
        double[] roasted = roast.roast(ore, TestOre.batch(celsius, minutes, 0.002));
        double[] out =
                chemistry
                        .leach(
                                TestOre.slurry(roasted, 135, litresPerKg),
                                new LeachConditions(373.15, 7200, LeachConditions.BATCH))
                        .amounts();
        return TestOre.removed(Element.Si, ore, out);
    }

    private double ratio(double celsius, double minutes) {
        double[] roasted = roast.roast(TestOre.shanxi(), TestOre.batch(celsius, minutes, 0.02));
        double[] out =
                chemistry
                        .leach(
                                TestOre.slurry(roasted, 125, 4.5),
                                new LeachConditions(365.65, 7200, LeachConditions.BATCH))
                        .amounts();
        return 0.5
                * 101.961
                / 60.083
                * TestOre.inSolids(Element.Al, out)
                / TestOre.inSolids(Element.Si, out);
    }
}
