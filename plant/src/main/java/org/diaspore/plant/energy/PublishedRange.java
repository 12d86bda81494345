package org.diaspore.plant.energy;

import java.util.List;
import org.diaspore.chemistry.Grade;
import org.diaspore.chemistry.Table;

/// A published figure of energy, steam or power to hold a plant's own against: the table
/// `energy-published.tsv`.
///
/// @param figure the figure of a plant it compares with
/// @param plants ids of the plants it is meant for; empty for all that make alumina
/// @param low lower end, in `unit`
/// @param high upper end; the same as `low` for a single number
/// @param basis what it counts that ours may not
public record PublishedRange(
        String key,
        String figure,
        List<String> plants,
        double low,
        double high,
        String unit,
        Grade grade,
        String source,
        String basis) {

    private static final List<PublishedRange> ALL =
            Table.read(PublishedRange.class, "energy-published.tsv").rows().stream()
                    .map(PublishedRange::read)
                    .toList();

    public PublishedRange {
        plants = List.copyOf(plants);
        if (!(low <= high)) {
            throw new IllegalStateException(key + ": " + low + " above " + high);
        }
    }

    /// All of them, in the order of the table.
    public static List<PublishedRange> all() {
        return ALL;
    }

    /// Those that a plant can be held against.
    public static List<PublishedRange> of(String plant) {
        return ALL.stream()
                .filter(range -> range.plants.isEmpty() || range.plants.contains(plant))
                .toList();
    }

    /// Whether a value lies in it; no verdict on the plant, because bases differ.
    public boolean holds(double value) {
        return value >= low && value <= high;
    }

    /// The value over the nearest end of the range: 1 inside.
    public double ratio(double value) {
        return value > high ? value / high : value < low ? value / low : 1;
    }

    private static PublishedRange read(Table.Row row) {
        return new PublishedRange(
                row.text("key"),
                row.text("figure"),
                row.has("plants") ? List.of(row.text("plants").split(" ")) : List.of(),
                row.number("low"),
                row.number("high", row.number("low")),
                row.text("unit"),
                Grade.of(row.text("grade")),
                row.text("source"),
                row.text("basis"));
    }
}
