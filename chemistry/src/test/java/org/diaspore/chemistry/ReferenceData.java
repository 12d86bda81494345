package org.diaspore.chemistry;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.diaspore.chemistry.database.Database;
import org.diaspore.chemistry.database.PhreeqcReader;
import org.junit.jupiter.api.Assumptions;

/// The folder of reference data, named by the system property `diaspore.reference`; a test that
/// asks for a file that is not there is skipped.
public final class ReferenceData {
    private static final Path FOLDER =
            Path.of(System.getProperty("diaspore.reference", "../shared/data"));
    private static final Map<String, Database> DATABASES = new ConcurrentHashMap<>();

    private ReferenceData() {}

    /// Lines of a file, `chemistry/pitzer-brines.csv`.
    public static List<String> lines(String name) {
        try {
            return Files.readAllLines(present(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A database in the format of PHREEQC, `llnl.dat`; read once.
    public static Database database(String name) {
        Path file = present("chemistry/databases/" + name);
        return DATABASES.computeIfAbsent(name, n -> PhreeqcReader.read(file));
    }

    private static Path present(String name) {
        Path file = FOLDER.resolve(name);
        Assumptions.assumeTrue(Files.exists(file), "reference data absent: " + file);
        return file;
    }
}
