package org.diaspore.chemistry.database;

import java.util.List;
import org.diaspore.chemistry.InputException;

/// One statement of a database file: what stands between line ends and semicolons, its comment
/// removed.
///
/// @param file the name of the file in messages
/// @param number line of the file on which the statement begins, from 1
/// @param text without blanks at the ends, never empty
record SourceLine(String file, int number, String text) {
    /// The text cut at blanks.
    List<String> words() {
        return List.of(text.split("\\s+"));
    }

    /// The first word.
    String head() {
        int end = 0;
        while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        return text.substring(0, end);
    }

    /// True for a statement that begins with a dash and a letter, as `-log_k 3`.
    boolean dashed() {
        return text.length() > 1 && text.charAt(0) == '-' && Character.isLetter(text.charAt(1));
    }

    /// A complaint about this line.
    ///
    /// @param what the thing that is wrong, such as `log_k`
    /// @param remedy without "Try: " and without a full stop
    InputException wrong(String what, Object found, String allowed, String remedy) {
        return new InputException(
                file + ", line " + number + ", " + what, found, allowed, "Try: " + remedy + ".");
    }
}
