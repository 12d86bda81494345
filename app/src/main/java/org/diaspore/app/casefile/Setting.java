package org.diaspore.app.casefile;

import org.diaspore.app.unit.Quantity;

/// One line under `settings`: a key such as `roast.temperature` and what it is set to.
public record Setting(String key, Value value, Place place) {
    /// What a setting can be set to.
    public sealed interface Value permits Amount, Word {}

    /// A number, with its unit where it has one.
    public record Amount(Quantity quantity) implements Value {}

    /// A choice among words, such as `coal` or `yes`, and its number from 0 (-1 where the words are
    /// not known).
    public record Word(String text, int number) implements Value {}
}
