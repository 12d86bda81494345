package org.diaspore.study.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.OptionalDouble;
import org.diaspore.chemistry.Grade;
import org.diaspore.chemistry.InputException;
import org.diaspore.chemistry.Sources;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublishedFigureIdentityTest {
    private static PublishedFigure figure(double low, double high, OptionalDouble band) {
        return new PublishedFigure(
                "V3",
                "x",
                "what",
                "t/t",
                low,
                high,
                band,
                Grade.MEASURED,
                "bayer-practice",
                "",
                "");
    }

    @ParameterizedTest
    @CsvSource({
        "2.64, 2.64, 0.07, 2.456, MET",
        "2.64, 2.64, 0.07, 2.455, MISSED",
        "2.64, 2.64, 0.07, 2.824, MET",
        "2.64, 2.64, 0.07, 2.825, MISSED",
        "3.0, 3.2, 0, 3.0, MET",
        "3.0, 3.2, 0, 2.999, MISSED",
        "3.0, 3.2, 0, 3.2, MET",
        "3.0, 3.2, 0, 3.201, MISSED",
        "3.0, 3.2, , 9, SHOWN",
        "3.0, 3.2, 0, NaN, NOT_RUN",
        "3.0, 3.2, , NaN, NOT_RUN"
    })
    void a_band_opens_from_the_published_range_and_nothing_outside_it_is_met(
            double low, double high, Double band, double ours, Verdict verdict) {
        OptionalDouble width = band == null ? OptionalDouble.empty() : OptionalDouble.of(band);
        assertThat(figure(low, high, width).verdict(OptionalDouble.of(ours))).isEqualTo(verdict);
    }

    @Test
    void a_miss_is_counted_from_the_nearer_published_end_whatever_the_band() {
        PublishedFigure published = figure(2, 4, OptionalDouble.of(0.5));
        assertThat(published.missFraction(1)).isCloseTo(-0.5, within(1e-12));
        assertThat(published.missFraction(3)).isZero();
        assertThat(published.missFraction(5)).isCloseTo(0.25, within(1e-12));
    }

    @Test
    void what_did_not_run_is_not_met() {
        assertThat(figure(1, 1, OptionalDouble.of(1)).verdict(OptionalDouble.empty()))
                .isEqualTo(Verdict.NOT_RUN);
    }

    @Test
    void every_published_figure_belongs_to_a_case_and_has_a_source() {
        for (PublishedFigure figure : PublishedFigure.all()) {
            assertThat(RefineryCase.of(figure.caseId()).id()).isEqualTo(figure.caseId());
            assertThat(figure.source()).isNotBlank();
            for (String key : figure.source().split(" ")) {
                assertThat(Sources.contains(key)).as(key).isTrue();
            }
        }
    }

    @Test
    void every_case_says_what_it_publishes_or_what_it_lacks() {
        for (RefineryCase one : RefineryCase.all()) {
            assertThat(one.file().isEmpty()).as(one.id()).isEqualTo(!one.isPlant());
            assertThat(PublishedFigure.of(one.id()).isEmpty() && one.lacks().isEmpty())
                    .as(one.id())
                    .isFalse();
            if (one.way() == RefineryCase.Way.NONE) {
                assertThat(one.lacks()).as(one.id()).isNotBlank();
            }
        }
    }

    @Test
    void an_unknown_case_names_those_there_are() {
        assertThatThrownBy(() -> RefineryCase.of("V99"))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("V12")
                .hasMessageContaining("Try: ");
    }
}
