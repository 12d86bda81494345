package org.diaspore.app.states;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.diaspore.chemistry.InputException;

/// A file that appears whole or not at all: written beside its place under another name, moved when
/// finished.
public final class ResultFile implements Closeable {
    private final String option;
    private final Path target;
    private final Path part;
    private final BufferedWriter writer;
    private boolean finished;

    private ResultFile(String option, Path target, Path part, BufferedWriter writer) {
        this.option = option;
        this.target = target;
        this.part = part;
        this.writer = writer;
    }

    /// @param option what messages call it
    /// @param inputs files that it must not replace
    /// @param others files of the same run
    /// @throws InputException where it cannot be written
    public static ResultFile open(
            String option, Path path, List<Path> inputs, List<ResultFile> others) {
        if (Files.isDirectory(path)) {
            throw refused(option, path + " (a folder)", path.resolve("result.csv").toString());
        }
        if (Files.exists(path) && !Files.isRegularFile(path)) {
            throw refused(option, path + " (a device or pipe)", "`--result -` for stdout");
        }
        try {
            Path target = Files.exists(path) ? path.toRealPath() : path.toAbsolutePath();
            for (Path input : inputs) {
                if (Files.exists(target)
                        && Files.exists(input)
                        && Files.isSameFile(target, input)) {
                    throw refused(option, path + " (an input of this run)", "another name");
                }
            }
            if (others.stream().anyMatch(other -> other.target.equals(target))) {
                throw refused(option, path + " (written by --result too)", "another name");
            }
            Path folder = target.getParent();
            if (folder == null || !Files.isDirectory(folder)) {
                throw refused(
                        option, path + " (no such folder)", "make the folder first, or another");
            }
            Path part =
                    folder.resolve(
                            "."
                                    + target.getFileName()
                                    + "."
                                    + ProcessHandle.current().pid()
                                    + ".part");
            BufferedWriter writer = Files.newBufferedWriter(part);
            part.toFile().deleteOnExit(); // an interrupted run leaves nothing
            return new ResultFile(option, target, part, writer);
        } catch (IOException e) {
            throw refused(option, path + " (cannot be written)", "another folder");
        }
    }

    private static InputException refused(String option, String found, String remedy) {
        return new InputException(
                option, found, "a file that can be written", "Try: " + remedy + ".");
    }

    public void write(String text) {
        try {
            writer.write(text);
        } catch (IOException e) {
            throw failed();
        }
    }

    private InputException failed() {
        return refused(option, target + " (writing failed)", "a disk with more room");
    }

    /// Puts the file in its place.
    public Path finish() {
        try {
            writer.close();
            Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw failed();
        }
        finished = true;
        return target;
    }

    @Override
    public void close() throws IOException {
        if (!finished) {
            writer.close();
            Files.deleteIfExists(part);
        }
    }
}
