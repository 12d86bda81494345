package org.diaspore.app.states;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.diaspore.app.text.CsvReader;
import org.diaspore.chemistry.InputException;

/// Opens a table of states, if the file is one that somebody could have meant as such.
final class StatesFile {
    private StatesFile() {}

    /// @throws InputException where there is no such file or it cannot be read
    static CsvReader open(Path file) {
        if (Files.isDirectory(file)) {
            throw refused(file + " (a folder)", "name a file in it");
        }
        if (!Files.exists(file)) {
            throw refused(
                    file + " (no such file)", "check the path; examples/liquor-states.csv is one");
        }
        if (!Files.isRegularFile(file)) {
            // It is read twice.
            throw refused(file + " (a device or pipe)", "save the table to a file and name that");
        }
        try {
            return new CsvReader(
                    new BufferedReader(
                            new InputStreamReader(
                                    Files.newInputStream(file),
                                    StandardCharsets.UTF_8.newDecoder())),
                    file.toString());
        } catch (IOException e) {
            throw refused(file + " (cannot be read)", "check its permissions");
        }
    }

    static InputException refused(String found, String remedy) {
        return new InputException("states", found, "a CSV file", "Try: " + remedy + ".");
    }
}
