package org.diaspore.plant.setting;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.diaspore.chemistry.Grade;
import org.diaspore.chemistry.InputException;
import org.diaspore.chemistry.Table;
import org.diaspore.chemistry.Unit;
import org.diaspore.chemistry.Units;

/// The settings of a plant, SI, by key: defaults from the tables beside this class, changed by a
/// case or a draw.
///
/// Keys read as `part.what`, such as `roast.temperature`. Immutable.
public final class Settings {
    /// The tables, in the order of the process.
    private static final List<String> PARTS =
            List.of(
                    "roast",
                    "leach",
                    "lime",
                    "liquor",
                    "digestion",
                    "clarification",
                    "precipitation",
                    "evaporation",
                    "calcination",
                    "flotation",
                    "series",
                    "sinter",
                    "power",
                    "site");

    private static final Map<String, List<Setting>> PARTS_OF_TABLE = load();
    private static final Map<String, Setting> PRIORS = byKey();
    private static final Map<String, Setting> TABLE = calibrated();
    private static final Map<String, Map<String, Double>> PRESETS = presets();
    private static final Settings DEFAULTS = new Settings(Map.of(), Map.of());

    private final Map<String, Double> changed;
    private final Map<String, Double> preset;

    private Settings(Map<String, Double> changed, Map<String, Double> preset) {
        this.changed = changed;
        this.preset = preset;
    }

    public static Settings defaults() {
        return DEFAULTS;
    }

    /// All lines of the settings table, in its order.
    public static List<Setting> table() {
        return List.copyOf(TABLE.values());
    }

    /// The lines of some of the tables, such as `roast` and `leach`.
    public static List<Setting> table(List<String> parts) {
        return parts.stream()
                .flatMap(part -> PARTS_OF_TABLE.getOrDefault(part, List.of()).stream())
                .map(setting -> setting(setting.key()))
                .toList();
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

    /// A line as it stood before the calibration on laboratory tests.
    public static Setting prior(String key) {
        Setting setting = PRIORS.get(key);
        return setting == null ? setting(key) : setting;
    }

    /// The value in force, SI: the case's, else the plant's, else that of the tables.
    public double si(String key) {
        Double value = changed.get(key);
        if (value == null) {
            value = preset.get(key);
        }
        return value == null ? setting(key).value() : value;
    }

    /// The same changes over what one plant is set to by itself, such as the digestion temperature
    /// of a low-temperature refinery.
    ///
    /// @param plant id of the plant; one without presets has the defaults of the tables
    public Settings ofPlant(String plant) {
        return new Settings(changed, PRESETS.getOrDefault(plant, Map.of()));
    }

    /// Whether the plant, and no case, sets this value away from the default of the tables.
    public boolean isPreset(String key) {
        return preset.containsKey(key) && !isChanged(key);
    }

    /// Whether a value differs in origin from the default.
    public boolean isChanged(String key) {
        return changed.containsKey(key);
    }

    /// The same settings with one changed.
    ///
    /// @throws InputException when the value lies outside the allowed range
    public Settings with(String key, double valueSi) {
        return with(Map.of(key, valueSi));
    }

    /// The same settings with some changed, SI.
    ///
    /// @throws InputException when a value lies outside its allowed range
    public Settings with(Map<String, Double> valuesSi) {
        Map<String, Double> copy = new LinkedHashMap<>(changed);
        valuesSi.forEach((key, valueSi) -> {
            requireAllowed(setting(key), valueSi);
            copy.put(key, valueSi);
        });
        return new Settings(copy, preset);
    }

    private static void requireAllowed(Setting setting, double valueSi) {
        if (!(valueSi >= setting.lower() && valueSi <= setting.upper())) {
            String unit = setting.unit();
            throw new InputException(
                    "settings." + setting.key(),
                    Units.show(valueSi, unit),
                    "between "
                            + Units.show(setting.lower(), unit)
                            + " and "
                            + Units.show(setting.upper(), unit),
                    "Try: " + Units.show(setting.value(), unit) + ", the default.");
        }
    }

    private static Map<String, List<Setting>> load() {
        Map<String, List<Setting>> parts = new LinkedHashMap<>();
        for (String part : PARTS) {
            parts.put(part, read("" + part + ".tsv"));
        }
        return parts;
    }

    private static Map<String, Setting> byKey() {
        Map<String, Setting> table = new LinkedHashMap<>();
        for (List<Setting> part : PARTS_OF_TABLE.values()) {
            for (Setting setting : part) {
                if (table.put(setting.key(), setting) != null) {
                    throw new IllegalStateException(setting.key() + " stands twice");
                }
            }
        }
        return table;
    }

    /// The table with the lines that a calibration has narrowed in place of their priors.
    private static Map<String, Setting> calibrated() {
        Map<String, Setting> table = new LinkedHashMap<>(PRIORS);
        for (Setting setting : read("calibrated.tsv")) {
            if (table.replace(setting.key(), setting) == null) {
                throw new IllegalStateException(setting.key() + " is calibrated but has no prior");
            }
        }
        return table;
    }

    /// What each plant is set to by itself, SI, from `presets.tsv`.
    private static Map<String, Map<String, Double>> presets() {
        Map<String, Map<String, Double>> presets = new LinkedHashMap<>();
        for (Table.Row row : Table.read(Settings.class, "presets.tsv").rows()) {
            Setting setting = setting(row.text("key"));
            double value = Units.of(setting.unit()).toSi(row.number("value"));
            requireAllowed(setting, value);
            for (String plant : row.text("plants").split(" ", -1)) {
                presets.computeIfAbsent(plant, id -> new LinkedHashMap<>())
                        .put(setting.key(), value);
            }
        }
        return presets;
    }

    private static List<Setting> read(String resource) {
        return Table.read(Settings.class, resource).rows().stream().map(Settings::read).toList();
    }

    private static Setting read(Table.Row row) {
        Unit unit = Units.of(row.text("unit"));
        double value = unit.toSi(row.number("value"));
        return new Setting(
                row.text("key"),
                value,
                row.text("unit"),
                unit.toSi(row.number("lower")),
                unit.toSi(row.number("upper")),
                Setting.Kind.valueOf(row.text("kind").toUpperCase(java.util.Locale.ROOT)),
                row.has("p10") ? unit.toSi(row.number("p10")) : value,
                row.has("p90") ? unit.toSi(row.number("p90")) : value,
                Grade.of(row.text("grade")),
                row.text("source"),
                row.text("meaning"));
    }
}
