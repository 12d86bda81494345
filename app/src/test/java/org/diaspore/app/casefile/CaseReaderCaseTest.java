package org.diaspore.app.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CaseReaderCaseTest {
    static final String GOOD =
            """
            case: Test ore
            plant: upgrade
            ore:
              kind: diasporic
              rate: 3 Mt/y
              moisture: 8 %
              loi_excludes: [S, CO2]
              assay:
                Al2O3: 48 %
                SiO2: 19.2 %
                Fe2O3:
                LOI: 16 %
              minerals:
                kaolinite: 30 %
              traces:
                Ga: 70 g/t
            settings:
              roast.temperature: 1000 degC
              leach:
                naoh: 150 g/L
                stages: 2
              lime.slaking: fresh
            prices:
              caustic: 400 USD/t
              power: 0.6 CNY/kWh
            questions: [upgrade.alumina_silica_ratio]
            """;

    @TempDir private Path folder;

    private CaseFile read(String text) throws Exception {
        Path file = Files.writeString(folder.resolve("case.yaml"), text);
        return CaseReader.read(file, BadInputIdentityTest.WITH_SETTINGS);
    }

    private static <V> V given(Map<String, V> map, String key) {
        return Optional.ofNullable(map.get(key)).orElseThrow();
    }

    @Test
    void a_good_case_is_read_into_si() throws Exception {
        CaseFile read = read(GOOD);
        assertThat(read.name()).isEqualTo("Test ore");
        assertThat(read.plant()).isEqualTo("upgrade");
        assertThat(read.ore().kind()).contains("diasporic");
        assertThat(read.ore().rate().si()).isCloseTo(3e9 / 8760 / 3600, within(1e-9));
        assertThat(read.ore().moisture().orElseThrow().si()).isEqualTo(0.08);
        assertThat(read.ore().assay()).containsOnlyKeys("Al2O3", "SiO2", "LOI");
        assertThat(given(read.ore().traces(), "Ga").si()).isCloseTo(7e-5, within(1e-18));
        assertThat(read.ore().loiExcludes()).containsExactly("S", "CO2");
        assertThat(read.settings().keySet())
                .containsExactly("roast.temperature", "leach.naoh", "leach.stages", "lime.slaking");
        assertThat(given(read.prices(), "power").si()).isCloseTo(0.6 / 3.6e6, within(1e-18));
        assertThat(read.questions()).containsExactly("upgrade.alumina_silica_ratio");
    }

    @Test
    void every_value_knows_its_line() throws Exception {
        CaseFile read = read(GOOD);
        assertThat(read.ore().rate().place().line()).isEqualTo(5);
        assertThat(read.ore().rate().place().file()).endsWith("case.yaml");
        assertThat(given(read.ore().assay(), "SiO2").place().line()).isEqualTo(10);
        assertThat(given(read.settings(), "leach.naoh").place().line()).isEqualTo(20);
    }

    @Test
    void a_blank_oxide_is_unknown_and_not_zero() throws Exception {
        assertThat(read(GOOD).ore().assay()).doesNotContainKey("Fe2O3");
    }

    @Test
    void windows_line_ends_and_a_byte_order_mark_change_nothing() throws Exception {
        assertThat(read("\uFEFF" + GOOD.replace("\n", "\r\n"))).isEqualTo(read(GOOD));
    }
}
