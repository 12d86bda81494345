package org.diaspore.plant.energy;

import static org.assertj.core.api.Assertions.assertThat;

import org.diaspore.chemistry.Sources;
import org.diaspore.plant.Plant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PublishedRangeIdentityTest {
    static java.util.List<PublishedRange> ranges() {
        return PublishedRange.all();
    }

    @ParameterizedTest
    @MethodSource("ranges")
    void itCitesTheBibliographyAndNamesPlantsThereAre(PublishedRange range) {
        assertThat(Sources.citation(range.source())).isNotBlank();
        assertThat(range.basis()).isNotBlank();
        range.plants().forEach(plant -> assertThat(Plant.of(plant).id()).isEqualTo(plant));
    }

    @Test
    void aValueInsideHoldsAndOutsideTellsByHowMuch() {
        PublishedRange spread =
                PublishedRange.all().stream()
                        .filter(range -> range.key().equals("world-thermal-spread"))
                        .findFirst()
                        .orElseThrow();
        assertThat(spread.holds(9)).isTrue();
        assertThat(spread.holds(22)).isFalse();
        assertThat(spread.ratio(9)).isEqualTo(1);
        assertThat(spread.ratio(42)).isEqualTo(2);
    }

    @Test
    void aPlantIsHeldAgainstItsOwnRanges() {
        assertThat(PublishedRange.of("bayer-sinter"))
                .extracting(PublishedRange::key)
                .contains("bayer-sinter-energy", "world-thermal-spread")
                .doesNotContain("sinter-energy", "us-lci-1998");
    }
}
