package org.diaspore.study.robustness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.diaspore.ore.Mineral;
import org.diaspore.ore.Ore;
import org.diaspore.plant.Plant;
import org.junit.jupiter.api.Test;

/// Frozen: a draw that was reported as failed must be the same draw for whoever looks at it later.
class SeededDrawRegressionTest {
    @Test
    void a_seed_keeps_its_numbers() {
        assertThat(new SeededDraw(1, 0, 0).share("refinery.wash_ratio"))
                .isEqualTo(0.8168236156324441);
        assertThat(new SeededDraw(1, 999, 0).share("refinery.wash_ratio"))
                .isEqualTo(0.7066929311057756);
        assertThat(new SeededDraw(42, 7, 1).share("gibbsite")).isEqualTo(0.9632149606086917);
    }

    @Test
    void the_first_ore_of_seed_1_keeps_its_minerals() {
        Ore ore = new RandomRefineries(Plant.BAYER, 1, 1).draw(0).plantCase().ore();
        assertThat(ore.makeup().fraction(Mineral.GIBBSITE))
                .isCloseTo(0.702802856605963, within(1e-12));
        assertThat(ore.makeup().fraction(Mineral.KAOLINITE))
                .isCloseTo(0.0763236603632366, within(1e-12));
        assertThat(ore.moistureFraction()).isCloseTo(0.13572224629598256, within(1e-12));
    }
}
