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
    /// @param stretch how many times as wide as the table says; held inside what is allowed
    static double draw(
            SeededDraw draw, String plant, Setting setting, double usual, double stretch) {
        Optional<SettingRange> own = of(plant, setting.key());
        if (isWhole(setting)) {
            return own.map(range -> range.whole(draw)).orElse(usual);
        }
        double side = stretch * (2 * draw.share(setting.key()) - 1);
        if (own.isEmpty() && setting.kind() == Setting.Kind.PRIOR) {
            return setting.at(NINETY_PERCENT_POINT * side);
        }
        Unit unit = Units.of(setting.unit());
        double value = unit.fromSi(usual);
        double drawn = own.map(range -> range.at(side)).orElse(value * (1 + REACH * side));
        return Math.clamp(unit.toSi(drawn), setting.lower(), setting.upper());
    }

    /// The range for a plant: one that names it before one for all.
    private static Optional<SettingRange> of(String plant, String key) {
        return ALL.stream()
                .filter(range -> range.key.equals(key))
                .filter(range -> range.plants.isEmpty() || range.plants.contains(plant))
                .max(java.util.Comparator.comparingInt(range -> range.plants.size()));
    }

    /// The value at a side: -1 the low end, 0 the middle, 1 the high end.
    private double at(double side) {
        return (low + high) / 2 + side * (high - low) / 2;
    }

    private double whole(SeededDraw draw) {
        return low + Math.floor(draw.share(key) * (high - low + 1));
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
