package org.diaspore.app;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/// Says on stderr which files a command wrote.
final class Written {
    private Written() {}

    static void tell(List<Path> files, PrintWriter err) {
        if (!files.isEmpty()) {
            err.println(
                    "wrote "
                            + files.getFirst()
                            + (files.size() == 1
                                    ? ""
                                    : " and beside it "
                                            + files.stream()
                                                    .skip(1)
                                                    .map(Path::getFileName)
                                                    .map(Path::toString)
                                                    .collect(Collectors.joining(", "))));
        }
    }
}
