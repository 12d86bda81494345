package org.diaspore.app;

import org.diaspore.plant.Figure;
import org.diaspore.plant.Result;

/// A result as tables for a terminal.
final class ResultText {
    private ResultText() {}

    static String of(Result result) {
        StringBuilder text = new StringBuilder();
        for (Figure figure : result.figures().values()) {
            text.append(figure.name()).append("  ").append(figure.value()).append(' ').append(figure.unit()).append('\n');
        }
        result.warnings().forEach(warning -> text.append("warning: ").append(warning).append('\n'));
        return text.toString();
    }
}
