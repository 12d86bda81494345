package org.diaspore.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.diaspore.app.text.CsvReader;
import org.diaspore.app.text.CsvRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The command `equilibrate` from table to table, with a small database of the tests.
class EquilibrateCommandIdentityTest {
    @TempDir private Path folder;

    private record Ran(int code, String out, String err) {}

    /// A copy of `small.dat` in a folder.
    static Path database(Path folder) throws IOException {
        Path file = folder.resolve("small.dat");
        try (InputStream in =
                EquilibrateCommandIdentityTest.class.getResourceAsStream("small.dat")) {
            Files.write(file, Objects.requireNonNull(in).readAllBytes());
        }
        return file;
    }

    private Ran run(String table, String... more) throws IOException {
        Path states = Files.writeString(folder.resolve("states.csv"), table);
        List<String> words =
                Stream.concat(
                                Stream.of(
                                        "equilibrate",
                                        states.toString(),
                                        "--database",
                                        database(folder).toString()),
                                Stream.of(more))
                        .toList();
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code =
                Diaspore.execute(
                        new PrintWriter(out), new PrintWriter(err), words.toArray(String[]::new));
        return new Ran(code, out.toString(), err.toString());
    }

    private static List<CsvRow> rows(String csv) {
        return Stream.iterate(new CsvReader(new StringReader(csv), "csv"), r -> r)
                .map(CsvReader::next)
                .takeWhile(java.util.Optional::isPresent)
                .map(java.util.Optional::orElseThrow)
                .toList();
    }

    @Test
    void cells_stay_as_they_stood_and_results_take_their_place() throws IOException {
        Ran ran =
                run(
                        "\uFEFFcase,out_pH, temperature_C ,\"total_Na_mol_per_kgw\",out_m_Na+\r\n"
                                + "\"a, \"\"b\"\"\",9e9,25.00,+1E-1,\r\n\r\n,,,,\r\n",
                        "--result",
                        "-");
        assertThat(ran.code).as(ran.err).isZero();
        assertThat(ran.out)
                .startsWith(
                        "case,out_pH, temperature_C ,\"total_Na_mol_per_kgw\",out_m_Na+,"
                                + "out_converged,out_reason\n\"a, \"\"b\"\"\",1.2")
                .contains(",25.00,+1E-1,1.000000000000e-01,true,\n")
                .doesNotContain("9e9");
        assertThat(ran.out.lines()).hasSize(2);
    }

    @Test
    void what_is_absent_is_zero_or_far_below_and_what_is_unknown_is_named_once()
            throws IOException {
        Ran ran =
                run(
                        "case,temperature_C,total_Na_mol_per_kgw,out_m_Ca+2,out_la_Ca+2,out_si_Calcite,"
                                + "out_Calcite,out_d_Calcite,out_m_Xy+,out_la_Xy+,out_Xyite\n"
                                + "1,25,0.1,,,,,,,,\n2,25,0.2,,,,,,,,\n",
                        "--result",
                        "-");
        assertThat(ran.code).isZero();
        List<String> cells = rows(ran.out).get(1).cells();
        for (int c : new int[] {3, 6, 7, 8, 10}) {
            assertThat(cells.get(c)).isEqualTo("0.000000000000e+00");
        }
        for (int c : new int[] {4, 5, 9}) {
            assertThat(cells.get(c)).isEqualTo("-9.999990000000e+02");
        }
        assertThat(ran.err).containsOnlyOnce("out_m_Xy+, out_la_Xy+, out_Xyite");
    }

    @Test
    void without_out_columns_there_is_everything_that_any_row_has() throws IOException {
        Ran ran =
                run(
                        "case,temperature_C,total_Na_mol_per_kgw,total_Al_mol_per_kgw,phase_Calcite_mol\n"
                                + "1,25,0.1,0,\n2,60,1,0.1,\n3,60,1,,0.1\n",
                        "--result",
                        "-");
        assertThat(ran.code).as(ran.err).isZero();
        List<CsvRow> rows = rows(ran.out);
        assertThat(rows.getFirst().cells())
                .contains("out_pH", "out_m_Al(OH)4-", "out_la_CaOH+", "out_si_Gibbsite")
                .contains("out_Calcite", "out_d_Calcite", "out_water_kg")
                .doesNotHaveDuplicates()
                .doesNotContain("out_si_Halite", "out_m_Cl-", "out_pe")
                .endsWith("out_converged", "out_reason");
        int calcite = rows.getFirst().cells().indexOf("out_d_Calcite");
        assertThat(Double.parseDouble(rows.get(3).cells().get(calcite))).isNegative();
        assertThat(Double.parseDouble(rows.get(1).cells().get(calcite))).isZero();
    }

    @Test
    void a_result_fed_again_is_the_same() throws IOException {
        String table = "case,temperature_C,total_Na_mol_per_kgw,phase_Gibbsite_mol\n1,60,2,1\n";
        String once = run(table, "--result", "-").out;
        assertThat(run(once, "--result", "-").out).isEqualTo(once);
    }

    @Test
    void json_stands_alone_on_stdout_and_says_the_same_as_csv() throws IOException {
        String table = "case,temperature_C,pH,out_pH,out_mu\n007,25,,,\n";
        Ran ran = run(table, "--json", "--out", folder.resolve("out").toString());
        assertThat(ran.code).as(ran.err).isZero();
        assertThat(ran.out)
                .startsWith("[{")
                .endsWith("}]\n")
                .contains("\"case\": \"007\"", "\"pH\": null", "\"out_converged\": true");
        assertThat(folder.resolve("out/equilibrium.json")).hasContent(ran.out.strip());
        assertThat(folder.resolve("out/equilibrium.csv"))
                .hasContent(run(table, "--result", "-").out.strip());
    }

    @Test
    void a_row_that_does_not_converge_is_blank_with_its_reason_and_exit_1() throws IOException {
        Ran ran =
                run(
                        // More lime than a kilogram of water can slake: no liquor is left.
                        "case,temperature_C,total_Na_mol_per_kgw,phase_Lime_mol,"
                                + "phase_Portlandite_mol,out_pH,out_temp\n"
                                + "1,25,0.1,1,0,,\n2,25,0.1,100,0,7,8\n",
                        "--result",
                        folder.resolve("r.csv").toString());
        List<CsvRow> rows = rows(Files.readString(folder.resolve("r.csv")));
        assertThat(ran.code).as(ran.err).isEqualTo(1);
        assertThat(rows.get(1).cells()).contains("true");
        assertThat(rows.get(2).cells().subList(5, 8)).containsExactly("", "", "false");
        assertThat(rows.get(2).cells().get(8)).isNotBlank();
        assertThat(ran.err).contains("states.csv line 3: ", "2 states", "1 not converged");
    }

    @Test
    void the_example_is_solved_with_the_database_of_the_project() {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Path example =
                Path.of(System.getProperty("diaspore.root", ".."), "examples/liquor-states.csv");
        int code =
                Diaspore.execute(
                        new PrintWriter(out),
                        new PrintWriter(err),
                        "equilibrate",
                        example.toString(),
                        "--database",
                        "liquor",
                        "--result",
                        "-");
        assertThat(code).as(err.toString()).isZero();
        assertThat(rows(out.toString())).hasSize(5);
        assertThat(err.toString()).contains("all converged").doesNotContain("lacks");
    }

    @Test
    void water_above_its_boiling_point_is_under_its_own_pressure() throws IOException {
        Ran blank = run("case,temperature_C,pressure_atm,out_pH\n1,150,,\n", "--result", "-");
        assertThat(blank.err).doesNotContain("saturated");
        Ran low = run("case,temperature_C,pressure_atm,out_pH\n1,150,1,\n", "--result", "-");
        assertThat(low.err).contains("1 row has a pressure below that of saturated water");
    }

    @Test
    void a_fixed_ph_holds_and_leaves_a_charge() throws IOException {
        Ran ran =
                run(
                        "case,temperature_C,pH,total_Na_mol_per_kgw,out_pH,out_charge\n1,25,9,0.1,,\n",
                        "--result",
                        "-");
        List<String> cells = rows(ran.out).get(1).cells();
        assertThat(Double.parseDouble(cells.get(4))).isEqualTo(9);
        assertThat(Double.parseDouble(cells.get(5))).isBetween(0.09, 0.11);
    }
}
