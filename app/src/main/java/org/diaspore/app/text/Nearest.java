package org.diaspore.app.text;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/// Finds the known word that a mistyped one most likely meant.
public final class Nearest {
    private Nearest() {}

    /// The closest of the known words, if it is close enough to be worth suggesting: up to one
    /// changed, missing, added or swapped letter per three, case not counted.
    public static Optional<String> to(String word, Collection<String> known) {
        String low = word.toLowerCase(Locale.ROOT);
        String best = "";
        int fewest = Integer.MAX_VALUE;
        for (String candidate : known) {
            int changes = changes(low, candidate.toLowerCase(Locale.ROOT));
            if (changes < fewest) {
                fewest = changes;
                best = candidate;
            }
        }
        int allowed = Math.max(1, (Math.max(word.length(), best.length()) + 1) / 3);
        return fewest <= allowed && fewest < Math.max(word.length(), best.length())
                ? Optional.of(best)
                : Optional.empty();
    }

    /// The distance of Damerau and Levenshtein (optimal string alignment).
    static int changes(String a, String b) {
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    d[i][j] = i + j;
                    continue;
                }
                int same = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                d[i][j] = Math.min(Math.min(d[i - 1][j], d[i][j - 1]) + 1, d[i - 1][j - 1] + same);
                if (i > 1
                        && j > 1
                        && a.charAt(i - 1) == b.charAt(j - 2)
                        && a.charAt(i - 2) == b.charAt(j - 1)) {
                    d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
                }
            }
        }
        return d[a.length()][b.length()];
    }
}
