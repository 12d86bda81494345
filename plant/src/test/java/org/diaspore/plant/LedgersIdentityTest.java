package org.diaspore.plant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.diaspore.chemistry.Substances;
import org.diaspore.chemistry.Table;
import org.diaspore.flowsheet.Stream;
import org.diaspore.plant.energy.Consumer;
import org.diaspore.plant.energy.PublishedRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Every ledger of every plant that makes alumina sums, and agrees with the figures beside it.
class LedgersIdentityTest {
    private static List<Result> makers() {
        return Arrays.stream(Plant.values())
                .filter(Plant::makesAlumina)
                .map(SolvedPlants::of)
                .toList();
    }

    private static Result of(Plant plant) {
        return SolvedPlants.of(plant);
    }

    private static double alumina(Result result) {
        return SiteStreams.alumina(result.outcome()).solids().massKgPerS();
    }

    @ParameterizedTest
    @EnumSource(value = Plant.class, names = "UPGRADE", mode = EnumSource.Mode.EXCLUDE)
    void sodaAluminaWaterAndImpuritiesClose(Plant plant) {
        Result result = of(plant);
        for (String ledger :
                List.of(
                        "soda",
                        "alumina",
                        "water",
                        "sulfate",
                        "phosphate",
                        "gallium",
                        "silica",
                        "carbon")) {
            String closure = "balance." + ledger + "_closure";
            // An ore without sulphur has no sulphate to tell of.
            if (result.has(closure)) {
                assertThat(result.value(closure)).as(ledger).isLessThan(1e-8);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(value = Plant.class, names = "UPGRADE", mode = EnumSource.Mode.EXCLUDE)
    void theLinesOfAFigureLedgerSumToWhatComesIn(Plant plant) {
        Result result = of(plant);
        for (String ledger : List.of("soda", "water")) {
            String prefix = "refinery." + ledger + ".";
            double in = 0;
            double out = 0;
            for (Figure figure : result.figures().values()) {
                boolean isLine =
                        figure.name().startsWith(prefix)
                                && !figure.name().endsWith(".evaporated")
                                && !figure.name().endsWith(".boiler_make_up");
                if (isLine && figure.name().startsWith(prefix + "in.")) {
                    in += figure.value();
                } else if (isLine) {
                    out += figure.value();
                }
            }
            assertThat(out).as(ledger).isCloseTo(in, within(1e-8 * in));
        }
    }

    @ParameterizedTest
    @EnumSource(value = Plant.class, names = "UPGRADE", mode = EnumSource.Mode.EXCLUDE)
    void consumersSumToTheEnergyUseOfTheSite(Plant plant) {
        Result result = of(plant);
        double sum = 0;
        for (Consumer consumer : Consumer.values()) {
            String name = "refinery.energy." + consumer.word();
            sum += result.has(name) ? result.value(name) : 0;
        }
        assertThat(sum).isCloseTo(result.value("refinery.energy_use"), within(1e-9 * sum));
        double beside =
                result.value("refinery.energy.power_as_fuel")
                        + result.value("refinery.energy.lime_burning")
                        + result.value("refinery.energy.caustic_making");
        assertThat(result.value("refinery.energy.total"))
                .isCloseTo(sum + beside, within(1e-9 * sum));
    }

    @ParameterizedTest
    @EnumSource(value = Plant.class, names = "UPGRADE", mode = EnumSource.Mode.EXCLUDE)
    void powerBoughtIsNeedLessWhatIsCogenerated(Plant plant) {
        Result result = of(plant);
        double need = result.value("refinery.power_use");
        double bought = result.value("refinery.energy.power_bought");
        double made = result.value("refinery.energy.cogenerated");
        // The power house's own use: feed pump and fans.
        assertThat(bought + made - need).isBetween(0.0, 80.0);
    }

    @ParameterizedTest
    @EnumSource(value = Plant.class, names = "UPGRADE", mode = EnumSource.Mode.EXCLUDE)
    void theProductIsTheRecoveryOfAllAluminaThatComesIn(Plant plant) {
        Result result = of(plant);
        assertThat(result.value("refinery.alumina.product"))
                .isCloseTo(result.value("refinery.alumina_recovery"), within(1e-9));
    }

    @ParameterizedTest
    @EnumSource(
            value = Plant.class,
            names = {"BAYER", "UPGRADE_BAYER", "FLOTATION_BAYER"})
    void freshCausticIsTheCausticThatComesIn(Plant plant) {
        Result result = of(plant);
        // Caustic bought holds a little chloride and carbonate beside NaOH.
        assertThat(result.value("refinery.soda.in.caustic"))
                .isCloseTo(
                        result.value("refinery.caustic_use"),
                        within(0.005 * result.value("refinery.caustic_use")));
    }

    @Test
    void sodaBoundInDesilicationProductIsThatOfItsThreeMineralsInResidue() {
        Result result = of(Plant.BAYER);
        Stream residue = result.outcome().stream("residue");
        double sodium =
                8 * (residue.amount("sodalite") + residue.amount("cancrinite"))
                        + 6 * residue.amount("frame sodalite");
        double naoh = sodium * Substances.get("NaOH(aq)").kgPerMol();
        double told = result.value("refinery.soda.bound_in_desilication_product");
        assertThat(told).isCloseTo(1000 * naoh / alumina(result), within(1e-9 * told));
    }

    @Test
    void theWaterLedgerTellsTheOresMoisture() {
        Result result = of(Plant.BAYER);
        double moisture = result.outcome().stream("raw-ore").massKgPerS(Substances.index("water"));
        assertThat(result.value("refinery.water.in.ore_moisture"))
                .isCloseTo(moisture / alumina(result), within(1e-9));
    }

    @Test
    void everyCrossingOfAPresentPlantHasAWordOfTheTrade() {
        List<String> gates =
                Table.read(Gate.class, "gates.tsv").rows().stream()
                        .map(row -> row.text("gate"))
                        .toList();
        for (Result result : makers()) {
            for (Crossing crossing : result.crossings()) {
                assertThat(gates).as(crossing.name()).contains(Gate.of(crossing));
            }
        }
    }

    @Test
    void thePublishedRangesNameFiguresThePlantsHave() {
        for (PublishedRange range : PublishedRange.all()) {
            makers().forEach(result -> {
                Plant plant = result.plantCase().plant();
                boolean meant = range.plants().isEmpty() || range.plants().contains(plant.id());
                if (meant) {
                    assertThat(result.has(range.figure())).as(range.key()).isTrue();
                    assertThat(result.figure(range.figure()).unit())
                            .as(range.key())
                            .isEqualTo(range.unit());
                }
            });
        }
    }
}
