package org.diaspore.app.unit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringTokenizer;
import java.util.TreeMap;
import org.diaspore.app.text.Nearest;
import org.diaspore.chemistry.InputException;
import org.diaspore.chemistry.Table;
import org.diaspore.chemistry.Unit;
import org.diaspore.chemistry.Units;

/// Units as people spell them: other names are taken, doubtful ones refused with what was meant.
final class Spelling {
    private static final Map<String, String> OTHER_NAMES = otherNames();
    private static final Map<String, String> MISTAKEN = mistaken();
    private static final List<String> KNOWN = Units.simple().stream().map(Unit::symbol).toList();

    private Spelling() {}

    /// Reads a unit such as `degC`, `Mt/y` or `kg/m³`; an unknown one is an input error that names
    /// the nearest known one.
    static Unit read(String text) {
        Optional<Unit> exact = Units.find(text);
        return exact.isPresent() && text.indexOf('|') < 0 ? exact.get() : respelt(text);
    }

    private static Unit respelt(String text) {
        String clean = text.replace("³", "3").replace("²", "2").replace("·", "*").strip();
        if (clean.startsWith("/") || clean.endsWith("/")) {
            throw unknown(text, "a unit on both sides of the /, such as kg/t");
        }
        List<String> parts = new ArrayList<>();
        StringTokenizer tokens = new StringTokenizer(clean, "/*", true);
        while (tokens.hasMoreTokens()) {
            String part = tokens.nextToken().strip();
            parts.add(part.equals("/") || part.equals("*") ? part : known(part, text));
        }
        return Units.find(String.join("", parts))
                .orElseThrow(() -> unknown(text, insteadOf(parts)));
    }

    private static String insteadOf(List<String> parts) {
        for (String part : parts) {
            if (parts.size() > 1
                    && Units.find(part).map(unit -> unit.offset() != 0).orElse(false)) {
                return "K in place of " + part + " inside a combined unit";
            }
        }
        return "one unit, or units joined by / or *";
    }

    private static String known(String part, String whole) {
        String symbol = OTHER_NAMES.getOrDefault(part, part);
        if (Units.find(symbol).isPresent() && symbol.indexOf('|') < 0) {
            return symbol;
        }
        String meant =
                Optional.ofNullable(MISTAKEN.get(part))
                        .or(() -> Nearest.to(part, KNOWN))
                        .or(() -> Nearest.to(part, OTHER_NAMES.keySet()).map(OTHER_NAMES::get))
                        .map(known -> whole.replace(part, known))
                        .orElse("one of " + String.join(", ", KNOWN));
        throw unknown(whole, meant);
    }

    private static InputException unknown(String text, String instead) {
        return new InputException(
                "unit", "'" + text + "'", "a known unit", "Try: " + instead + ".");
    }

    private static Map<String, String> otherNames() {
        Map<String, String> names = new TreeMap<>();
        for (Table.Row row : Table.read(Spelling.class, "spellings.tsv").rows()) {
            for (String other : row.text("also written").split(" ")) {
                names.put(other, row.text("symbol"));
            }
        }
        return names;
    }

    private static Map<String, String> mistaken() {
        Map<String, String> mistaken = new TreeMap<>();
        for (Table.Row row : Table.read(Spelling.class, "mistaken.tsv").rows()) {
            mistaken.put(row.text("written"), row.text("meant"));
        }
        return mistaken;
    }
}
