package org.diaspore.plant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.diaspore.chemistry.InputException;
import org.diaspore.chemistry.Sources;
import org.diaspore.chemistry.Table;
import org.diaspore.chemistry.Units;
import org.diaspore.plant.setting.Setting;
import org.diaspore.plant.setting.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What every line of the settings tables promises.
class SettingsContractTest {
    static List<Setting> settings() {
        return Settings.table();
    }

    @ParameterizedTest
    @MethodSource("settings")
    void itHasAUnitAMeaningAndASourceInTheBibliography(Setting setting) {
        assertThatCode(() -> Units.toSi(1, setting.unit())).doesNotThrowAnyException();
        assertThat(setting.meaning()).isNotBlank();
        assertThat(Sources.citation(setting.source())).isNotBlank();
    }

    @ParameterizedTest
    @MethodSource("settings")
    void itsDefaultLiesBetweenItsTenAndNinetyPercentPointsInsideItsRange(Setting setting) {
        assertThat(setting.lower()).isLessThan(setting.upper());
        assertThat(setting.p10()).isBetween(setting.lower(), setting.value());
        assertThat(setting.p90()).isBetween(setting.value(), setting.upper());
        assertThat(setting.isUncertain())
                .as("a prior has a spread, a choice has none")
                .isEqualTo(setting.kind() == Setting.Kind.PRIOR);
    }

    @ParameterizedTest
    @MethodSource("settings")
    void aValueOutsideItsRangeIsRefusedWithARemedy(Setting setting) {
        double beyond = setting.upper() + (setting.upper() - setting.lower());
        assertThatThrownBy(() -> Settings.defaults().with(setting.key(), beyond))
                .isInstanceOf(InputException.class)
                .hasMessageContaining(setting.key())
                .hasMessageContaining("Try:");
    }

    /// A key may be put together from a part and a word, as `silicate` and `.moisture`, or in
    /// precipitation from a duty and a word, as `product` and `_cut`.
    @ParameterizedTest
    @MethodSource("settings")
    void somethingReadsIt(Setting setting) {
        String key = setting.key();
        String word = key.substring(key.indexOf('.'));
        boolean isRate = word.endsWith("_rate") || word.endsWith("_release");
        assertThat(
                        CODE.contains("\"" + key + "\"")
                                || CODE.contains("\"" + word + "\"")
                                || (isRate && CODE.contains("\"_rate\""))
                                || (key.startsWith("precipitation.")
                                        && CODE.contains(
                                                "\""
                                                        + word.substring(
                                                                word.endsWith("_water_split")
                                                                        ? word.length() - 12
                                                                        : word.lastIndexOf('_')))))
                .as(key + " is read nowhere")
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"leach-kinetics.tsv", "roast-kinetics.tsv"})
    void everyRateCitesTheBibliography(String table) {
        for (Table.Row row : Table.read(Plant.class, table).rows()) {
            assertThat(Sources.citation(row.text("source"))).isNotBlank();
        }
    }

    @ParameterizedTest
    @EnumSource(Plant.class)
    void everyFigureRestsOnSettingsThePlantHas(Plant plant) {
        Result result = SolvedPlants.of(plant);
        result.figures()
                .values()
                .forEach(figure -> {
                    assertThat(figure.value()).as(figure.name()).isFinite();
                    assertThat(figure.how()).as(figure.name()).isNotBlank().doesNotContain("{}");
                    assertThat(figure.rests())
                            .as(figure.name())
                            .allMatch(Settings::isKnown)
                            .allMatch(key ->
                                    Settings.table(plant.parts()).contains(Settings.setting(key)));
                });
    }

    @ParameterizedTest
    @MethodSource("settings")
    void aPlantListsItsPart(Setting setting) {
        assertThat(Plant.values())
                .as(setting.key())
                .anyMatch(plant -> Settings.table(plant.parts()).contains(setting));
    }

    @Test
    void noPartOfAPlantIsWithoutATable() {
        for (Plant plant : Plant.values()) {
            for (String part : plant.parts()) {
                assertThat(Settings.table(List.of(part))).as(part).isNotEmpty();
            }
        }
    }

    private static final String CODE = code();

    private static String code() {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(SettingsContractTest::text)
                    .collect(Collectors.joining("\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
