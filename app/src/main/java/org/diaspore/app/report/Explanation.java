package org.diaspore.app.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.diaspore.app.text.JsonWriter;
import org.diaspore.app.text.Wrapped;
import org.diaspore.chemistry.Sources;
import org.diaspore.chemistry.Units;
import org.diaspore.plant.Figure;
import org.diaspore.plant.Result;
import org.diaspore.plant.setting.Setting;
import org.diaspore.plant.setting.Settings;

/// How one figure came about, and the settings and sources it rests on.
public final class Explanation {
    private Explanation() {}

    /// For a terminal.
    ///
    /// @throws org.diaspore.chemistry.InputException when the plant has no such figure
    public static String of(Result result, String name, Paint paint) {
        Figure figure = result.figure(name);
        StringBuilder text = new StringBuilder();
        text.append(paint.head(figure.name()))
                .append(" = ")
                .append(Digits.of(figure.value()))
                .append(' ')
                .append(figure.unit())
                .append('\n');
        String meaning = FigureMeaning.of(name);
        if (!meaning.isEmpty()) {
            text.append(meaning).append('\n');
        }
        text.append('\n').append(paint.head("How")).append('\n');
        for (String line : Wrapped.lines(figure.how(), TextTable.WIDTH)) {
            text.append(line).append('\n');
        }
        text.append('\n').append(paint.head("Rests on")).append('\n');
        List<Setting> settings = settings(figure);
        if (settings.isEmpty()) {
            text.append("no setting of its own: it is read off streams and ledgers\n");
        }
        settings.forEach(setting -> append(result, setting, paint, text));
        if (!settings.isEmpty()) {
            text.append('\n').append(paint.faint(GradeMark.legend())).append('\n');
        }
        text.append("\nThe ore: ")
                .append(result.plantCase().ore().name())
                .append("; its assay stands in the case file.\n");
        return text.toString();
    }

    private static void append(Result result, Setting setting, Paint paint, StringBuilder text) {
        double value = result.plantCase().settings().si(setting.key());
        boolean changed = result.plantCase().settings().isChanged(setting.key());
        text.append(paint.grade(setting.grade()))
                .append(' ')
                .append(setting.key())
                .append(" = ")
                .append(Units.show(value, setting.unit()))
                .append(changed ? " (set by the case)" : " (default)");
        if (setting.isUncertain() && !changed) {
            text.append(", P10 to P90 ")
                    .append(Units.show(setting.p10(), setting.unit()))
                    .append(" to ")
                    .append(Units.show(setting.p90(), setting.unit()));
        }
        text.append('\n');
        String detail =
                changed ? setting.meaning() : setting.meaning() + ". " + citation(setting.source());
        for (String line : Wrapped.lines(detail, TextTable.WIDTH - 4)) {
            text.append("    ").append(line).append('\n');
        }
    }

    /// As JSON.
    ///
    /// @throws org.diaspore.chemistry.InputException when the plant has no such figure
    public static String json(Result result, String name) {
        Figure figure = result.figure(name);
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("figure", figure.name());
        document.put(
                "value",
                Double.isFinite(figure.value()) ? (Object) figure.value() : Optional.empty());
        document.put("unit", figure.unit());
        document.put("meaning", FigureMeaning.of(name));
        document.put("how", figure.how());
        document.put("rests", settings(figure).stream().map(s -> setting(result, s)).toList());
        return JsonWriter.write(document);
    }

    private static Map<String, Object> setting(Result result, Setting setting) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("key", setting.key());
        double si = result.plantCase().settings().si(setting.key());
        line.put("value", Digits.clean(Units.fromSi(si, setting.unit())));
        line.put("unit", setting.unit());
        boolean changed = result.plantCase().settings().isChanged(setting.key());
        line.put("origin", changed ? "case" : "default");
        line.put("grade", setting.grade().word());
        line.put("citation", citation(setting.source()));
        line.put("meaning", setting.meaning());
        return line;
    }

    /// Settings a figure names that exist; names of what no table holds are left out.
    private static List<Setting> settings(Figure figure) {
        return figure.rests().stream().filter(Settings::isKnown).map(Settings::setting).toList();
    }

    /// The citation, or the keys themselves where the bibliography lacks one.
    static String citation(String keys) {
        for (String key : keys.strip().split(" +")) {
            if (!Sources.contains(key)) {
                return keys;
            }
        }
        return Sources.citation(keys);
    }
}
