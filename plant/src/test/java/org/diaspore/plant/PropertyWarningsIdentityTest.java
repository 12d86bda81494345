package org.diaspore.plant;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PropertyWarningsIdentityTest {
    @ParameterizedTest
    @EnumSource(Plant.class)
    void aPlantIsWarnedOnceAPropertyAndTheWorstOperationIsNamed(Plant plant) {
        Result result = SolvedPlants.of(plant);
        List<String> found = PropertyWarnings.of(result.outcome());
        assertThat(found).hasSizeBetween(1, 3).doesNotHaveDuplicates();
        assertThat(result.warnings()).containsAll(found);
        assertThat(found).anyMatch(text -> text.contains("heat capacity of "));
        for (String text : found) {
            String node = text.substring(0, text.indexOf(text.contains(", worst") ? ',' : ':'));
            assertThat(result.outcome().hasNode(node)).as(text).isTrue();
        }
    }
}
