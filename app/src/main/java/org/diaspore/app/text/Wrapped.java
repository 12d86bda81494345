package org.diaspore.app.text;

import java.util.ArrayList;
import java.util.List;

/// Text broken into lines.
public final class Wrapped {
    private Wrapped() {}

    /// Lines of at most `width` characters, broken at blanks; a longer word stands alone.
    public static List<String> lines(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ")) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
