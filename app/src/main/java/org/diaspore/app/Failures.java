package org.diaspore.app;

import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import org.diaspore.app.text.Nearest;
import org.diaspore.chemistry.InputException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/// Turns what went wrong into one message on stderr and an exit code.
final class Failures implements IParameterExceptionHandler, IExecutionExceptionHandler {
    private final Diaspore root;

    Failures(Diaspore root) {
        this.root = root;
    }

    /// A command line that cannot be read.
    @Override
    public int handleParseException(ParameterException failure, String[] words) {
        CommandLine line = failure.getCommandLine();
        PrintWriter err = line.getErr();
        if (failure instanceof UnmatchedArgumentException unmatched) {
            unmatched(line, unmatched.getUnmatched());
        } else {
            err.println("diaspore: " + sentence(String.valueOf(failure.getMessage())));
            err.println("  Try: " + line.getCommandSpec().qualifiedName() + " --help");
        }
        return Exit.BAD_INPUT.code();
    }

    private static void unmatched(CommandLine line, List<String> words) {
        String word = words.getFirst();
        boolean option = word.startsWith("-");
        boolean command = !option && !line.getSubcommands().isEmpty();
        String name = line.getCommandSpec().qualifiedName();
        Optional<String> near =
                option
                        ? Nearest.to(word, line.getCommandSpec().optionsMap().keySet())
                        : Nearest.to(word, line.getSubcommands().keySet());
        String what = option ? "option" : command ? "command" : "argument";
        line.getErr().println("diaspore: unknown " + what + " '" + word + "'.");
        line.getErr()
                .println(
                        "  Try: "
                                + near.map(n -> name + " " + n + ", or ").orElse("")
                                + name
                                + " --help");
    }

    /// A command that failed while it ran.
    @Override
    public int handleExecutionException(Exception failure, CommandLine line, ParseResult parsed) {
        PrintWriter err = line.getErr();
        if (failure instanceof InputException input) {
            err.println("diaspore: " + input.getMessage());
            return Exit.BAD_INPUT.code();
        }
        return internal(failure, err);
    }

    /// An error of ours: asks for a report; the stack trace only for those who want it.
    int internal(Throwable failure, PrintWriter err) {
        err.println("diaspore: an error inside Diaspore, not in your input: " + failure);
        err.println(
                "  Please report it with the case file, the command and this version ("
                        + Version.text()
                        + "); --debug shows where it happened.");
        if (root.debug()) {
            failure.printStackTrace(err);
        }
        return Exit.INTERNAL.code();
    }

    private static String sentence(String message) {
        return message.endsWith(".") ? message : message + ".";
    }
}
