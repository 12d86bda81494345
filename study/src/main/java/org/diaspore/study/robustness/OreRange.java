package org.diaspore.study.robustness;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.diaspore.chemistry.Table;
import org.diaspore.ore.Mineral;
import org.diaspore.ore.MineralMakeup;
import org.diaspore.ore.Ore;

/// A kind of ore as a range of minerals, moisture and A/S, from which ores are drawn.
///
/// @param main the mineral that fills up to the whole
/// @param plants ids of the plants that are tried on it
/// @param minerals range of each, mass fraction of the dry ore
/// @param moisture range, mass fraction of the wet ore
/// @param aluminaSilicaRatio range, mass ratio
public record OreRange(
        String kind,
        Mineral main,
        List<String> plants,
        Map<Mineral, Span> minerals,
        Span moisture,
        Span aluminaSilicaRatio) {

    /// From low to high, both in it.
    public record Span(double low, double high) {
        public Span {
            if (!(0 <= low && low <= high)) {
                throw new IllegalStateException("a range from " + low + " to " + high);
            }
        }

        boolean holds(double value) {
            return value >= low && value <= high;
        }
    }

    /// Ores drawn anew before the ranges are called impossible; a table that needs more is wrong.
    private static final int MOST_ATTEMPTS = 10_000;

    private static final String ANY_PLANT = "bayer";
    private static final List<OreRange> ALL = load();

    public OreRange {
        plants = List.copyOf(plants);
        minerals = Map.copyOf(minerals);
    }

    /// All kinds, in the order of the table.
    public static List<OreRange> all() {
        return ALL;
    }

    /// The kinds a plant is tried on; those of `bayer` where the table does not name the plant.
    public static List<OreRange> of(String plant) {
        List<OreRange> own = ALL.stream().filter(one -> one.plants.contains(plant)).toList();
        return own.isEmpty()
                ? ALL.stream().filter(one -> one.plants.contains(ANY_PLANT)).toList()
                : own;
    }

    /// The ore of a draw.
    Ore draw(SeededDraw draw) {
        SeededDraw attempt = draw;
        for (int i = 0; i < MOST_ATTEMPTS; i++) {
            Optional<Ore> ore = attempted(attempt);
            if (ore.isPresent()) {
                return ore.get();
            }
            attempt = attempt.again();
        }
        throw new IllegalStateException("no ore within the ranges of " + kind);
    }

    private Optional<Ore> attempted(SeededDraw draw) {
        Map<Mineral, Double> fractions = new EnumMap<>(Mineral.class);
        double rest = 1;
        for (Mineral mineral : Mineral.values()) {
            Span span = minerals.get(mineral);
            if (span != null && mineral != main) {
                double fraction = draw.between(mineral.key(), span.low(), span.high());
                fractions.put(mineral, fraction);
                rest -= fraction;
            }
        }
        Span hydrate = minerals.get(main);
        if (hydrate == null || !hydrate.holds(rest)) {
            return Optional.empty();
        }
        fractions.put(main, rest);
        double water = draw.between("moisture", moisture.low(), moisture.high());
        Ore ore = new Ore(kind, MineralMakeup.of(fractions), water);
        return Optional.of(ore)
                .filter(one -> aluminaSilicaRatio.holds(one.aluminaSilicaRatio().value()));
    }

    private static List<OreRange> load() {
        Map<String, Map<String, Span>> items = new LinkedHashMap<>();
        for (Table.Row row : Table.read(OreRange.class, "random-ores.tsv").rows()) {
            items.computeIfAbsent(row.text("kind"), kind -> new LinkedHashMap<>())
                    .put(row.text("item"), new Span(row.number("low"), row.number("high")));
        }
        return Table.read(OreRange.class, "random-kinds.tsv").rows().stream()
                .map(row -> read(row, items.getOrDefault(row.text("kind"), Map.of())))
                .toList();
    }

    private static OreRange read(Table.Row row, Map<String, Span> items) {
        Map<Mineral, Span> minerals = new EnumMap<>(Mineral.class);
        items.forEach((item, span) -> {
            if (!item.equals("moisture") && !item.equals("alumina_silica_ratio")) {
                minerals.put(Mineral.of(item), percent(span));
            }
        });
        return new OreRange(
                row.text("kind"),
                Mineral.of(row.text("main")),
                List.of(row.text("plants").split(" ")),
                minerals,
                percent(required(items, "moisture", row)),
                required(items, "alumina_silica_ratio", row));
    }

    private static Span required(Map<String, Span> items, String item, Table.Row row) {
        Span span = items.get(item);
        if (span == null) {
            throw new IllegalStateException(row.text("kind") + " has no " + item);
        }
        return span;
    }

    private static Span percent(Span span) {
        return new Span(span.low() / 100, span.high() / 100);
    }
}
