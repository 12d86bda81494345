package org.diaspore.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import org.diaspore.app.report.ReportFolder;
import org.diaspore.app.states.ResultFile;
import org.diaspore.app.states.StateTable;
import org.diaspore.chemistry.InputException;
import org.diaspore.chemistry.database.Database;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/// Brings a table of liquors to equilibrium with themselves and with minerals.
@Command(
        name = "equilibrate",
        description = {
            "Bring liquors to equilibrium: speciation, saturation indices, minerals.",
            "",
            "STATES has one state per row. Its columns (in brackets what blank means):",
            "  case                 a label",
            "  temperature_C        0 to 300",
            "  pressure_atm         [1; above 100 degC that of saturated water]",
            "  pe                   [redox off: each element keeps its valence]",
            "  pH                   [from the charge balance]",
            "  total_X_mol_per_kgw  X an element or valence: Na, C(4) [0]",
            "  phase_X_mol          moles of a mineral or gas [not offered]; 0 may form",
            "  out_X                a result to fill in:",
            "    out_pH out_pe out_temp out_mu out_charge out_aw out_water_kg",
            "    out_m_X, out_la_X, out_lg_X: molality, log10 activity, log10 gamma",
            "    out_si_X: saturation index",
            "    out_X, out_d_X: moles of a mineral and their change",
            "    out_total_X: an element in the liquor, mol per kg water",
            "Without out_ columns all species, saturation indices and minerals.",
            "Added behind: out_converged (true or false) and out_reason. A row that",
            "did not converge has blank results, and the exit code is 1.",
            "",
            "Example:",
            "  diaspore equilibrate examples/liquor-states.csv \\",
            "      --database liquor --result result.csv",
            "  diaspore equilibrate examples/liquor-states.csv \\",
            "      --database liquor --explain hot",
            "  diaspore equilibrate --plots --out plots"
        })
final class EquilibrateCommand implements Callable<Integer> {
    // Shorter tables are done before anybody wonders.
    private static final int LONG_TABLE = 2000;
    private static final int MOST_WARNINGS = 5;

    @ParentCommand private Diaspore root;
    @Spec private CommandSpec spec;

    @Parameters(
            paramLabel = "STATES",
            arity = "0..1",
            description = "The table of states (CSV); none with --plots.")
    private @Nullable Path states;

    @Option(
            names = "--database",
            paramLabel = "NAME|FILE",
            description =
                    "The database: liquor, which the project brings, or a file in the format"
                            + " of PHREEQC.")
    private @Nullable String database;

    @Option(
            names = "--result",
            paramLabel = "FILE",
            description =
                    "Where the result goes (CSV); - for stdout. May be left out with --json"
                            + " or --out.")
    private @Nullable String result;

    @Option(
            names = "--explain",
            paramLabel = "CASE",
            description =
                    "Explain one state instead, by its case or the number of its row (1 is the"
                            + " first).")
    private @Nullable String explained;

    @Option(
            names = "--plots",
            description =
                    "Draw solubility of gibbsite, boehmite, diaspore and of silica with lime into"
                            + " --out DIR (SVG and CSV); the database is liquor unless named.")
    private boolean plots;

    @Override
    public Integer call() throws IOException {
        if (plots) {
            alone();
            return DrawnLiquors.draw(
                    database == null ? DatabaseName.LIQUOR : database, root, spec.commandLine());
        }
        Path table = given(states, "STATES", "the table of states", "examples/liquor-states.csv");
        String word = given(database, "--database", "a file or liquor", "--database liquor");
        if (explained != null) {
            beside("--result", result != null, "--explain");
            beside("--out", root.out().isPresent(), "--explain");
            return ExplainedState.print(table, word, explained, root, spec.commandLine());
        }
        wanted();
        Database read = DatabaseName.read(word);
        root.out().ifPresent(ReportFolder::prepare);
        List<ResultFile> open = new ArrayList<>();
        try {
            return solve(table, word, read, open);
        } finally {
            for (ResultFile file : open) {
                file.close();
            }
        }
    }

    private static <T> T given(@Nullable T value, String name, String allowed, String remedy) {
        if (value == null) {
            throw new InputException(name, "nothing", allowed, "Try: " + remedy + ".");
        }
        return value;
    }

    private static void beside(String option, boolean there, String other) {
        if (there) {
            throw new InputException(
                    option, "beside " + other, "left out there", "Try: leave out one of the two.");
        }
    }

    /// Plots need no table.
    private void alone() {
        beside("STATES", states != null, "--plots");
        beside("--result", result != null, "--plots");
        beside("--explain", explained != null, "--plots");
    }

    private boolean toStdout() {
        return "-".equals(result);
    }

    private void wanted() {
        if (result == null && !root.json() && root.out().isEmpty()) {
            throw new InputException(
                    "--result", "nothing", "the file for the result", "Try: --result result.csv.");
        }
        if (toStdout() && root.json()) {
            throw new InputException(
                    "--result",
                    "- with --json",
                    "a file, for stdout takes the JSON",
                    "Try: leave out one of the two.");
        }
    }

    private Integer solve(Path states, String word, Database read, List<ResultFile> open)
            throws IOException {
        PrintWriter err = spec.commandLine().getErr();
        List<Path> inputs = Stream.of(states, Path.of(word)).filter(Files::exists).toList();
        List<ResultFile> csv = new ArrayList<>();
        List<ResultFile> json = new ArrayList<>();
        if (result != null && !toStdout()) {
            csv.add(opened("--result", Path.of(result), inputs, open));
        }
        if (root.out().isPresent()) {
            Path folder = root.out().get();
            csv.add(opened("--out", folder.resolve("equilibrium.csv"), inputs, open));
            json.add(opened("--out", folder.resolve("equilibrium.json"), inputs, open));
        }
        StateTable table = StateTable.read(states, read);
        // Stdout gets all or nothing as well.
        Optional<Path> held =
                toStdout() || root.json()
                        ? Optional.of(Files.createTempFile("diaspore", ".part"))
                        : Optional.empty();
        try {
            if (held.isPresent()) {
                (root.json() ? json : csv).add(opened("stdout", held.get(), inputs, open));
            }
            warn(err, read.warnings());
            long start = System.nanoTime();
            IntConsumer progress =
                    table.rows() >= LONG_TABLE
                            ? new Progress("state", table.rows(), err)
                            : done -> {};
            StateTable.Tally tally =
                    table.solve(
                            text -> csv.forEach(f -> f.write(text)),
                            text -> json.forEach(f -> f.write(text)),
                            !json.isEmpty(),
                            progress);
            double seconds = (System.nanoTime() - start) * 1e-9;
            List<Path> written = open.stream().map(ResultFile::finish).toList();
            if (held.isPresent()) {
                print(held.get());
            }
            warn(err, tally.warnings());
            tell(err, tally, seconds);
            Written.tell(written.subList(0, written.size() - (held.isPresent() ? 1 : 0)), err);
            return tally.unconverged() == 0 ? Exit.OK.code() : Exit.NOT_CONVERGED.code();
        } finally {
            if (held.isPresent()) {
                Files.deleteIfExists(held.get());
            }
        }
    }

    private static ResultFile opened(
            String option, Path path, List<Path> inputs, List<ResultFile> open) {
        ResultFile file = ResultFile.open(option, path, inputs, open);
        open.add(file);
        return file;
    }

    private void print(Path file) throws IOException {
        try (var text = Files.newBufferedReader(file)) {
            text.transferTo(spec.commandLine().getOut());
        }
    }

    private static void warn(PrintWriter err, List<String> warnings) {
        warnings.stream()
                .limit(MOST_WARNINGS)
                .forEach(warning -> err.println("diaspore: warning: " + warning));
        if (warnings.size() > MOST_WARNINGS) {
            err.println(
                    "diaspore: warning: and "
                            + (warnings.size() - MOST_WARNINGS)
                            + " more like it");
        }
    }

    private static void tell(PrintWriter err, StateTable.Tally tally, double seconds) {
        tally.failures().forEach(failure -> err.println("diaspore: " + failure));
        if (tally.unconverged() > tally.failures().size()) {
            err.println(
                    "diaspore: not converged: "
                            + (tally.unconverged() - tally.failures().size())
                            + " more; see out_reason in the result");
        }
        err.println(
                String.format(
                        Locale.ROOT,
                        "%d states in %.2f s (%.0f per second), %s",
                        tally.rows(),
                        seconds,
                        tally.rows() / seconds,
                        tally.unconverged() == 0
                                ? "all converged"
                                : tally.unconverged() + " not converged"));
    }
}
