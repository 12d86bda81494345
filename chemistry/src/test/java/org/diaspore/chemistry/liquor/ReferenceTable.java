package org.diaspore.chemistry.liquor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Assumptions;

/// A table of the reference folder; a test that reads one is skipped without the folder.
final class ReferenceTable {
    private ReferenceTable() {}

    /// Cells of the rows below the header.
    static List<List<String>> rows(String file) throws IOException {
        Path path =
                Path.of(System.getProperty("diaspore.reference", "../shared/data"), "thermo", file);
        Assumptions.assumeTrue(Files.exists(path), "reference data absent: " + path);
        return Files.readAllLines(path).stream()
                .skip(1)
                .map(line -> Arrays.asList(line.split(",")))
                .toList();
    }
}
