package org.diaspore.app;

import java.nio.file.Path;
import picocli.CommandLine;

final class ExplainedState {
    private ExplainedState() {}

    static int print(Path table, String word, String which, Diaspore root, CommandLine line) {
        return 0;
    }
}
