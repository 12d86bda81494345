package org.diaspore.chemistry.liquor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.diaspore.chemistry.Table;
import org.diaspore.chemistry.database.Interaction;
import org.diaspore.chemistry.database.Interaction.Kind;
import org.diaspore.chemistry.database.TemperatureFunction;
import org.diaspore.chemistry.database.TemperatureFunction.Held;
import org.diaspore.chemistry.database.TemperatureFunction.PabalanPitzer;
import org.diaspore.chemistry.database.TemperatureFunction.Reduced;
import org.diaspore.chemistry.database.TemperatureFunction.Sum;

/// Pitzer interactions of one set, from `interactions.tsv` and `pabalan_pitzer.tsv`.
final class InteractionTable {
    private static final double ZERO_C_K = 273.15;
    private static final String SODA = "Na+ OH-";
    private static final List<Table.Row> ROWS =
            Table.read(InteractionTable.class, "interactions.tsv").rows();
    private static final List<Table.Row> SODA_ROWS =
            Table.read(InteractionTable.class, "pabalan_pitzer.tsv").rows();

    private record Key(Kind kind, List<String> species) {}

    private final Map<Key, Table.Row> chosen = new LinkedHashMap<>();

    private InteractionTable(PitzerSet set) {
        for (Table.Row row : ROWS) {
            if (!row.has("set")) {
                chosen.put(key(row), row);
            }
        }
        for (Table.Row row : ROWS) {
            if (row.text("set").equals(set.word())) {
                chosen.put(key(row), row);
            }
        }
    }

    static List<Interaction> of(PitzerSet set) {
        InteractionTable table = new InteractionTable(set);
        List<Interaction> interactions = new ArrayList<>();
        for (Table.Row row : table.chosen.values()) {
            interactions.add(
                    new Interaction(kind(row), species(row.text("species")), table.function(row)));
        }
        return interactions;
    }

    private TemperatureFunction function(Table.Row row) {
        return switch (row.text("form")) {
            case "" -> held(row, reduced(row));
            case "naoh" -> shifted(soda(kind(row)), row.number("c0"));
            case "difference" -> {
                TemperatureFunction soda = soda(kind(row));
                yield new Sum(soda, held(row, new Sum(reduced(row), negative(soda))));
            }
            default -> throw new IllegalStateException("interactions.tsv line " + row.line());
        };
    }

    /// NaOH of this set.
    private TemperatureFunction soda(Kind kind) {
        Table.Row row = chosen.get(new Key(kind, sorted(SODA)));
        if (row == null) {
            throw new IllegalStateException("interactions.tsv has no " + kind + " of " + SODA);
        }
        return row.text("form").isEmpty() ? held(row, reduced(row)) : pabalanPitzer(kind);
    }

    private static PabalanPitzer pabalanPitzer(Kind kind) {
        for (Table.Row row : SODA_ROWS) {
            if (kind(row) == kind) {
                return pabalanPitzer(row);
            }
        }
        throw new IllegalStateException("pabalan_pitzer.tsv has no " + kind);
    }

    private static PabalanPitzer pabalanPitzer(Table.Row row) {
        double[] a = new double[12];
        for (int i = 0; i < a.length; i++) {
            a[i] = row.number("a" + (i + 1));
        }
        return new PabalanPitzer(
                a[0], a[1], a[2], a[3], a[4], a[5], a[6], a[7], a[8], a[9], a[10], a[11], 0);
    }

    private static TemperatureFunction shifted(TemperatureFunction f, double by) {
        return by == 0 ? f : new Sum(f, TemperatureFunction.constant(by));
    }

    private static TemperatureFunction negative(TemperatureFunction f) {
        return switch (f) {
            case Reduced r -> new Reduced(-r.c0(), -r.c1(), -r.c2(), -r.c3(), -r.c4(), -r.c5());
            case PabalanPitzer p ->
                    new PabalanPitzer(
                            -p.a1(),
                            -p.a2(),
                            -p.a3(),
                            -p.a4(),
                            -p.a5(),
                            -p.a6(),
                            -p.a7(),
                            -p.a8(),
                            -p.a9(),
                            -p.a10(),
                            -p.a11(),
                            -p.a12(),
                            -p.difference());
            case Held h -> new Held(negative(h.inner()), h.lowestK(), h.highestK());
            case Sum s -> new Sum(negative(s.first()), negative(s.second()));
        };
    }

    private static TemperatureFunction held(Table.Row row, TemperatureFunction inner) {
        return row.has("lowest_degC")
                ? new Held(
                        inner,
                        row.number("lowest_degC") + ZERO_C_K,
                        row.number("highest_degC") + ZERO_C_K)
                : inner;
    }

    private static Reduced reduced(Table.Row row) {
        return new Reduced(
                row.number("c0"),
                row.number("c1"),
                row.number("c2"),
                row.number("c3"),
                row.number("c4"),
                row.number("c5"));
    }

    private static Kind kind(Table.Row row) {
        return Kind.valueOf(row.text("kind"));
    }

    private static Key key(Table.Row row) {
        return new Key(kind(row), sorted(row.text("species")));
    }

    private static List<String> species(String names) {
        return List.of(names.split(" "));
    }

    private static List<String> sorted(String names) {
        return species(names).stream().sorted().toList();
    }
}
