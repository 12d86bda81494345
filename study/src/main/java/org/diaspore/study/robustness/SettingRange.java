package org.diaspore.study.robustness;

import java.util.List;
import java.util.Optional;
import org.diaspore.chemistry.Table;
import org.diaspore.chemistry.Unit;
import org.diaspore.chemistry.Units;
import org.diaspore.plant.setting.Setting;

/// A setting drawn evenly from a feasible range of its own.
///
/// @param low in the unit of the setting
/// @param high likewise
/// @param plants ids of the plants it is for; empty for all that read the setting
public record SettingRange(String key, double low, double high, List<String> plants) {

    /// How far a choice without a range of its own moves around the plant's value; assumed.
    private static final double REACH = 0.05;

    private static final double NINETY_PERCENT_POINT = 1.2815515655446004;
    private static final List<SettingRange> ALL =
            Table.read(SettingRange.class, "random-settings.tsv").rows().stream()
                    .map(SettingRange::read)
                    .toList();

    /// All ranges of the table.
    public static List<SettingRange> all() {
        return ALL;
    }

    /// The value of a setting in a draw, SI.
    ///
    /// @param usual what the plant is set to without a draw, SI
    static double draw(SeededDraw draw, String plant, Setting setting, double usual) {
        Optional<SettingRange> own = of(plant, setting.key());
        if (own.isPresent()) {
            return own.get().draw(draw, setting);
        }
        if (setting.kind() == Setting.Kind.PRIOR) {
            double deviate = NINETY_PERCENT_POINT * (2 * draw.share(setting.key()) - 1);
            return setting.at(deviate);
        }
        if (isWhole(setting)) {
            return usual;
        }
        Unit unit = Units.of(setting.unit());
        double value = unit.fromSi(usual);
        double moved = value * draw.between(setting.key(), 1 - REACH, 1 + REACH);
        return Math.clamp(unit.toSi(moved), setting.lower(), setting.upper());
    }

    /// The range for a plant: one that names it before one for all.
    private static Optional<SettingRange> of(String plant, String key) {
        return ALL.stream()
                .filter(range -> range.key.equals(key))
                .filter(range -> range.plants.isEmpty() || range.plants.contains(plant))
                .max(java.util.Comparator.comparingInt(range -> range.plants.size()));
    }

    private double draw(SeededDraw draw, Setting setting) {
        if (isWhole(setting)) {
            double places = Math.floor(high) - Math.ceil(low) + 1;
            return Math.ceil(low) + Math.floor(draw.share(key) * places);
        }
        return Units.toSi(draw.between(key, low, high), setting.unit());
    }

    /// Counts and words have no values in between.
    private static boolean isWhole(Setting setting) {
        return setting.unit().equals("count") || !Units.words(setting.unit()).isEmpty();
    }

    private static SettingRange read(Table.Row row) {
        return new SettingRange(
                row.text("key"),
                row.number("low"),
                row.number("high"),
                row.has("plants") ? List.of(row.text("plants").split(" ")) : List.of());
    }
}
