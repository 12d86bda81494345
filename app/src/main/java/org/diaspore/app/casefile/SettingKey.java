package org.diaspore.app.casefile;

import java.util.List;

/// What may be written for one setting: a number in some unit within a range, or one of some words.
///
/// @param key dotted name, such as `roast.temperature`
/// @param unit a unit of the right dimension in which the range is shown; `1` for plain numbers
/// @param leastSi smallest value allowed, SI
/// @param mostSi largest value allowed, SI
/// @param words the words allowed; empty for numbers
public record SettingKey(
        String key, String unit, double leastSi, double mostSi, List<String> words) {
    public SettingKey {
        words = List.copyOf(words);
    }

    public static SettingKey number(String key, String unit, double leastSi, double mostSi) {
        return new SettingKey(key, unit, leastSi, mostSi, List.of());
    }

    public static SettingKey choice(String key, List<String> words) {
        return new SettingKey(key, "1", 0, 0, words);
    }
}
