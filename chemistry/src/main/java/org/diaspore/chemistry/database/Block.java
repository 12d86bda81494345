package org.diaspore.chemistry.database;

/// A block of a database file: what stands between two keywords.
@FunctionalInterface
interface Block {
    /// Takes the next statement; the line with the keyword is not one.
    void take(SourceLine line);

    /// The complaint about an option before the first thing it could belong to.
    static RuntimeException tooEarly(SourceLine line, String needed) {
        return line.wrong(
                "option",
                "'" + line.text() + "' before " + needed,
                "an option after " + needed,
                "move it behind " + needed + " it belongs to");
    }
}
