package org.diaspore.app.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.diaspore.app.plot.Plot;
import org.diaspore.app.plot.RefineryPlots;
import org.diaspore.plant.Plant;
import org.diaspore.plant.Result;
import org.diaspore.plant.equipment.EquipmentList;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;

/// The plots of a refinery's trains, and its equipment in page and document.
class ProfilePlotsIdentityTest {
    private static Result result;

    @BeforeAll
    static void run() {
        result = Samples.run(Plant.BAYER);
    }

    @Test
    void a_refinery_has_its_plots_and_each_is_a_document_with_a_frame_of_its_own()
            throws Exception {
        List<Plot> plots = RefineryPlots.of(result);
        assertThat(plots.stream().map(Plot::name))
                .containsExactly(
                        "product-sizes",
                        "precipitation-ac",
                        "precipitation-temperature",
                        "precipitation-hydrate",
                        "heat-train");
        Set<String> frames = new HashSet<>();
        for (Plot plot : plots) {
            var document =
                    DocumentBuilderFactory.newInstance()
                            .newDocumentBuilder()
                            .parse(new InputSource(new StringReader(plot.svg())));
            var clip = document.getElementsByTagName("clipPath").item(0);
            assertThat(frames.add(clip.getAttributes().getNamedItem("id").getNodeValue())).isTrue();
        }
        assertThat(HtmlReport.of(result)).contains("frame-heat-train", "id=\"equipment\"");
    }

    @Test
    void mass_finer_than_a_size_rises_from_nothing_to_all() {
        List<Double> mass = column("product-sizes", "product");
        assertThat(mass.getFirst()).isLessThan(1e-3);
        assertThat(mass.getLast()).isBetween(99.999, 100.001);
        assertThat(mass).isSorted();
        assertThat(
                        column("product-sizes", "product, by class").stream()
                                .mapToDouble(Double::doubleValue)
                                .sum())
                .isBetween(199.99, 200.01); // both ends of every class
    }

    @Test
    void heat_flows_from_flashing_slurry_through_vapour_to_the_slurry_heated() {
        List<Double> hot = column("heat-train", "slurry in flash tank");
        List<Double> vapour = column("heat-train", "vapour condensing");
        List<Double> cold = column("heat-train", "slurry after heater");
        assertThat(hot).hasSize(9);
        for (int k = 0; k < hot.size(); k++) {
            assertThat(hot.get(k)).isGreaterThan(vapour.get(k));
            assertThat(vapour.get(k)).isGreaterThan(cold.get(k));
        }
    }

    @Test
    void the_document_has_every_line_of_the_equipment_list() {
        Object equipment = JsonReport.document(result).get("equipment");
        assertThat(equipment)
                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.LIST)
                .hasSameSizeAs(EquipmentList.of(result));
    }

    private static List<Double> column(String plot, String curve) {
        List<Double> values = new ArrayList<>();
        String csv =
                RefineryPlots.of(result).stream()
                        .filter(p -> p.name().equals(plot))
                        .findFirst()
                        .orElseThrow()
                        .csv();
        String quoted = curve.contains(",") ? '"' + curve + "\"," : curve + ",";
        for (String line : csv.split("\r\n")) {
            if (line.startsWith(quoted)) {
                values.add(Double.valueOf(line.substring(quoted.length()).split(",")[1]));
            }
        }
        return values;
    }
}
