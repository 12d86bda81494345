package org.diaspore.study.robustness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.diaspore.chemistry.Sources;
import org.diaspore.chemistry.Table;
import org.diaspore.chemistry.Units;
import org.diaspore.ore.Mineral;
import org.diaspore.plant.Plant;
import org.diaspore.plant.setting.Setting;
import org.diaspore.plant.setting.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RandomRefineriesIdentityTest {
    @Test
    void every_range_is_one_of_a_known_setting_and_within_what_is_allowed() {
        for (SettingRange range : SettingRange.all()) {
            assertThat(Settings.isKnown(range.key())).as(range.key()).isTrue();
            Setting setting = Settings.setting(range.key());
            boolean isWord = !Units.words(setting.unit()).isEmpty();
            double low = isWord ? range.low() : Units.toSi(range.low(), setting.unit());
            double high = isWord ? range.high() : Units.toSi(range.high(), setting.unit());
            assertThat(low).as(range.key()).isBetween(setting.lower(), high);
            assertThat(high).as(range.key()).isBetween(low, setting.upper());
        }
    }

    @Test
    void every_range_of_an_ore_has_a_source() {
        for (Table.Row row : Table.read(OreRange.class, "random-ores.tsv").rows()) {
            for (String key : row.text("source").split(" ")) {
                assertThat(Sources.contains(key)).as(key).isTrue();
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Plant.class)
    void drawn_ores_stay_in_their_ranges_and_every_kind_takes_its_turn(Plant plant) {
        RandomRefineries refineries = new RandomRefineries(plant, 7, 1);
        List<OreRange> kinds = OreRange.of(plant.id());
        for (int i = 0; i < 60; i++) {
            RandomRefineries.Drawn drawn = refineries.draw(i);
            OreRange kind = kinds.get(i % kinds.size());
            assertThat(drawn.kind()).isEqualTo(kind.kind());
            var ore = drawn.plantCase().ore();
            assertThat(Arrays.stream(ore.makeup().fractions()).sum()).isCloseTo(1, within(1e-12));
            for (Mineral mineral : Mineral.values()) {
                OreRange.Span span = kind.minerals().get(mineral);
                double fraction = ore.makeup().fraction(mineral);
                assertThat(fraction)
                        .as(mineral.key())
                        .isBetween(
                                span == null ? 0 : span.low() - 1e-12,
                                span == null ? 1e-12 : span.high() + 1e-12);
            }
            assertThat(ore.aluminaSilicaRatio().value())
                    .isBetween(kind.aluminaSilicaRatio().low(), kind.aluminaSilicaRatio().high());
        }
    }

    @Test
    void a_plant_that_no_kind_names_is_tried_on_the_ores_of_the_refinery() {
        assertThat(OreRange.of("no-such-plant")).isEqualTo(OreRange.of("bayer"));
    }

    @Test
    void drawn_settings_stay_in_their_ranges() {
        RandomRefineries refineries = new RandomRefineries(Plant.BAYER, 3, 1);
        for (int i = 0; i < 60; i++) {
            var settings = refineries.draw(i).plantCase().settings();
            for (SettingRange range : SettingRange.all()) {
                Setting setting = Settings.setting(range.key());
                boolean isMeant =
                        range.plants().isEmpty() || range.plants().contains(Plant.BAYER.id());
                if (isMeant
                        && Settings.table(Plant.BAYER.parts()).contains(setting)
                        && Units.words(setting.unit()).isEmpty()) {
                    assertThat(Units.fromSi(settings.si(range.key()), setting.unit()))
                            .as(range.key())
                            .isBetween(range.low() - 1e-9, range.high() + 1e-9);
                }
            }
        }
    }

    @Test
    void a_name_has_its_number_whatever_else_is_drawn() {
        SeededDraw draw = new SeededDraw(5, 17, 0);
        double alone = draw.share("refinery.wash_ratio");
        draw.share("another");
        assertThat(draw.share("refinery.wash_ratio")).isEqualTo(alone);
        assertThat(draw.again().share("refinery.wash_ratio")).isNotEqualTo(alone);
        assertThat(new SeededDraw(6, 17, 0).share("refinery.wash_ratio")).isNotEqualTo(alone);
        assertThat(new SeededDraw(5, 18, 0).share("refinery.wash_ratio")).isNotEqualTo(alone);
    }

    @Test
    void shares_are_spread_evenly_and_names_have_nothing_in_common() {
        int count = 4000;
        double sum = 0;
        double product = 0;
        for (int i = 0; i < count; i++) {
            SeededDraw draw = new SeededDraw(1, i, 0);
            double one = draw.share("roast.temperature") - 0.5;
            double other = draw.share("leach.naoh") - 0.5;
            sum += one;
            product += one * other;
        }
        // Four standard errors of an even spread: 1/sqrt(12) and 1/12 over the root of the count.
        assertThat(sum / count).isCloseTo(0, within(4 * 0.2887 / Math.sqrt(count)));
        assertThat(product / count).isCloseTo(0, within(4 * 0.0833 / Math.sqrt(count)));
    }
}
