package org.diaspore.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.LinkedHashSet;
import java.util.Set;
import org.diaspore.plant.Plant;
import org.diaspore.plant.PlantCase;
import org.diaspore.plant.PlantRun;
import org.diaspore.plant.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SamplingIdentityTest {
    private static final int DRAWS = 4;

    /// In the unit of any figure; traces below it may have no row of their own in an account.
    private static final double NOTHING = 1e-9;

    private static double value(Result result, String figure) {
        return result.has(figure) ? result.value(figure) : 0;
    }

    @ParameterizedTest
    @EnumSource(names = {"UPGRADE", "BAYER", "UPGRADE_BAYER", "SINTER"})
    void aDrawFromThePlantAtItsDefaultsIsTheSameAsFromNothing(Plant plant) {
        PlantCase plantCase = LowGradeCase.of(plant);
        Result undrawn = PlantRun.run(plantCase);
        Draws draws = new Draws(plantCase, DRAWS);
        int passesWarm = 0;
        int passesCold = 0;
        for (int i = 0; i < DRAWS; i++) {
            PlantCase drawn = draws.draw(i);
            Result warm = PlantRun.runFrom(undrawn, drawn);
            Result cold = PlantRun.run(drawn);
            assertThat(cold.converged()).isTrue();
            Set<String> names = new LinkedHashSet<>(cold.figures().keySet());
            names.addAll(warm.figures().keySet());
            names.removeIf(name -> name.startsWith("solve."));
            for (String name : names) {
                double expected = value(cold, name);
                assertThat(value(warm, name))
                        .as(name)
                        .isCloseTo(expected, within(1e-6 * Math.abs(expected) + NOTHING));
            }
            passesWarm += warm.outcome().passes();
            passesCold += cold.outcome().passes();
        }
        assertThat(passesWarm).isLessThanOrEqualTo(passesCold);
    }

    @Test
    void anotherPlantIsNoStartAndTheRunIsCold() {
        PlantCase plantCase = LowGradeCase.of(Plant.UPGRADE);
        Result undrawn = PlantRun.run(plantCase);
        PlantCase other = LowGradeCase.of(Plant.BAYER);
        Result cold = PlantRun.run(other);
        Result warm = PlantRun.runFrom(undrawn, other); // another plant: none of the tears is there
        assertThat(warm.value("refinery.alumina_make"))
                .isEqualTo(cold.value("refinery.alumina_make"));
        assertThat(warm.outcome().passes()).isEqualTo(cold.outcome().passes());
    }
}
