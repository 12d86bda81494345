package org.diaspore.chemistry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PropertyRangesIdentityTest {
    @Test
    void everyRowOfTheTableNamesAPropertyAGradeAndASource() {
        List<String> words =
                java.util.Arrays.stream(Property.values()).map(Property::word).toList();
        for (Table.Row row : Table.read(PropertyRanges.class, "property_ranges.tsv").rows()) {
            assertThat(words).contains(row.text("property"));
            assertThat(Grade.of(row.text("grade"))).isNotNull();
            assertThat(Sources.citation(row.text("source"))).isNotBlank();
            assertThat(row.text("beyond")).isNotBlank();
        }
        for (String table : new String[] {"liquor_conductivity.tsv", "solid_volumes.tsv"}) {
            for (Table.Row row : Table.read(PropertyRanges.class, table).rows()) {
                assertThat(Grade.of(row.text("grade"))).isNotNull();
                assertThat(Sources.citation(row.text("source"))).isNotBlank();
            }
        }
    }

    @Test
    void waterAndMildLyeAreWithinEveryRange() {
        assertThat(Liquor.of(LiquorSample.lye(0)).outOfRange(500)).isEmpty();
        assertThat(Liquor.of(LiquorSample.lye(0.10)).outOfRange(333.15)).isEmpty();
        assertThat(Liquor.of(new double[Substances.count()]).outOfRange(900)).isEmpty();
    }

    @Test
    void warmBayerLiquorIsWarnedOnlyOfWhatNobodyMeasured() {
        Liquor liquor = Liquor.of(LiquorSample.bayer(220, 0.5, 0, 0, 0));
        assertThat(liquor.outOfRange(333.15)).allMatch(OutOfRange::neverMeasured).hasSize(2);
    }

    @Test
    void digestionIsWarnedWithSoluteLimitAndTemperature() {
        Liquor liquor = Liquor.of(LiquorSample.bayer(220, 0.5, 0, 0, 0));
        assertThat(liquor.outOfRange(Property.DENSITY, 418.15))
                .extracting(OutOfRange::sentence)
                .contains(
                        "density of NaAl(OH)4(aq) is known to 90 degC, asked at 145 degC: from 120"
                                + " degC on it follows saturated water");
    }

    @Test
    void aStandInIsNamed() {
        double[] amounts = LiquorSample.lye(0.10);
        LiquorSample.put(amounts, "Na2H2SiO4(aq)", 0.1);
        assertThat(Liquor.of(amounts).outOfRange(Property.DENSITY, 388.15))
                .extracting(OutOfRange::subject)
                .containsExactly("Na2H2SiO4(aq) taken as Na2CO3");
    }

    @Test
    void tracesDoNotWarn() {
        double[] amounts = LiquorSample.lye(0.10);
        LiquorSample.put(amounts, "Na3VO4(aq)", 0.005);
        assertThat(Liquor.of(amounts).outOfRange(333.15)).isEmpty();
    }

    @Test
    void richLiquorIsWarnedOfItsBoilingPointAndStrongLyeOfItsMolality() {
        assertThat(
                        Liquor.of(LiquorSample.bayer(250, 0.7, 0, 0, 0))
                                .outOfRange(Property.BOILING_POINT, 380))
                .extracting(OutOfRange::quantity)
                .containsExactly(OutOfRange.Quantity.ALUMINA_TO_CAUSTIC);
        assertThat(Liquor.of(LiquorSample.lye(0.4)).outOfRange(Property.BOILING_POINT, 400))
                .extracting(OutOfRange::quantity)
                .containsExactly(OutOfRange.Quantity.ALKALI_MOLALITY);
    }

    @Test
    void theFartherOutTheGreaterTheExcess() {
        Liquor liquor = Liquor.of(LiquorSample.lye(0.10));
        double mild = liquor.outOfRange(Property.DENSITY, 403.15).getFirst().excess();
        double hot = liquor.outOfRange(Property.DENSITY, 523.15).getFirst().excess();
        assertThat(mild).isPositive().isLessThan(hot);
    }
}
