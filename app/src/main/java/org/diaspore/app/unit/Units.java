package org.diaspore.app.unit;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.diaspore.app.text.Nearest;
import org.diaspore.chemistry.InputException;
import org.diaspore.chemistry.Table;

/// All units that case files may use and reports show: the table `units.tsv` and its combinations.
///
/// Sources: BIPM, The International System of Units, 9th edition (2019). A year is a calendar year
/// of 365 days, 8760 h, as plant availabilities are counted; kWh = 3.6 MJ and t = 1000 kg exactly.
public final class Units {
    /// The unit of plain numbers: nothing is written behind them.
    public static final Unit ONE = new Unit("1", Dimension.NONE, 1, 0);

    private static final Map<String, Unit> KNOWN = new TreeMap<>();
    private static final Map<String, String> OTHER_NAMES = new TreeMap<>();
    private static final Map<String, String> MISTAKEN = new TreeMap<>();

    static {
        for (Table.Row row : Table.read(Units.class, "units.tsv").rows()) {
            Dimension dimension = Dimension.NONE;
            for (String part : row.text("dimension").split(" ")) {
                if (!part.equals("1")) {
                    int letters = part.replaceAll("[-0-9]+$", "").length();
                    int power =
                            letters == part.length()
                                    ? 1
                                    : Integer.parseInt(part.substring(letters));
                    dimension = dimension.times(Dimension.of(part.substring(0, letters)), power);
                }
            }
            String symbol = row.text("symbol");
            KNOWN.put(
                    symbol,
                    new Unit(symbol, dimension, row.number("factor"), row.number("offset")));
            if (row.has("also written")) {
                for (String other : row.text("also written").split(" ")) {
                    OTHER_NAMES.put(other, symbol);
                }
            }
        }
        for (Table.Row row : Table.read(Units.class, "mistaken.tsv").rows()) {
            MISTAKEN.put(row.text("written"), row.text("meant"));
        }
    }

    private Units() {}

    /// The simple units, without combinations.
    public static List<Unit> simple() {
        return List.copyOf(KNOWN.values());
    }

    /// Reads a unit such as `degC`, `Mt/y` or `kg/m3`; an unknown one is an input error that names
    /// the nearest known one.
    public static Unit of(String text) {
        String clean = text.replace("³", "3").replace("²", "2").replace("·", "*").strip();
        if (clean.equals(ONE.symbol()) || clean.equals("-")) {
            return ONE;
        }
        if (clean.startsWith("/") || clean.endsWith("/")) {
            throw unknown(text, "a unit on both sides of the /, such as kg/t");
        }
        Unit unit = ONE;
        int power = 1;
        for (String part : clean.split("(?<=[/*])|(?=[/*])")) {
            switch (part.strip()) {
                case "*" -> power = 1;
                case "/" -> power = -1;
                default -> {
                    Unit next = simple(part.strip(), text);
                    boolean alone = part.length() == clean.length();
                    if (next.offset() != 0 && !alone) {
                        throw unknown(
                                text, "K in place of " + next.symbol() + " inside a combined unit");
                    }
                    unit = alone ? next : unit.times(next, power, clean);
                }
            }
        }
        return unit;
    }

    private static Unit simple(String part, String whole) {
        if (part.equals(ONE.symbol())) {
            return ONE; // as in 1/s
        }
        Unit exact = KNOWN.get(OTHER_NAMES.getOrDefault(part, part));
        if (exact != null) {
            return exact;
        }
        String meant =
                Optional.ofNullable(MISTAKEN.get(part))
                        .or(() -> Nearest.to(part, KNOWN.keySet()))
                        .or(() -> Nearest.to(part, OTHER_NAMES.keySet()).map(OTHER_NAMES::get))
                        .map(known -> whole.replace(part, known))
                        .orElse("one of " + String.join(", ", KNOWN.keySet()));
        throw unknown(whole, meant);
    }

    private static InputException unknown(String text, String instead) {
        return new InputException(
                "unit", "'" + text + "'", "a known unit", "Try: " + instead + ".");
    }
}
