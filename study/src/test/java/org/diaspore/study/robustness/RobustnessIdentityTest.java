package org.diaspore.study.robustness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.diaspore.plant.Plant;
import org.diaspore.study.Sheet;
import org.junit.jupiter.api.Test;

class RobustnessIdentityTest {
    @Test
    void the_number_of_threads_changes_nothing() {
        RandomRefineries refineries = new RandomRefineries(Plant.BAYER, 1, 1);
        List<Sheet> alone = Robustness.of(refineries, 12, 1, done -> {}).sheets();
        List<Sheet> together = Robustness.of(refineries, 12, 3, done -> {}).sheets();
        assertThat(together).isEqualTo(alone);
    }

    @Test
    void every_draw_has_an_end_and_the_ends_add_up() {
        Robustness found =
                Robustness.of(new RandomRefineries(Plant.BAYER, 1, 1), 12, 2, done -> {});
        long sum = 0;
        for (Trial.Fate fate : Trial.Fate.values()) {
            sum += found.count(fate);
        }
        assertThat(sum).isEqualTo(12);
        assertThat(found.sheets().getFirst().rows().getLast().get(1)).isEqualTo("12");
    }

    /// Settings far outside the feasible: some cannot be met, and each says why.
    @Test
    void an_infeasible_draw_is_told_with_what_is_off_and_what_the_plant_says() {
        RandomRefineries refineries = new RandomRefineries(Plant.BAYER, 1, 4);
        List<Trial> trials =
                List.of(2, 3, 4, 5).stream().map(refineries::draw).map(Trial::of).toList();
        assertThat(trials).anyMatch(trial -> trial.fate() == Trial.Fate.EXPLAINED);
        for (Trial trial : trials) {
            if (trial.fate() == Trial.Fate.EXPLAINED) {
                assertThat(trial.furthestOff()).isNotBlank();
                assertThat(String.join(" ", trial.said()))
                        .as("what to change: a remedy of the spec, or of an operation that warns")
                        .containsPattern("Try: |lower [a-z]+\\.|raise [a-z]+\\.");
            }
        }
    }

    /// A solution whose figures are no numbers is none, whatever its residuals.
    @Test
    void a_plant_that_makes_no_alumina_does_not_count_as_converged() {
        RandomRefineries refineries = new RandomRefineries(Plant.BAYER, 1, 4);
        Trial trial = Trial.of(refineries.draw(2));
        assertThat(trial.fate()).isNotEqualTo(Trial.Fate.CONVERGED);
    }

    @Test
    void one_setting_can_go_back_to_the_plants_own_value() {
        RandomRefineries.Drawn drawn = new RandomRefineries(Plant.BAYER, 1, 1).draw(0);
        String key = "clarification.wash_ratio";
        assertThat(drawn.values()).containsKey(key);
        RandomRefineries.Drawn without = drawn.without(key);
        assertThat(without.values()).doesNotContainKey(key).hasSize(drawn.values().size() - 1);
        assertThat(without.plantCase().settings().isChanged(key)).isFalse();
        assertThat(without.plantCase().ore()).isEqualTo(drawn.plantCase().ore());
    }
}
