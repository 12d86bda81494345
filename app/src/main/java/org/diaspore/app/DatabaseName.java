package org.diaspore.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Supplier;
import org.diaspore.chemistry.InputException;
import org.diaspore.chemistry.database.Database;
import org.diaspore.chemistry.database.PhreeqcReader;
import org.diaspore.chemistry.liquor.LiquorDatabase;

/// The geochemical database that a word of the command line means: one that the project brings, by
/// its name, or a file.
final class DatabaseName {
    /// Of caustic liquor.
    static final String LIQUOR = "liquor";

    /// Databases of the project's own; a file of the same name is reached as `./NAME`.
    private static final Map<String, Supplier<Database>> BUILT_IN =
            Map.of(LIQUOR, LiquorDatabase::recommended);

    private DatabaseName() {}

    /// @throws InputException where there is no such file or it is malformed
    static Database read(String word) {
        Supplier<Database> own = BUILT_IN.get(word);
        if (own != null) {
            return own.get();
        }
        Path file = Path.of(word);
        if (Files.isDirectory(file)) {
            throw new InputException(
                    "--database",
                    word + " (a folder)",
                    "a file in the format of PHREEQC",
                    "Try: name a file in it, such as " + file.resolve("llnl.dat") + ".");
        }
        return PhreeqcReader.read(file);
    }
}
