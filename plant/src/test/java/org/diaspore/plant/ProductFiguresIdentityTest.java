package org.diaspore.plant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.diaspore.chemistry.Liquor;
import org.diaspore.plant.setting.Settings;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Figures of product and liquor hang together with the streams and with each other.
class ProductFiguresIdentityTest {
    private static Result result;

    @BeforeAll
    static void run() {
        result =
                PlantRun.run(
                        new PlantCase(
                                "Liulin",
                                Plant.BAYER,
                                ExampleOres.liulin(),
                                100,
                                Settings.defaults()));
    }

    private static double value(String figure) {
        return result.value(figure);
    }

    @Test
    void sizes_stand_in_their_order() {
        assertThat(value("product.size_p10")).isLessThan(value("product.size_p50"));
        assertThat(value("product.size_p50")).isLessThan(value("product.size_p90"));
        assertThat(value("product.fines_below_20um"))
                .isBetween(0.0, value("product.fines_below_45um"));
        // 10 % lies below p10, so fewer than 10 % below anything finer.
        assertThat(value("product.fines_below_45um") < 0.1)
                .isEqualTo(value("product.size_p10") > 45);
    }

    @Test
    void oxides_and_loss_leave_alumina() {
        double others =
                value("product.soda")
                        + value("product.silica")
                        + value("product.iron")
                        + value("product.lime")
                        + value("product.loss_on_ignition");
        double alumina =
                100 * Analysis.ofSolids(result.outcome().stream("alumina")).aluminaFraction();
        assertThat(alumina + others).isBetween(98.0, 101.0);
        assertThat(value("product.alpha")).isBetween(0.0, 100.0);
    }

    @Test
    void tanks_and_liquor_make_the_same_alumina() {
        double pregnant =
                Liquor.of(result.outcome().stream("pregnant-liquor").amounts()).volumeM3PerS();
        double tanks = 0;
        for (int k = 1; k <= 12; k++) {
            tanks += result.outcome().ledger("precipitator-" + k).reading("volume_m3");
        }
        assertThat(value("liquor.tank_productivity") * tanks / 86400)
                .isCloseTo(value("refinery.yield") * pregnant, within(1e-9));
    }

    @Test
    void liquors_hold_what_their_specs_say() {
        Settings settings = Settings.defaults().ofPlant(Plant.BAYER.id());
        assertThat(value("liquor.blow_off_ac"))
                .isCloseTo(result.plantCase().settings().si("digestion.blow_off_ac"), within(1e-6));
        assertThat(value("liquor.spent_ac")).isLessThan(value("liquor.pregnant_ac"));
        assertThat(value("liquor.pregnant_caustic"))
                .isCloseTo(settings.si("clarification.pregnant_caustic"), within(0.5));
        assertThat(value("liquor.evaporation"))
                .isLessThanOrEqualTo(value("refinery.water.evaporated") * (1 + 1e-9));
        assertThat(value("liquor.soda_lost_with_residue"))
                .isLessThan(value("liquor.soda_in_last_mud"));
    }

    @Test
    void of_a_mineral_no_more_is_dissolved_than_there_is() {
        result.figures().values().stream()
                .filter(figure -> figure.name().startsWith("digestion.extraction"))
                .forEach(
                        figure -> assertThat(figure.value()).as(figure.name()).isBetween(0.0, 1.0));
        assertThat(result.has("digestion.extraction.diaspore")).isTrue();
    }
}
