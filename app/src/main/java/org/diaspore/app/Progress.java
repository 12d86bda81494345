package org.diaspore.app;

import java.io.PrintWriter;
import java.util.function.IntConsumer;
import picocli.CommandLine;

/// Progress of a long job on stderr: one line that moves on a terminal, a line each quarter
/// elsewhere.
final class Progress implements IntConsumer {
    private final String what;
    private final int total;
    private final PrintWriter err;
    private final boolean terminal = CommandLine.Help.Ansi.AUTO.enabled();
    private int shown;

    Progress(String what, int total, PrintWriter err) {
        this.what = what;
        this.total = total;
        this.err = err;
    }

    @Override
    public synchronized void accept(int done) {
        int steps = terminal ? 50 : 4;
        int step = done * steps / total;
        if (step > shown) {
            shown = step;
            String line = what + " " + done + " of " + total;
            err.print(terminal ? "\r" + line + (done == total ? "\n" : "") : line + "\n");
            err.flush();
        }
    }
}
