package org.diaspore.plant.evaporation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.diaspore.chemistry.Caustic;
import org.diaspore.chemistry.Enthalpy;
import org.diaspore.chemistry.LiquorAnalysis;
import org.diaspore.chemistry.Steam97;
import org.diaspore.chemistry.Substances;
import org.diaspore.chemistry.liquor.LiquorOptions;
import org.diaspore.chemistry.liquor.OxalateSolubility;
import org.diaspore.flowsheet.Stream;
import org.diaspore.plant.setting.Settings;
import org.junit.jupiter.api.Test;

/// Fast forms for inner loops against the slow ones they stand for.
class EvaporationOracleTest {
    @Test
    void saturatedWaterIsThatOfIapws() {
        for (double t = 280; t < 515; t += 7) {
            double pa = Steam97.saturationPressurePa(t);
            double vapour = Steam97.vapour(t, pa).enthalpyJPerKg();
            double liquid = Steam97.liquid(t, pa).enthalpyJPerKg();
            assertThat(SaturatedWater.vapourJPerKg(t)).isCloseTo(vapour, within(3e-6 * vapour));
            assertThat(SaturatedWater.liquidJPerKg(t)).isCloseTo(liquid, within(3e-6 * vapour));
        }
    }

    @Test
    void theEnthalpyOfBoilingLiquorIsThatOfItsStream() {
        Stream in = BayerLiquors.spent();
        double water = in.massKgPerS(Substances.index("water"));
        double left = 0.6 * water;
        BoilingLiquor liquor =
                new BoilingLiquor(in.amounts(), in.pressurePa(), 323.15, 436, left, water);
        double[] amounts = in.amounts();
        for (double share = 0.6; share <= 1.001; share += 0.1) {
            amounts[Substances.index("water")] = share * water / 0.01801528;
            double kg =
                    amounts[Substances.index("water")]
                            * Substances.kgPerMol(Substances.index("water"));
            double cold = Enthalpy.watts(amounts, 323.15, in.pressurePa());
            for (double t = 330; t < 430; t += 10) {
                double exact = Enthalpy.watts(amounts, t, in.pressurePa()) - cold;
                double ours = liquor.watts(t, kg) - liquor.watts(323.15, kg);
                assertThat(ours).isCloseTo(exact, within(4e-3 * Math.abs(exact)));
            }
        }
    }

    @Test
    void theOxalateLimitFollowsTheActivityModel() {
        OxalateSolubility slow = OxalateSolubility.of(LiquorOptions.RECOMMENDED);
        OxalateLimit fast =
                OxalateLimit.of(Settings.defaults().with("evaporation.oxalate_stabilised", 1));
        double worst = 0;
        for (double t = 308.15; t < 364; t += 15) {
            for (double c = 120; c <= 440; c += 80) {
                for (double ratio = 0.25; ratio < 0.45; ratio += 0.15) {
                    LiquorAnalysis liquor =
                            new LiquorAnalysis(
                                    Caustic.ofCarbonateGPerL(c), ratio, 40, 10, 8, 0, 0.5, 0);
                    double exact = slow.gPerL(t, liquor);
                    worst = Math.max(worst, Math.abs(fast.gPerL(liquor.liquor(), t) / exact - 1));
                }
            }
        }
        System.out.printf("oxalate limit: worst %.1f %%%n", 100 * worst);
        assertThat(worst).isLessThan(0.15);
    }
}
