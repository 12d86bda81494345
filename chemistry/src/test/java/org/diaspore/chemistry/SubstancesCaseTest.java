package org.diaspore.chemistry;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SubstancesCaseTest {
    @Test
    void kaoliniteLosesFourteenPercentOfItsMassAsWater() {
        double water = 2 * Substances.get("water").kgPerMol();
        assertThat(water / Substances.get("kaolinite").kgPerMol()).isBetween(0.1394, 0.1397);
    }
}
