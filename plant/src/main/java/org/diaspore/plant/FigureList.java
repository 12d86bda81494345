package org.diaspore.plant;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Collects key figures in the order they are told.
final class FigureList {
    private final Map<String, Figure> figures = new LinkedHashMap<>();

    /// @param how formula in words; `{}` places take the numbers given, to five digits
    FigureList add(
            String name, double value, String unit, String how, List<String> rests, double... in) {
        StringBuilder text = new StringBuilder();
        int at = 0;
        int next = 0;
        for (int place = how.indexOf("{}"); place >= 0; place = how.indexOf("{}", at)) {
            text.append(how, at, place).append(String.format(Locale.ROOT, "%.5g", in[next++]));
            at = place + 2;
        }
        text.append(how.substring(at));
        figures.put(name, new Figure(name, value, unit, text.toString(), rests));
        return this;
    }

    double value(String name) {
        Figure figure = figures.get(name);
        if (figure == null) {
            throw new IllegalStateException("no figure " + name + " yet");
        }
        return figure.value();
    }

    Map<String, Figure> all() {
        return figures;
    }
}
