package org.diaspore.chemistry.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.diaspore.chemistry.database.Interaction.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What each construct of the format means, by USGS Techniques and Methods 6-A43 (2013).
class PhreeqcReaderCaseTest {
    private static AqueousSpecies species(Database database, String name) {
        return database.species(name).orElseThrow();
    }

    private static AqueousSpecies added(String lines) {
        return species(SmallDatabase.plus("SOLUTION_SPECIES\n" + lines), "CaHCO3+");
    }

    @Test
    void aSmallDatabaseIsReadWhole() {
        Database small = PhreeqcReader.read("small.dat", SmallDatabase.lines());
        assertThat(small.masters())
                .extracting(Master::element)
                .containsExactly("H", "E", "O", "Ca", "C", "C(4)");
        assertThat(small.master("C(4)").orElseThrow().massKgPerMol())
                .isCloseTo(0.0120111, within(1e-12));
        assertThat(species(small, "H+").formation()).isEmpty();
        assertThat(species(small, "e-").elements()).isEmpty();
        assertThat(species(small, "OH-").formation())
                .containsExactlyInAnyOrder(new Term("H2O", -1), new Term("H+", 1));
        assertThat(species(small, "OH-").logK().enthalpyJPerMol(330))
                .isCloseTo(13362 * 4.184, within(1e-6));
        Mineral calcite = small.mineral("Calcite").orElseThrow();
        assertThat(calcite.logK())
                .isEqualTo(new LogK(-171.9065, -0.077993, 2839.319, 71.595, 0, 0));
        assertThat(calcite.volume()).isEqualTo(new MolarVolume.Constant(36.9));
        assertThat(calcite.elements()).isEqualTo(Map.of("Ca", 1.0, "C", 1.0, "O", 3.0));
        assertThat(calcite.gas()).isFalse();
        assertThat(calcite.line()).isEqualTo(23);
        Mineral gas = small.mineral("CO2(g)").orElseThrow();
        assertThat(gas.gas()).isTrue();
        assertThat(gas.dissolution())
                .containsExactlyInAnyOrder(
                        new Term("CO3-2", 1), new Term("H+", 2), new Term("H2O", -1));
        assertThat(small.activity()).isEqualTo(new ActivityParameters.DebyeHuckel());
        assertThat(small.warnings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "-delta_h 10, 10000",
        "-delta_h 10 kJ/mol, 10000",
        "delta_h = 10000 J, 10000",
        "-delta_H 10 kcal, 41840",
        "-d 10 KCAL/mol, 41840",
        "-deltah 10 cal, 41.84",
        "-delta_h 1 kilojoules, 1000"
    })
    void enthalpiesAreInKilojoulesUnlessTheySayOtherwise(String line, double joules) {
        LogK logK = added("Ca+2 + HCO3- = CaHCO3+\nlog_k 1\n" + line).logK();
        assertThat(logK.enthalpyJPerMol(298.15)).isCloseTo(joules, within(1e-6));
        assertThat(logK.at(298.15)).isCloseTo(1, within(1e-12));
    }

    @ParameterizedTest
    @CsvSource({
        "Ca+2+HCO3-=CaHCO3+",
        "Ca++ + HCO3- = CaHCO3+1",
        "1.0Ca+2 + 1HCO3- = CaHCO3+",
        "HCO3-+1.000 Ca+2 = 1 CaHCO3+",
        "HCO3- + Ca+2 + 2H2O = CaHCO3+ + 2.0H2O",
        "HCO3- + Ca+2 + OH- - H2O = CaHCO3+ + OH--H2O"
    })
    void equationsAreReadHoweverTheyAreSpaced(String equation) {
        AqueousSpecies species = added(equation);
        assertThat(species.charge()).isEqualTo(1);
        assertThat(species.formation())
                .containsExactlyInAnyOrder(new Term("Ca+2", -1), new Term("HCO3-", -1));
    }

    @Test
    void activityCoefficientsHaveTheDefaultsOfTheFormat() {
        Database d =
                SmallDatabase.plus(
                        """
                        SOLUTION_SPECIES
                        H2O = H2O; -gamma 3 0
                        e- = e-; -gamma 3 0
                        Ca+2 + CO3-2 = CaCO3
                        CO3-2 + 2 H+ = H2CO3; -gamma 0 0.05; -gamma 0 0.07
                        """);
        assertThat(species(d, "H2O").gamma()).isEqualTo(new Gamma.Unit());
        assertThat(species(d, "e-").gamma()).isEqualTo(new Gamma.Unit());
        assertThat(species(d, "HCO3-").gamma()).isEqualTo(new Gamma.Davies());
        assertThat(species(d, "CaCO3").gamma()).isEqualTo(new Gamma.Neutral(0.1));
        assertThat(species(d, "H2CO3").gamma()).isEqualTo(new Gamma.TruesdellJones(0, 0.07));
        assertThat(species(d, "Ca+2").gamma()).isEqualTo(new Gamma.TruesdellJones(5, 0.165));
    }

    @Test
    void theTableOfBDotRunsOverLines() {
        Database d =
                SmallDatabase.plus(
                        """
                        LLNL_AQUEOUS_MODEL_PARAMETERS
                        -temperatures
                          0.01
                          25 60
                        -dh_a 0.49 0.51 0.55
                        -dh_b 0.32 0.33
                          0.34
                        -bdot 0.03 0.04 0.05
                        -co2_coefs -1.0312 0.0012806 255.9
                          0.4445 -0.001606
                        SOLUTION_SPECIES
                        Ca+2 = Ca+2; -llnl_gamma 6
                        CO3-2 + 2H+ = CO2 + H2O; -CO2_llnl_gamma
                        """);
        BDotTable table = ((ActivityParameters.BDot) d.activity()).table();
        assertThat(table.temperaturesC()).containsExactly(0.01, 25.0, 60.0);
        assertThat(table.b()).containsExactly(0.32, 0.33, 0.34);
        assertThat(table.co2()).hasSize(5).endsWith(-0.001606);
        assertThat(species(d, "Ca+2").gamma()).isEqualTo(new Gamma.BDot(6));
        assertThat(species(d, "CO2").gamma()).isEqualTo(new Gamma.DrummondCo2());
    }

    @Test
    void namedExpressionsAndConstantsAreAdded() {
        AqueousSpecies species =
                species(
                        SmallDatabase.plus(
                                """
                                SOLUTION_SPECIES
                                Ca+2 + HCO3- = CaHCO3+
                                  -log_k 1
                                  -add_logk Step 0.5
                                  -add_logk LAST
                                  -add_constant -0.25
                                NAMED_EXPRESSIONS
                                Step
                                  log_k 99
                                  -analytic 4 0 0 0 0 0
                                Last
                                  log_k 2
                                  -add_logk step -1
                                """),
                        "CaHCO3+");
        assertThat(species.logK().at(300)).isCloseTo(1 + 0.5 * 4 + (2 - 4) - 0.25, within(1e-12));
    }

    @Test
    void anExpressionOfZerosLeavesTheConstant() {
        assertThat(added("Ca+2 + HCO3- = CaHCO3+; -log_k 1.1; -analytic 0 0 0").logK().at(350))
                .isCloseTo(1.1, within(1e-12));
    }

    @Test
    void continuationCommentsAndSemicolonsMakeStatements() {
        AqueousSpecies species =
                added("Ca+2 + \\  # joined; not cut\n HCO3- = CaHCO3+ ; log_k \\\n 1.5 # = 2; 3");
        assertThat(species.logK().at(300)).isCloseTo(1.5, within(1e-12));
        assertThat(species.line()).isEqualTo(31);
    }

    @Test
    void isotopesLongNamesAndHydratesAreFormulas() {
        Database d =
                SmallDatabase.plus(
                        """
                        SOLUTION_MASTER_SPECIES
                        [13C] [13C]O3-2 0 [13C] 13
                        N NO3- 0 N 14.0067
                        N(0) N2 0 N
                        Acetate HAcetate 0 Acetate 59
                        Alkalinity CO3-2 1 Ca0.5(CO3)0.5 50.05
                        SOLUTION_SPECIES
                        [13C]O3-2 = [13C]O3-2
                        [13C]O3-2 + H+ = H[13C]O3-
                        HAcetate = HAcetate
                        NO3- = NO3-
                        2 NO3- + 12 H+ + 10 e- = N2 + 6 H2O; log_k 207.08
                        PHASES
                        Ikaite!?/x
                        CaCO3:6H2O = Ca+2 + CO3-2 + 6 H2O
                        """);
        assertThat(species(d, "H[13C]O3-").elements())
                .isEqualTo(Map.of("H", 1.0, "[13C]", 1.0, "O", 3.0));
        assertThat(d.master("N(0)").orElseThrow().atoms()).isEqualTo(2);
        assertThat(d.master("Alkalinity")).isEmpty();
        assertThat(species(d, "HAcetate").elements()).containsEntry("Acetate", 1.0);
        assertThat(d.mineral("Ikaite!?/x").orElseThrow().elements())
                .isEqualTo(Map.of("Ca", 1.0, "C", 1.0, "O", 9.0, "H", 12.0));
    }

    @Test
    void aMassBalanceReplacesTheFormulaExceptForWater() {
        AqueousSpecies species = added("Ca+2 + HCO3- = CaHCO3+\n -mass_balance CaC(+4)0.5");
        assertThat(species.elements())
                .isEqualTo(Map.of("Ca", 1.0, "C(4)", 0.5, "H", 1.0, "O", 3.0));
    }

    @Test
    void theLastDefinitionWins() {
        Database d =
                SmallDatabase.plus(
                        "PHASES\nCALCITE\nCaCO3 = CO3-2 + Ca+2\n-log_k -8\nSOLUTION_SPECIES\n"
                                + "CO3-2 + H+ = HCO3-; -log_k 10");
        assertThat(d.minerals()).hasSize(2);
        assertThat(d.mineral("CALCITE").orElseThrow().logK().at(300)).isCloseTo(-8, within(1e-9));
        assertThat(species(d, "HCO3-").volume()).isEqualTo(new MolarVolume.Unknown());
    }

    @Test
    void volumesOfSpeciesHaveAnExponentOfOneUnlessGiven() {
        Database d = PhreeqcReader.read("small.dat", SmallDatabase.lines());
        assertThat(species(d, "HCO3-").volume())
                .isEqualTo(new MolarVolume.Supcrt(9.3, -1.7, 0, 0, 0, 0, 0, 0, 0, 1));
    }

    @Test
    void pitzerParametersOfTheSameSpeciesReplaceEachOther() {
        Database d =
                SmallDatabase.plus(
                        """
                        PITZER
                        -MacInnes true
                        -use_etheta false
                        -redox
                        -B0
                        Ca+2 CO3-2 0.1
                        CO3-2 Ca++ 0.2 1 2 3 4 5
                        -ALPHAS
                        Ca+2 CO3-2 1.4 12
                        -LAMDA
                        Ca+2 CO3-2 0.3
                        -PSI
                        Ca+2 H+ CO3-2 0.4
                        """);
        ActivityParameters.Pitzer pitzer = (ActivityParameters.Pitzer) d.activity();
        assertThat(pitzer.etheta()).isFalse();
        // No parameters of KCl, by which the convention is defined.
        assertThat(pitzer.macInnes()).isFalse();
        assertThat(pitzer.interactions())
                .extracting(Interaction::kind)
                .containsExactly(Kind.B0, Kind.ALPHA1, Kind.ALPHA2, Kind.LAMBDA, Kind.PSI);
        assertThat(pitzer.interactions().getFirst().value())
                .isEqualTo(new TemperatureFunction.Reduced(0.2, 1, 2, 3, 4, 5));
        assertThat(pitzer.interactions().getLast().species())
                .containsExactly("Ca+2", "H+", "CO3-2");
    }

    @Test
    void sitParametersAreRead() {
        Database d = SmallDatabase.plus("SIT\n-epsilon\nCa+2 CO3-2 0.1\n-epsilon1\nCa+2 OH- 0.2");
        assertThat(((ActivityParameters.Sit) d.activity()).interactions())
                .extracting(Interaction::kind)
                .containsExactly(Kind.SIT_EPSILON, Kind.SIT_EPSILON1);
    }

    @Test
    void otherBlocksAreSkippedWithOneWarning() {
        Database d =
                SmallDatabase.plus(
                        "RATES\nx\n-start\n10 y = 1; = ;\n-end\nEXCHANGE_SPECIES\nX- = X-\n"
                                + "RATES\nz");
        assertThat(d.warnings())
                .containsExactly(
                        "small.dat: blocks that are not used were skipped: EXCHANGE_SPECIES,"
                                + " RATES");
    }

    @Test
    void aSpeciesWithAFractionOfAChargeIsLeftOutWithAWarning() {
        Database d = SmallDatabase.plus("SOLUTION_SPECIES\nH2O + 0.01e- = H2O-0.01; -log_k -9");
        assertThat(d.warnings()).singleElement().asString().contains("line 31", "H2O-0.01");
        assertThat(d.species()).hasSize(7);
    }

    @Test
    void aGasMayHaveTheFormulaOfItsDissolvedSpecies() {
        Database d =
                SmallDatabase.plus(
                        "SOLUTION_SPECIES\nCO3-2 + 2H+ = CO2 + H2O\nPHASES\nCO2(g)\nCO2 = CO2");
        assertThat(d.mineral("CO2(g)").orElseThrow().dissolution())
                .containsExactly(new Term("CO2", 1));
    }

    @Test
    void linesAfterTheEndAreNotRead() {
        assertThat(SmallDatabase.plus("END\nnonsense = = =").minerals()).hasSize(2);
    }

    @Test
    void latin1AndUtf8FilesAreRead(@TempDir Path folder) throws IOException {
        String text = "# 25 \u00b0C\n" + String.join("\r\n", SmallDatabase.lines());
        Path latin =
                Files.write(folder.resolve("l.dat"), text.getBytes(StandardCharsets.ISO_8859_1));
        Path utf =
                Files.write(
                        folder.resolve("u.dat"),
                        ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8));
        List<Mineral> expected = PhreeqcReader.read("x", new StringReader(text)).minerals();
        assertThat(PhreeqcReader.read(latin).minerals()).isEqualTo(expected);
        assertThat(PhreeqcReader.read(utf).minerals()).isEqualTo(expected);
        assertThat(PhreeqcReader.read(utf).name()).isEqualTo("u.dat");
    }
}
