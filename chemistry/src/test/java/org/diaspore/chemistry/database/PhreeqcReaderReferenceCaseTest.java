package org.diaspore.chemistry.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.diaspore.chemistry.ReferenceData;
import org.diaspore.chemistry.database.Interaction.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The databases phreeqc.dat, pitzer.dat (USGS) and llnl.dat (LLNL). Counts are of lines with `=`
/// in the blocks; constants were computed apart from the numbers of the files.
class PhreeqcReaderReferenceCaseTest {
    @ParameterizedTest
    @CsvSource({
        // Alkalinity is no master.
        "phreeqc.dat, 49, 234, 77",
        "pitzer.dat, 27, 38, 71",
        "llnl.dat, 224, 1327, 1215"
    })
    void everyMasterSpeciesAndPhaseIsRead(String file, int masters, int species, int minerals) {
        Database database = ReferenceData.database(file);
        assertThat(database.masters()).hasSize(masters);
        assertThat(database.species()).hasSize(species);
        assertThat(database.minerals()).hasSize(minerals);
        assertThat(database.warnings()).singleElement().asString().contains("EXCHANGE_SPECIES");
    }

    @ParameterizedTest
    @CsvSource({
        "phreeqc.dat, HCO3-, 10.328854, 10.155235",
        "pitzer.dat, OH-, -13.994752, -12.238314",
        "llnl.dat, AlO2-, -22.887111, -16.579544",
        "llnl.dat, S2O6-2, -1.130516, 1.424288"
    })
    void constantsOfSpeciesAreThoseOfTheFile(
            String file, String name, double at25C, double at100C) {
        LogK logK = ReferenceData.database(file).species(name).orElseThrow().logK();
        assertThat(logK.at(298.15)).isCloseTo(at25C, within(1e-6));
        assertThat(logK.at(373.15)).isCloseTo(at100C, within(1e-6));
    }

    @ParameterizedTest
    @CsvSource({
        "phreeqc.dat, Gibbsite, 8.11, 4.751021",
        "phreeqc.dat, Calcite, -8.447934, -9.385360",
        "llnl.dat, Gibbsite, 7.740247, 4.002428",
        "llnl.dat, Diaspore, 7.146349, 3.238823"
    })
    void constantsOfMineralsAreThoseOfTheFile(
            String file, String name, double at25C, double at100C) {
        LogK logK = ReferenceData.database(file).mineral(name).orElseThrow().logK();
        assertThat(logK.at(298.15)).isCloseTo(at25C, within(1e-6));
        assertThat(logK.at(373.15)).isCloseTo(at100C, within(1e-6));
    }

    @Test
    void activityCoefficientsAreOfTheKindsThatTheFilesAskFor() {
        assertThat(gammas("phreeqc.dat"))
                .isEqualTo(
                        Map.of("TruesdellJones", 104L, "Davies", 68L, "Neutral", 60L, "Unit", 2L));
        assertThat(gammas("llnl.dat"))
                .isEqualTo(Map.of("BDot", 1318L, "DrummondCo2", 3L, "Davies", 4L, "Unit", 2L));
        assertThat(ReferenceData.database("phreeqc.dat").species("Na+").orElseThrow().gamma())
                .as("the second of two lines")
                .isEqualTo(new Gamma.TruesdellJones(4.08, 0.082));
    }

    private static Map<String, Long> gammas(String file) {
        return ReferenceData.database(file).species().stream()
                .collect(
                        Collectors.groupingBy(
                                s -> s.gamma().getClass().getSimpleName(), Collectors.counting()));
    }

    @Test
    void theTableOfLlnlIsComplete() {
        BDotTable table =
                ((ActivityParameters.BDot) ReferenceData.database("llnl.dat").activity()).table();
        assertThat(table.temperaturesC()).hasSize(8).startsWith(0.01).endsWith(300.0);
        assertThat(table.a()).hasSize(8).endsWith(1.218);
        assertThat(table.b()).hasSize(8).startsWith(0.3253);
        assertThat(table.bDot()).hasSize(8).endsWith(0.0);
        assertThat(table.co2()).containsExactly(-1.0312, 0.0012806, 255.9, 0.4445, -0.001606);
    }

    @Test
    void pitzerParametersAreAllThere() {
        ActivityParameters.Pitzer pitzer =
                (ActivityParameters.Pitzer) ReferenceData.database("pitzer.dat").activity();
        Map<Kind, Long> counts =
                pitzer.interactions().stream()
                        .collect(
                                Collectors.groupingBy(
                                        Interaction::kind, TreeMap::new, Collectors.counting()));
        assertThat(counts)
                .isEqualTo(
                        Map.of(
                                Kind.B0,
                                54L,
                                Kind.B1,
                                48L,
                                Kind.B2,
                                8L,
                                Kind.C0,
                                32L,
                                Kind.THETA,
                                30L,
                                Kind.LAMBDA,
                                27L,
                                Kind.ZETA,
                                10L,
                                Kind.PSI,
                                59L));
        assertThat(pitzer.etheta()).isTrue();
        assertThat(pitzer.macInnes()).isTrue();
        assertThat(
                        pitzer.interactions().stream()
                                .filter(i -> i.kind() == Kind.B0)
                                .filter(i -> i.species().equals(java.util.List.of("Cl-", "Na+")))
                                .map(Interaction::value))
                .containsExactly(
                        new TemperatureFunction.Reduced(
                                7.534e-2, 9598.4, 35.48, -5.8731e-2, 1.798e-5, -5e5));
    }

    @Test
    void hydrogenFluorideIsNotHafnium() {
        Database llnl = ReferenceData.database("llnl.dat");
        assertThat(llnl.mineral("HF(g)").orElseThrow().elements())
                .isEqualTo(Map.of("H", 1.0, "F", 1.0));
        assertThat(llnl.mineral("Hf(g)").orElseThrow().elements()).isEqualTo(Map.of("Hf", 1.0));
    }

    @Test
    void polysulphidesCountAsTheMassBalanceSays() {
        Database llnl = ReferenceData.database("llnl.dat");
        assertThat(llnl.species("S5-2").orElseThrow().elements()).isEqualTo(Map.of("S(-2)", 5.0));
        assertThat(llnl.master("N(0)").orElseThrow().atoms()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({"phreeqc.dat", "pitzer.dat", "llnl.dat"})
    void everyReactionIsMadeOfSpeciesOfTheDatabase(String file) {
        Database database = ReferenceData.database(file);
        Map<String, AqueousSpecies> byName =
                database.species().stream()
                        .collect(Collectors.toMap(AqueousSpecies::name, Function.identity()));
        for (AqueousSpecies species : database.species()) {
            for (Term term : species.formation()) {
                assertThat(byName).containsKey(term.species());
            }
        }
        for (Mineral mineral : database.minerals()) {
            for (Term term : mineral.dissolution()) {
                assertThat(byName).containsKey(term.species());
            }
        }
    }
}
