package org.diaspore.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `equilibrate --explain`: which state, what is said, what is refused.
class ExplainStateIdentityTest {
    private static final String TABLE =
            """
            case,temperature_C,total_Na_mol_per_kgw,total_Al_mol_per_kgw,phase_Gibbsite_mol
            spent,60,4,1.0,1
            hot,150,4,1.0,1
            hot,155,4,1.0,1
            """;

    @TempDir private Path folder;

    private record Ran(int code, String out, String err) {}

    private Ran explain(String which, String... more) throws IOException {
        Path states = Files.writeString(folder.resolve("states.csv"), TABLE);
        var words =
                new java.util.ArrayList<>(
                        java.util.List.of(
                                "equilibrate",
                                states.toString(),
                                "--database",
                                "liquor",
                                "--explain",
                                which));
        words.addAll(java.util.List.of(more));
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code =
                Diaspore.execute(
                        new PrintWriter(out), new PrintWriter(err), words.toArray(String[]::new));
        return new Ran(code, out.toString(), err.toString());
    }

    @Test
    void a_state_is_told_with_its_reasons() throws IOException {
        Ran ran = explain("spent");
        assertThat(ran.code).as(ran.err).isZero();
        assertThat(ran.out)
                .contains("spent, converged", "Al(OH)4-", "in equilibrium", "log10 K")
                .contains("Al(OH)3 + OH- = Al(OH)4-", "Pitzer", "Møller (1988)", "Blanc")
                .contains("activity of water", "Newton steps", "liquor:recommended");
    }

    @Test
    void a_row_may_be_named_by_its_number() throws IOException {
        Ran ran = explain("2");
        assertThat(ran.code).isZero();
        assertThat(ran.out).contains("hot, converged", "150");
    }

    @Test
    void constant_and_activity_product_of_what_is_in_equilibrium_are_the_same() throws IOException {
        Ran ran = explain("spent", "--json");
        assertThat(ran.code).isZero();
        Matcher gibbsite =
                Pattern.compile(
                                "\"mineral\": \"Gibbsite\",\\s*\"saturation_index\": (\\S+),"
                                        + "\\s*\"log10_IAP\": (\\S+),\\s*\"log10_K\": (\\S+),")
                        .matcher(ran.out);
        assertThat(gibbsite.find()).isTrue();
        assertThat(Math.abs(Double.parseDouble(gibbsite.group(1)))).isLessThan(1e-10);
        assertThat(Double.parseDouble(gibbsite.group(2)) - Double.parseDouble(gibbsite.group(3)))
                .isBetween(-1e-10, 1e-10);
        Matcher imbalance = Pattern.compile("\"imbalance_fraction\": (\\S+)").matcher(ran.out);
        int elements = 0;
        for (; imbalance.find(); elements++) {
            assertThat(Double.parseDouble(imbalance.group(1))).isLessThan(1e-12);
        }
        assertThat(elements).isEqualTo(2);
    }

    @Test
    void a_state_that_is_not_there_or_there_twice_is_refused() throws IOException {
        Ran missing = explain("spend");
        assertThat(missing.code).isEqualTo(2);
        assertThat(missing.err).contains("'spent'", "1 to 3");
        assertThat(missing.out).isEmpty();
        Ran twice = explain("hot");
        assertThat(twice.code).isEqualTo(2);
        assertThat(twice.err).contains("2 rows", "line 3", "Try: the number of the row, 2");
        assertThat(explain("9").code).isEqualTo(2);
    }

    @Test
    void an_explanation_goes_to_stdout_alone() throws IOException {
        assertThat(explain("spent", "--result", "r.csv").code).isEqualTo(2);
        assertThat(explain("spent", "--out", folder.resolve("o").toString()).code).isEqualTo(2);
        assertThat(folder.resolve("o")).doesNotExist();
    }
}
