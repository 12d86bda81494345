package org.diaspore.app.casefile;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.diaspore.chemistry.InputException;

/// The text of a case file, if the file is one that somebody could have meant as a case.
///
/// @param file the path as it was typed, for messages
record SourceText(String file, String text) {
    /// Larger files are no case files: the longest sensible one has a few hundred lines.
    static final long MOST_BYTES = 1_000_000;

    static SourceText read(Path path) {
        String name = path.toString();
        if (Files.isDirectory(path)) {
            throw complaint(
                    path + " (a folder)",
                    "a file",
                    "name a file in it, such as " + path.resolve("case.yaml"));
        }
        if (!Files.exists(path)) {
            throw complaint(
                    path + " (no such file)",
                    "a file that exists",
                    "check the path; examples lie in examples/");
        }
        if (!Files.isRegularFile(path)) {
            throw complaint(
                    path + " (a device or pipe)",
                    "a file",
                    "save the case to a file and name that");
        }
        byte[] bytes;
        try {
            long size = Files.size(path);
            if (size > MOST_BYTES) {
                throw complaint(
                        path + " (" + size / 1_000_000.0 + " MB)",
                        "at most 1 MB of YAML",
                        "a case file like examples/liulin.yaml");
            }
            bytes = Files.readAllBytes(path);
        } catch (IOException e) {
            throw complaint(path + " (cannot be read)", "readable", "check its permissions");
        }
        return new SourceText(name, decoded(path, bytes)).checked();
    }

    private static String decoded(Path path, byte[] bytes) {
        try {
            String text =
                    StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw complaint(
                    path + " (not UTF-8 text)",
                    "YAML text in UTF-8",
                    "save it as UTF-8, or check that it is the right file");
        }
    }

    private SourceText checked() {
        if (text.isBlank()) {
            throw complaint(file + " (empty)", "a case", "start from examples/liulin.yaml");
        }
        int line = 0;
        for (String row : text.split("\n", -1)) {
            line++;
            int tab = row.indexOf('\t');
            if (tab >= 0 && row.substring(0, tab).isBlank() && !row.isBlank()) {
                throw new Place(file, line)
                        .complaint(
                                "indentation",
                                "a tab",
                                "spaces only",
                                "Try: two spaces per level.");
            }
            if (row.chars().anyMatch(c -> c < 0x20 && c != '\t' && c != '\r')) {
                throw new Place(file, line)
                        .complaint(
                                "text",
                                "a control character",
                                "plain text",
                                "Try: check that this is the right file.");
            }
        }
        return this;
    }

    private static InputException complaint(String found, String allowed, String remedy) {
        return new InputException("case file", found, allowed, "Try: " + remedy + ".");
    }
}
