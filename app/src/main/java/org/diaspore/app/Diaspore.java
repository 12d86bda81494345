package org.diaspore.app;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/// The command `diaspore` and the options that every command under it takes.
@Command(
        name = "diaspore",
        description = {
            "Designs, values and runs plants that turn low-grade bauxite into alumina.",
            "Give it an ore; it says what a plant makes of it, and at what cost in reagents, energy,"
                    + " residue and carbon."
        },
        subcommands = {
            RunCommand.class,
            CompareCommand.class,
            StudyCommand.class,
            PlantsCommand.class,
            ExplainCommand.class,
            EquilibrateCommand.class
        },
        synopsisSubcommandLabel = "COMMAND",
        mixinStandardHelpOptions = true,
        scope = ScopeType.INHERIT,
        versionProvider = Version.class,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done",
            "1:not converged, or the plant cannot be run as set",
            "2:something in the input must be mended",
            "3:an error inside Diaspore"
        },
        sortOptions = false)
public final class Diaspore implements Runnable {
    @Option(
            names = "--json",
            scope = ScopeType.INHERIT,
            description = "Print one JSON document on stdout and nothing else there.")
    private boolean json;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            scope = ScopeType.INHERIT,
            description = "Write the report (HTML, CSV, JSON, SVG) into this folder.")
    private @Nullable Path out;

    @Option(
            names = "--debug",
            scope = ScopeType.INHERIT,
            description = "Show the stack trace of an internal error (as DIASPORE_DEBUG=1 does).")
    private boolean debug;

    @Spec private CommandSpec spec;

    boolean json() {
        return json;
    }

    Optional<Path> out() {
        return Optional.ofNullable(out);
    }

    boolean debug() {
        String variable = System.getenv("DIASPORE_DEBUG");
        return debug || (variable != null && !variable.isEmpty() && !"0".equals(variable));
    }

    /// Without a command there is only the help to show.
    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }

    /// Runs one command line and returns its exit code; prints only to the two writers.
    static int execute(PrintWriter out, PrintWriter err, String... words) {
        Diaspore root = new Diaspore();
        CommandLine line = new CommandLine(root);
        line.setOut(out).setErr(err);
        line.setCaseInsensitiveEnumValuesAllowed(true);
        Failures failures = new Failures(root);
        line.setParameterExceptionHandler(failures);
        line.setExecutionExceptionHandler(failures);
        int code = guarded(line, failures, words);
        out.flush();
        err.flush();
        return code;
    }

    private static int guarded(CommandLine line, Failures failures, String... words) {
        try {
            return line.execute(words);
        } catch (Error failure) {
            // Failed assertions, full memory and the like pass by the handlers above; they are ours
            // to
            // report as well.
            return failures.internal(failure, line.getErr());
        }
    }

    public static void main(String[] words) {
        PrintWriter out = new PrintWriter(System.out, false, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        System.exit(execute(out, err, words));
    }
}
