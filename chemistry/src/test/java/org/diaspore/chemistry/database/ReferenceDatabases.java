package org.diaspore.chemistry.database;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/// The public-domain databases of the USGS and LLNL; tests skip where they are absent.
final class ReferenceDatabases {
    private ReferenceDatabases() {}

    static Database read(String name) {
        Path file =
                Path.of(
                        System.getProperty("diaspore.reference", "../shared/data"),
                        "chemistry",
                        "databases",
                        name);
        Assumptions.assumeTrue(Files.exists(file), "reference data absent: " + file);
        return PhreeqcReader.read(file);
    }
}
