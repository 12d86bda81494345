package org.diaspore.app.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.diaspore.plant.Plant;
import org.diaspore.plant.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class JsonReportIdentityTest {
    @ParameterizedTest
    @EnumSource(Plant.class)
    void a_document_has_the_keys_of_the_contract_and_every_stream(Plant plant) {
        Result result = Samples.run(plant);
        Map<String, Object> document = document(result);
        assertThat(document)
                .containsKeys(
                        "case",
                        "plant",
                        "converged",
                        "figures",
                        "equipment",
                        "balances",
                        "streams",
                        "warnings");
        assertThat(document).containsEntry("converged", true);
        assertThat(JsonText.object(document, "streams").keySet())
                .isEqualTo(result.outcome().streams().keySet());
        Map<String, Object> figures = JsonText.object(document, "figures");
        assertThat(figures.keySet()).isEqualTo(result.figures().keySet());
        result.figures()
                .forEach((name, figure) ->
                        assertThat(JsonText.object(figures, name))
                                .containsEntry("value", figure.value())
                                .containsEntry("unit", figure.unit()));
    }

    @Test
    void amounts_are_those_of_the_stream_and_zeros_are_left_out() {
        Result result = Samples.run(Plant.UPGRADE);
        Map<String, Object> streams = JsonText.object(document(result), "streams");
        Map<String, Object> ore = JsonText.object(streams, "raw-ore");
        assertThat(ore)
                .containsEntry("temperature_K", 298.15)
                .containsEntry("mass_kg_per_s", result.outcome().stream("raw-ore").massKgPerS());
        Map<String, Object> amounts = JsonText.object(ore, "amounts_mol_per_s");
        assertThat(amounts)
                .containsEntry("diaspore", result.outcome().stream("raw-ore").amount("diaspore"))
                .doesNotContainKey("mullite")
                .doesNotContainValue(0.0);
    }

    @Test
    void what_is_no_number_is_null_with_a_warning() {
        Map<String, Object> document = document(Samples.awkward(true));
        Map<String, Object> figures = JsonText.object(document, "figures");
        assertThat(JsonText.object(figures, "upgrade.roast_heat"))
                .containsEntry("value", Optional.empty());
        assertThat(document.getOrDefault("warnings", "").toString())
                .contains("upgrade.roast_heat is not a finite number")
                .contains("hot & <wet>");
    }

    @Test
    void a_run_that_stopped_has_a_reason_and_no_figures() {
        Map<String, Object> document = document(Samples.awkward(false));
        assertThat(document).containsEntry("converged", false).containsKey("reason");
        assertThat(JsonText.object(document, "figures")).isEmpty();
    }

    private static Map<String, Object> document(Result result) {
        return JsonText.object(JsonText.read(JsonReport.of(result)));
    }
}
