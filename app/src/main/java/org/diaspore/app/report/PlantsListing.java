package org.diaspore.app.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.diaspore.app.text.JsonWriter;
import org.diaspore.app.text.Wrapped;
import org.diaspore.chemistry.Units;
import org.diaspore.plant.Plant;
import org.diaspore.plant.setting.Setting;
import org.diaspore.plant.setting.Settings;

/// The plants there are, and every setting of one with its range, grade and source.
public final class PlantsListing {
    private PlantsListing() {}

    /// All plants, for a terminal.
    public static String all(Paint paint) {
        TextTable table = new TextTable().words("plant").numbers("settings").words("what it does");
        for (Plant plant : Plant.values()) {
            table.row(plant.id(), "" + Settings.table(plant.parts()).size(), plant.meaning());
        }
        return table.render(paint) + "\nplants NAME lists the settings of one.\n";
    }

    /// All plants, as JSON.
    public static String allJson() {
        return JsonWriter.write(
                java.util.Arrays.stream(Plant.values()).map(PlantsListing::head).toList());
    }

    private static Map<String, Object> head(Plant plant) {
        Map<String, Object> head = new LinkedHashMap<>();
        head.put("plant", plant.id());
        head.put("meaning", plant.meaning());
        head.put("parts", plant.parts());
        return head;
    }

    /// One plant with its settings, for a terminal: two lines a setting, numbers and then words.
    public static String of(Plant plant, Paint paint) {
        StringBuilder text = new StringBuilder();
        text.append(paint.head(plant.id())).append(": ").append(plant.meaning()).append('\n');
        Settings own = Settings.defaults().ofPlant(plant.id());
        for (String part : plant.parts()) {
            List<Setting> settings = Settings.table(List.of(part));
            text.append('\n').append(paint.head(part)).append('\n');
            settings.forEach(setting -> append(setting, own, paint, text));
        }
        text.append('\n')
                .append(paint.faint(GradeMark.legend() + "   choice: an engineer sets it"))
                .append('\n')
                .append(paint.faint("range: what a case may set; P10-P90: what we believe of it"))
                .append('\n');
        return text.toString();
    }

    private static void append(Setting setting, Settings own, Paint paint, StringBuilder text) {
        String unit = setting.unit();
        text.append(paint.grade(setting.grade()))
                .append(
                        String.format(
                                Locale.ROOT,
                                " %-30s %-18s range %s to %s",
                                setting.key(),
                                Units.show(own.si(setting.key()), unit),
                                Units.show(setting.lower(), unit),
                                Units.show(setting.upper(), unit)));
        text.append(
                setting.isUncertain()
                        ? ", P10-P90 "
                                + Units.show(setting.p10(), unit)
                                + " to "
                                + Units.show(setting.p90(), unit)
                        : ", choice");
        text.append(own.isPreset(setting.key()) ? ", set by the plant\n" : "\n");
        String detail = setting.meaning() + " (" + setting.source() + ")";
        for (String line : Wrapped.lines(detail, TextTable.WIDTH - 4)) {
            text.append(paint.faint("    " + line)).append('\n');
        }
    }

    /// One plant with its settings, as JSON.
    public static String json(Plant plant) {
        Map<String, Object> document = head(plant);
        Settings own = Settings.defaults().ofPlant(plant.id());
        document.put(
                "settings",
                Settings.table(plant.parts()).stream()
                        .map(setting -> line(setting, own.si(setting.key())))
                        .toList());
        return JsonWriter.write(document);
    }

    private static Map<String, Object> line(Setting setting, double value) {
        String unit = setting.unit();
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("key", setting.key());
        line.put("default", Digits.clean(Units.fromSi(value, unit)));
        line.put("unit", unit);
        line.put("lower", Digits.clean(Units.fromSi(setting.lower(), unit)));
        line.put("upper", Digits.clean(Units.fromSi(setting.upper(), unit)));
        line.put("kind", setting.kind().name().toLowerCase(Locale.ROOT));
        line.put("p10", Digits.clean(Units.fromSi(setting.p10(), unit)));
        line.put("p90", Digits.clean(Units.fromSi(setting.p90(), unit)));
        line.put("grade", setting.grade().word());
        line.put("source", setting.source());
        line.put("citation", Explanation.citation(setting.source()));
        line.put("meaning", setting.meaning());
        return line;
    }
}
