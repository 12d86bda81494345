package org.diaspore.app.states;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.diaspore.app.text.Nearest;

/// Names that somebody may have meant.
final class Names {
    private static final int MOST = 6;

    private Names() {}

    /// `Try: A, B, C.`, the nearest first, then others that begin alike; else the given words.
    static String remedy(String word, Collection<String> known, String otherwise) {
        Set<String> near = new LinkedHashSet<>();
        Nearest.to(word, known).ifPresent(near::add);
        String low = word.toLowerCase(Locale.ROOT);
        // One or two letters in common say something only where nothing is nearer.
        int shortest = near.isEmpty() ? 1 : 3;
        for (int length = low.length(); length >= shortest && near.size() < 2; length--) {
            String start = low.substring(0, length);
            known.stream()
                    .filter(name -> name.toLowerCase(Locale.ROOT).startsWith(start))
                    .limit(MOST)
                    .forEach(near::add);
        }
        List<String> some = near.stream().limit(MOST).toList();
        return "Try: " + (some.isEmpty() ? otherwise : String.join(", ", some)) + ".";
    }
}
