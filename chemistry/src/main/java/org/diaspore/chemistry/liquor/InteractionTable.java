package org.diaspore.chemistry.liquor;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.diaspore.chemistry.Table;
import org.diaspore.chemistry.database.Interaction;
import org.diaspore.chemistry.database.Interaction.Kind;
import org.diaspore.chemistry.database.TemperatureFunction;
import org.diaspore.chemistry.database.TemperatureFunction.Held;
import org.diaspore.chemistry.database.TemperatureFunction.PabalanPitzer;
import org.diaspore.chemistry.database.TemperatureFunction.Reduced;
import org.diaspore.chemistry.database.TemperatureFunction.Sum;

/// Pitzer parameters of `interactions.tsv`, the recommended set or one with a named alternative in
/// it.
final class InteractionTable {
    private static final double ZERO_C_K = 273.15;
    private static final List<Table.Row> ROWS =
            Table.read(InteractionTable.class, "interactions.tsv").rows();

    private final Map<Key, Table.Row> rows = new LinkedHashMap<>();

    private record Key(String kind, Set<String> species) {}

    InteractionTable(String set) {
        for (String name : List.of(LiquorOptions.RECOMMENDED, set)) {
            for (Table.Row row : ROWS) {
                if (row.text("set").equals(name)) {
                    rows.put(key(row.text("kind"), row.text("species")), row);
                }
            }
        }
    }

    /// Names of the sets, the recommended first.
    static Collection<String> sets() {
        var names = new LinkedHashSet<String>();
        ROWS.forEach(row -> names.add(row.text("set")));
        return names;
    }

    List<Interaction> interactions() {
        var all = new ArrayList<Interaction>();
        rows.values()
                .forEach(row ->
                        all.add(
                                new Interaction(
                                        Kind.valueOf(row.text("kind")),
                                        List.of(row.text("species").split(" ")),
                                        value(row))));
        return all;
    }

    private static Key key(String kind, String species) {
        return new Key(kind, Set.of(species.split(" ")));
    }

    private TemperatureFunction value(Table.Row row) {
        double[] c = new double[12];
        for (int i = 0; i < c.length; i++) {
            c[i] = row.number("c" + (i + 1), 0);
        }
        boolean hold = row.text("hold").equals("yes");
        return switch (row.text("form")) {
            case "reduced" -> hold ? held(row, reduced(c)) : reduced(c);
            case "pabalan-pitzer" -> pabalanPitzer(c);
            case "difference" -> new Sum(base(row), TemperatureFunction.constant(c[0]));
            case "frozen-difference" -> {
                TemperatureFunction salt = base(row);
                var difference = new Sum(reduced(c), negative(salt));
                yield new Sum(salt, held(row, difference));
            }
            default ->
                    throw new IllegalStateException(
                            "interactions.tsv line " + row.line() + ": " + row.text("form"));
        };
    }

    /// The same parameter of the salt that a difference counts from; 0 where it has none.
    private TemperatureFunction base(Table.Row row) {
        Table.Row salt = rows.get(key(row.text("kind"), row.text("from")));
        return salt == null ? TemperatureFunction.constant(0) : value(salt);
    }

    private static TemperatureFunction held(Table.Row row, TemperatureFunction inner) {
        return new Held(
                inner, row.number("lowest_C") + ZERO_C_K, row.number("highest_C") + ZERO_C_K);
    }

    private static TemperatureFunction negative(TemperatureFunction f) {
        return switch (f) {
            case Reduced r ->
                    new Reduced(-r.c0(), -r.c1(), -r.c2(), -r.c3(), -r.c4(), -r.c5());
            case PabalanPitzer p -> pabalanPitzer(negative(p));
            case Held h -> new Held(negative(h.inner()), h.lowestK(), h.highestK());
            case Sum sum -> new Sum(negative(sum.first()), negative(sum.second()));
        };
    }

    private static double[] negative(PabalanPitzer p) {
        return new double[] {
            -p.a1(), -p.a2(), -p.a3(), -p.a4(), -p.a5(), -p.a6(), -p.a7(), -p.a8(), -p.a9(),
            -p.a10(), -p.a11(), -p.a12()
        };
    }

    private static Reduced reduced(double[] c) {
        return new Reduced(c[0], c[1], c[2], c[3], c[4], 0);
    }

    private static PabalanPitzer pabalanPitzer(double[] c) {
        return new PabalanPitzer(
                c[0], c[1], c[2], c[3], c[4], c[5], c[6], c[7], c[8], c[9], c[10], c[11], 0);
    }
}
