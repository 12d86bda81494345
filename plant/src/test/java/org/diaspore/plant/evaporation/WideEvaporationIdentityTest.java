package org.diaspore.plant.evaporation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.diaspore.chemistry.Substances;
import org.diaspore.flowsheet.Stream;
import org.diaspore.flowsheet.Work;
import org.diaspore.plant.SampleWork;
import org.diaspore.plant.calcination.Calciner;
import org.diaspore.plant.setting.Settings;
import org.junit.jupiter.api.Test;

/// Evaporators and calciners over wide settings: they close, and settle where they say nothing
/// else.
class WideEvaporationIdentityTest {
    private static final int DRAWS = 400;

    private static double between(Random random, double low, double high) {
        return low + (high - low) * random.nextDouble();
    }

    @Test
    void trainsSettleOnWhateverLiquorUnlessTheirDifferencesAreEaten() {
        Random random = new Random(41);
        int unsettled = 0;
        for (int draw = 0; draw < DRAWS; draw++) {
            Settings settings =
                    Settings.defaults()
                            .with("evaporation.effects", 1 + random.nextInt(6))
                            .with("evaporation.flow", random.nextInt(2))
                            .with("evaporation.equal_area", random.nextInt(2))
                            .with("evaporation.product_flashes", random.nextInt(6))
                            .with("evaporation.preheaters", random.nextInt(2))
                            .with("evaporation.live_steam_pressure", between(random, 3e5, 8e5))
                            .with("evaporation.condenser_temperature", between(random, 313, 333));
            Stream liquor =
                    BayerLiquors.of(
                            between(random, 150, 280),
                            between(random, 0.3, 0.45),
                            between(random, 5, 50),
                            5,
                            10,
                            2,
                            between(random, 325, 365));
            double water = liquor.massKgPerS(Substances.index("water"));
            Work work =
                    SampleWork.turned(
                                    "evaporator, draw " + draw,
                                    MultipleEffectEvaporator.of(settings),
                                    between(random, 0.01, 0.5) * water,
                                    liquor)
                            .closed();
            boolean feasible =
                    work.ledger().warnings().stream().noneMatch(t -> t.contains("elevations"));
            boolean settled =
                    work.ledger().warnings().stream().noneMatch(t -> t.contains("settle"));
            unsettled += feasible && !settled ? 1 : 0;
        }
        System.out.printf("%d of %d trains did not settle%n", unsettled, DRAWS);
        assertThat(unsettled).isZero();
    }

    @Test
    void calcinersFindTheirBalanceOverWideSettings() {
        Random random = new Random(42);
        int lost = 0;
        for (int draw = 0; draw < DRAWS; draw++) {
            Settings settings =
                    Settings.defaults()
                            .with("site.fuel", random.nextInt(2))
                            .with("calcination.kind", 2)
                            .with("calcination.suspension_preheat_stages", 1 + random.nextInt(3))
                            .with("calcination.suspension_cooling_stages", random.nextInt(6))
                            .with("calcination.suspension_temperature", between(random, 1150, 1500))
                            .with("calcination.suspension_approach", between(random, 0, 80))
                            .with("calcination.suspension_excess_air", between(random, 0, 0.6))
                            .with("calcination.suspension_heat_loss", between(random, 0, 1e6))
                            .with("calcination.bypass", between(random, 0, 0.2))
                            .with("calcination.dryer", between(random, 0, 0.9));
            double moisture = between(random, 0, 0.15);
            double[] amounts = new double[Substances.count()];
            amounts[Substances.index("gibbsite")] = (1 - moisture) / 0.078;
            amounts[Substances.index("water")] = moisture / 0.018;
            Stream hydrate = Stream.of(amounts, between(random, 290, 350));
            Work work =
                    SampleWork.of("calciner, draw " + draw, Calciner.of(settings), hydrate)
                            .closed();
            lost += work.ledger().warnings().stream().anyMatch(t -> t.contains("no heat")) ? 1 : 0;
        }
        System.out.printf("%d of %d calciners found no balance%n", lost, DRAWS);
        assertThat(lost).isZero();
    }
}
