package org.diaspore.plant;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.diaspore.chemistry.Grade;
import org.diaspore.chemistry.InputException;
import org.diaspore.chemistry.Table;
import org.diaspore.chemistry.Units;

/// The settings of a plant, SI, by key: defaults from the tables in `settings/`, changed by a case
/// or a draw.
///
/// Keys read as `part.what`, such as `roast.temperature`. Immutable.
public final class Settings {
    /// The tables, in the order of the process.
    private static final List<String> PARTS =
            List.of("roast", "leach", "lime", "liquor", "refinery", "sinter", "site");

    private static final Map<String, Setting> TABLE = load();
    private static final Settings DEFAULTS = new Settings(Map.of());

    private final Map<String, Double> changed;

    private Settings(Map<String, Double> changed) {
        this.changed = changed;
    }

    public static Settings defaults() {
        return DEFAULTS;
    }

    /// All lines of the settings table, in its order.
    public static List<Setting> table() {
        return List.copyOf(TABLE.values());
    }

    public static boolean isKnown(String key) {
        return TABLE.containsKey(key);
    }

    public static Setting setting(String key) {
        Setting setting = TABLE.get(key);
        if (setting == null) {
            throw new InputException(
                    "settings." + key,
                    key,
                    "a setting of the plant",
                    "Try: `./diaspore plants` lists every setting.");
        }
        return setting;
    }

    /// The value in force, SI.
    public double si(String key) {
        Double value = changed.get(key);
        return value == null ? setting(key).value() : value;
    }

    /// Whether a value differs in origin from the default.
    public boolean isChanged(String key) {
        return changed.containsKey(key);
    }

    /// The same settings with one changed.
    ///
    /// @throws InputException when the value lies outside the allowed range
    public Settings with(String key, double valueSi) {
        Setting setting = setting(key);
        if (!(valueSi >= setting.lower() && valueSi <= setting.upper())) {
            throw new InputException(
                    "settings." + key,
                    Units.show(valueSi, setting.unit()),
                    "between "
                            + Units.show(setting.lower(), setting.unit())
                            + " and "
                            + Units.show(setting.upper(), setting.unit()),
                    "Try: " + Units.show(setting.value(), setting.unit()) + ", the default.");
        }
        Map<String, Double> copy = new LinkedHashMap<>(changed);
        copy.put(key, valueSi);
        return new Settings(copy);
    }

    private static Map<String, Setting> load() {
        Map<String, Setting> table = new LinkedHashMap<>();
        for (String part : PARTS) {
            for (Table.Row row : Table.read(Settings.class, "settings/" + part + ".tsv").rows()) {
                Setting setting = read(row);
                if (table.put(setting.key(), setting) != null) {
                    throw new IllegalStateException(setting.key() + " stands twice");
                }
            }
        }
        return table;
    }

    private static Setting read(Table.Row row) {
        String unit = row.text("unit");
        double value = Units.toSi(row.number("value"), unit);
        return new Setting(
                row.text("key"),
                value,
                unit,
                Units.toSi(row.number("lower"), unit),
                Units.toSi(row.number("upper"), unit),
                Setting.Kind.valueOf(row.text("kind").toUpperCase(java.util.Locale.ROOT)),
                row.has("p10") ? Units.toSi(row.number("p10"), unit) : value,
                row.has("p90") ? Units.toSi(row.number("p90"), unit) : value,
                Grade.of(row.text("grade")),
                row.text("source"),
                row.text("meaning"));
    }
}
