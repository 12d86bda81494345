package org.diaspore.chemistry.database;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.diaspore.chemistry.InputException;

/// Reads a geochemical database in the format of PHREEQC.
///
/// The format: D. L. Parkhurst and C. A. J. Appelo, USGS Techniques and Methods 6-A43 (2013).
/// Blocks that equilibrium of solutions, minerals and gases does not need are skipped with one
/// warning. Every reaction is checked for elements and charge; what is wrong is an {@link
/// InputException} that names the file and the line. Reading ends at `END`.
public final class PhreeqcReader {
    private PhreeqcReader() {}

    /// Reads a file, in UTF-8 or else in Latin-1.
    public static Database read(Path file) {
        byte[] bytes;
        try {
            bytes = Files.readAllBytes(file);
        } catch (IOException e) {
            throw new InputException(
                    "database",
                    file + (Files.exists(file) ? " (cannot be read)" : " (no such file)"),
                    "a file in the format of PHREEQC",
                    "Try: check the path and its permissions.");
        }
        Path name = file.getFileName();
        return read(
                name == null ? file.toString() : name.toString(), decoded(bytes).lines().toList());
    }

    /// Reads text.
    ///
    /// @param name what messages call it
    public static Database read(String name, Reader text) {
        BufferedReader lines = new BufferedReader(text);
        try {
            return read(name, lines.lines().toList());
        } catch (UncheckedIOException e) {
            throw new InputException(
                    name,
                    "an error while reading",
                    "readable",
                    "Try: check the source of the text.");
        }
    }

    /// Reads lines without their ends.
    ///
    /// @param name what messages call the file
    public static Database read(String name, List<String> lines) {
        Contents contents = new Contents(name);
        SourceLine last = new SourceLine(name, 1, name);
        Block block = PhreeqcReader::outside;
        for (SourceLine line : SourceLines.of(name, lines)) {
            last = line;
            String keyword = Keywords.of(line);
            if (keyword.isEmpty()) {
                block.take(line);
                continue;
            }
            contents.close();
            if (keyword.equals("end")) {
                break;
            }
            block = contents.block(keyword, line);
        }
        contents.close();
        return contents.database(last);
    }

    private static void outside(SourceLine line) {
        throw line.wrong(
                "block",
                "'" + line.text() + "'",
                "a keyword that begins a block, such as SOLUTION_MASTER_SPECIES",
                "put '#' before text that is a comment, and check that this is a database in the"
                        + " format of PHREEQC");
    }

    private static String decoded(byte[] bytes) {
        String text;
        try {
            text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            text = new String(bytes, StandardCharsets.ISO_8859_1);
        }
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
}
