package org.diaspore.app.text;

import java.util.Collection;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;

/// Writes maps, lists, text, numbers and booleans as one JSON document (RFC 8259).
///
/// An empty {@link Optional} is `null`. Order is kept, numbers are the shortest that read back to
/// the same double. JSON has no NaN: a figure that is not a finite number is a bug upstream and
/// stops here.
public final class JsonWriter {
    private final StringBuilder text = new StringBuilder();

    private JsonWriter() {}

    public static String write(Object value) {
        JsonWriter writer = new JsonWriter();
        writer.value(value, 0);
        return writer.text.toString();
    }

    private void value(Object value, int depth) {
        switch (value) {
            case Map<?, ?> map -> map(map, depth);
            case Collection<?> items -> list(items, depth);
            case Optional<?> maybe when maybe.isEmpty() -> text.append("null");
            case Optional<?> maybe -> value(maybe.get(), depth);
            case Boolean flag -> text.append(flag);
            case Double number -> number(number);
            case Float number -> number(number.doubleValue());
            case Number whole -> text.append(whole);
            default -> quoted(value.toString());
        }
    }

    private void number(double number) {
        if (!Double.isFinite(number)) {
            throw new IllegalStateException("a figure is " + number + ", which JSON cannot hold");
        }
        if (number == Math.rint(number) && Math.abs(number) < 1e15) {
            text.append((long) number);
        } else {
            text.append(number);
        }
    }

    private void map(Map<?, ?> map, int depth) {
        if (map.isEmpty()) {
            text.append("{}");
            return;
        }
        text.append('{');
        for (Iterator<? extends Map.Entry<?, ?>> entries = map.entrySet().iterator();
                entries.hasNext(); ) {
            Map.Entry<?, ?> entry = entries.next();
            newLine(depth + 1);
            quoted(String.valueOf(entry.getKey()));
            text.append(": ");
            value(entry.getValue(), depth + 1);
            if (entries.hasNext()) {
                text.append(',');
            }
        }
        newLine(depth);
        text.append('}');
    }

    private void list(Collection<?> items, int depth) {
        text.append('[');
        String separator = "";
        for (Object item : items) {
            text.append(separator);
            value(item, depth);
            separator = ", ";
        }
        text.append(']');
    }

    private void newLine(int depth) {
        text.append('\n').append("  ".repeat(depth));
    }

    private void quoted(String raw) {
        text.append('"');
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            switch (c) {
                case '"' -> text.append("\\\"");
                case '\\' -> text.append("\\\\");
                case '\n' -> text.append("\\n");
                case '\r' -> text.append("\\r");
                case '\t' -> text.append("\\t");
                default -> {
                    if (c < 0x20 || c == 0x2028 || c == 0x2029) {
                        text.append(String.format("\\u%04x", (int) c));
                    } else {
                        text.append(c);
                    }
                }
            }
        }
        text.append('"');
    }
}
