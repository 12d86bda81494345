package org.diaspore.chemistry.database;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// An option of a block with what follows it: `-delta_h 3.4 kcal` is `delta_h` and two words.
///
/// With a dash the name may be cut short, and the first in the list that begins so is meant;
/// without a dash it must be whole. Capital letters do not matter. (USGS Techniques and Methods
/// 6-A43, 2013, "Conventions".)
///
/// @param name as in the list of the block
record Option(String name, List<String> words) {
    Option {
        words = List.copyOf(words);
    }

    /// The option of this line, or empty where the line begins with none.
    static Optional<Option> of(SourceLine line, String block, List<String> known) {
        String head = line.head();
        boolean dashed = line.dashed();
        String name = (dashed ? head.substring(1) : head).toLowerCase(Locale.ROOT);
        for (String candidate : known) {
            if (dashed ? candidate.startsWith(name) : candidate.equals(name)) {
                String rest = line.text().substring(head.length()).replace('=', ' ').strip();
                List<String> words = rest.isEmpty() ? List.of() : List.of(rest.split("\\s+"));
                return Optional.of(new Option(candidate, words));
            }
        }
        if (dashed) {
            throw line.wrong(
                    block,
                    "the option '" + head + "'",
                    "one of " + String.join(", ", known),
                    "check its spelling, or put '#' before the line to leave it out");
        }
        return Optional.empty();
    }
}
