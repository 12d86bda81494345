package org.diaspore.study.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.diaspore.chemistry.InputException;
import org.diaspore.ore.Mineral;
import org.diaspore.ore.MineralMakeup;
import org.diaspore.ore.Ore;
import org.diaspore.plant.Plant;
import org.diaspore.plant.PlantCase;
import org.diaspore.plant.PlantRun;
import org.diaspore.plant.Result;
import org.diaspore.plant.setting.Settings;
import org.diaspore.study.Sheet;
import org.junit.jupiter.api.Test;

class RefineryValidationIdentityTest {
    private static final PlantCase DIASPORIC =
            new PlantCase(
                    "diasporic",
                    Plant.BAYER,
                    new Ore(
                            "diasporic",
                            MineralMakeup.of(
                                    Map.of(
                                            Mineral.DIASPORE, 0.70,
                                            Mineral.KAOLINITE, 0.15,
                                            Mineral.HEMATITE, 0.10,
                                            Mineral.ANATASE, 0.03,
                                            Mineral.UNEXPLAINED, 0.02)),
                            0.05),
                    100,
                    Settings.defaults());

    private static Map<String, PlantCase> cases() {
        return RefineryCase.files().stream().collect(Collectors.toMap(f -> f, f -> DIASPORIC));
    }

    @Test
    void every_published_figure_has_a_row_and_misses_are_printed() {
        RefineryValidation found = RefineryValidation.of(cases(), done -> {});
        assertThat(found.rows()).hasSameSizeAs(PublishedFigure.all());
        long sum = 0;
        for (Verdict verdict : Verdict.values()) {
            sum += found.count(verdict);
        }
        assertThat(sum).isEqualTo(found.rows().size());
        // A diasporic ore in every refinery cannot meet them all.
        assertThat(found.count(Verdict.MISSED)).isPositive();
        Sheet figures = found.sheets().getFirst();
        assertThat(figures.rows()).hasSameSizeAs(found.rows());
        assertThat(figures.rows().stream().filter(row -> row.contains("MISSED")))
                .hasSize((int) found.count(Verdict.MISSED));
    }

    @Test
    void every_plant_figure_of_the_table_is_one_that_a_refinery_gives() {
        RefineryMeasures measures = new RefineryMeasures(PlantRun.run(DIASPORIC));
        for (PublishedFigure figure : PublishedFigure.all()) {
            if (RefineryCase.of(figure.caseId()).isPlant()) {
                assertThat(measures.value(figure.figure())).as(figure.figure()).isPresent();
            }
        }
    }

    @Test
    void sodium_in_residue_and_alumina_is_the_caustic_that_is_drawn_less_what_purges_carry() {
        Result result = PlantRun.run(DIASPORIC);
        RefineryMeasures measures = new RefineryMeasures(result);
        double left =
                List.of("bound_caustic", "soluble_caustic", "occluded_caustic").stream()
                        .mapToDouble(name -> measures.value(name).orElseThrow())
                        .sum();
        assertThat(left).isLessThan(1.02 * result.value("refinery.caustic_use"));
        assertThat(left).isGreaterThan(0.8 * result.value("refinery.caustic_use"));
    }

    /// Silica leaves with the residue and nowhere else, alumina there or with the product.
    @Test
    void recovery_by_product_is_that_by_the_ratios_of_residue_and_ore() {
        Result result = PlantRun.run(DIASPORIC);
        double byResidue = new RefineryMeasures(result).value("recovery_by_residue").orElseThrow();
        assertThat(byResidue).isCloseTo(result.value("refinery.alumina_recovery"), within(0.02));
    }

    @Test
    void fuel_of_kilns_and_boilers_is_all_fuel() {
        Result result = PlantRun.run(DIASPORIC);
        double kilns = new RefineryMeasures(result).value("kiln_fuel").orElseThrow();
        Settings settings = result.plantCase().settings();
        double boilers =
                1e-6
                        * result.value("refinery.steam_use")
                        * settings.si("site.steam_heat")
                        / settings.si("site.boiler_efficiency");
        assertThat(kilns + boilers).isCloseTo(result.value("refinery.energy_use"), within(1e-9));
        assertThat(kilns).isBetween(2.0, 5.0);
    }

    @Test
    void a_case_that_is_not_there_is_named_with_a_remedy() {
        Map<String, PlantCase> fewer = new HashMap<>(cases());
        fewer.remove("wagerup.yaml");
        assertThatThrownBy(() -> RefineryValidation.of(fewer, done -> {}))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("wagerup.yaml")
                .hasMessageContaining("Try: ");
    }

    @Test
    void cases_without_inputs_are_listed_with_what_is_missing() {
        RefineryValidation found = RefineryValidation.of(cases(), done -> {});
        Sheet missing =
                found.sheets().stream()
                        .filter(sheet -> sheet.title().contains("not run"))
                        .findFirst()
                        .orElseThrow();
        assertThat(missing.rows())
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.getLast()).isNotBlank());
        assertThat(missing.rows().stream().map(List::getFirst)).containsExactly("V7");
    }
}
