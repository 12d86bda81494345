package org.diaspore.app.casefile;

import java.util.List;

/// What may be written for one setting: a number in some unit within a range, or one of some words.
///
/// @param key dotted name, such as `roast.temperature`
/// @param unit a unit of the right dimension, in which the range stands; `1` or `-` for plain
///   numbers, `count` for whole ones
/// @param least smallest value allowed, in that unit
/// @param most largest value allowed, in that unit
/// @param words the words allowed, which may also be given by their number from 0; empty for
///   quantities
public record SettingKey(String key, String unit, double least, double most, List<String> words) {
    public SettingKey {
        words = List.copyOf(words);
    }

    public static SettingKey number(String key, String unit, double least, double most) {
        return new SettingKey(key, unit, least, most, List.of());
    }

    public static SettingKey choice(String key, List<String> words) {
        return new SettingKey(key, "1", 0, 0, words);
    }

    /// Whether only whole numbers make sense, as of tanks.
    boolean whole() {
        return unit.equals("count");
    }
}
