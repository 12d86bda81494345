package org.diaspore.app.text;

import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.diaspore.chemistry.InputException;

/// Reads comma-separated values (RFC 4180) record by record: quoted cells may hold commas, doubled
/// quotes and line ends; lines end in LF, CR LF or CR; a byte order mark is passed over.
///
/// Lines without anything in them, as editors and spreadsheets leave at the end, are passed over.
public final class CsvReader implements Closeable {
    private static final int END = -1;
    // Longer cells are no cells: most likely a quote that never closes.
    private static final int LONGEST_CELL = 100_000;

    private final Reader reader;
    private final String file;
    private final StringBuilder cell = new StringBuilder();
    private final StringBuilder written = new StringBuilder();
    private int line = 1;
    private int next;

    /// @param reader buffered; closed with this
    /// @param file what messages call it
    public CsvReader(Reader reader, String file) {
        this.reader = reader;
        this.file = file;
        next = read();
        if (next == '\uFEFF') {
            next = read();
        }
    }

    /// The next record with anything in it; empty at the end.
    ///
    /// @throws InputException with the line where a quote is out of place or this is no text
    public Optional<CsvRow> next() {
        while (next != END) {
            CsvRow row = row();
            if (!row.blank()) {
                return Optional.of(row);
            }
        }
        return Optional.empty();
    }

    private CsvRow row() {
        int begin = line;
        List<String> cells = new ArrayList<>();
        List<String> asWritten = new ArrayList<>();
        while (true) {
            cell();
            cells.add(cell.toString());
            asWritten.add(written.toString());
            if (next != ',') {
                break;
            }
            next = read();
        }
        endOfLine();
        return new CsvRow(begin, cells, asWritten);
    }

    private void endOfLine() {
        if (next == '\r') {
            next = read();
            if (next == '\n') {
                next = read();
            }
            line++;
        } else if (next == '\n') {
            next = read();
            line++;
        }
    }

    private void cell() {
        cell.setLength(0);
        written.setLength(0);
        if (next == '"') {
            quoted();
            return;
        }
        while (next != ',' && next != '\n' && next != '\r' && next != END) {
            if (next == '"') {
                throw complaint(
                        line, "a quote inside '" + cell + "'", "double it and quote the cell");
            }
            take();
        }
    }

    private void quoted() {
        int begin = line;
        written.append('"');
        next = read();
        while (true) {
            if (next == END || cell.length() > LONGEST_CELL) {
                throw complaint(begin, "a quote that never closes", "close it, or take it out");
            }
            if (next == '"') {
                written.append('"');
                next = read();
                if (next != '"') {
                    break;
                }
            } else if (next == '\n') {
                line++;
            }
            take();
        }
        if (next != ',' && next != '\n' && next != '\r' && next != END) {
            throw complaint(
                    line, "text behind the quoted cell '" + cell + "'", "put a comma between them");
        }
    }

    private void take() {
        if (next < 0x20 && next != '\t' && next != '\n' && next != '\r') {
            throw complaint(line, "a control character", "check that this is the right file");
        }
        cell.append((char) next);
        written.append((char) next);
        next = read();
    }

    private int read() {
        try {
            return reader.read();
        } catch (CharacterCodingException e) {
            throw complaint(line, "bytes that are not UTF-8", "save the file as UTF-8");
        } catch (IOException e) {
            throw complaint(line, "an error while reading", "check the file and its permissions");
        }
    }

    private InputException complaint(int at, String found, String remedy) {
        return new InputException(
                        "cell",
                        found,
                        "comma-separated text; a cell with a comma, a quote or a line end is quoted",
                        "Try: " + remedy + ".")
                .at(file + " line " + at);
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
