package org.diaspore.app.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.diaspore.flowsheet.Flowsheet;
import org.diaspore.flowsheet.Node;

/// Like vessels in a row, such as `flash-tank-1` to `flash-tank-9`, drawn as one box.
final class Trains {
    private static final int FEWEST = 3;
    private static final Pattern NUMBERED = Pattern.compile("(.+)-(\\d+)");

    private final Map<String, Integer> vessels = new HashMap<>();

    private Trains(Flowsheet flowsheet) {
        for (Node node : flowsheet.nodes()) {
            vessels.merge(base(node.name()), 1, Integer::sum);
        }
    }

    static Trains of(Flowsheet flowsheet) {
        return new Trains(flowsheet);
    }

    boolean has(Node node) {
        String base = base(node.name());
        return !base.equals(node.name()) && vessels.getOrDefault(base, 0) >= FEWEST;
    }

    /// Id of the box that a node is drawn as.
    String box(Node node) {
        return has(node) ? base(node.name()) : node.name();
    }

    /// A name without its number.
    static String base(String name) {
        Matcher numbered = NUMBERED.matcher(name);
        return numbered.matches() ? numbered.group(1) : name;
    }

    /// Numbered names as one, such as `flash vapour 1 to 9`; a single one as it is.
    static String words(List<String> names) {
        String first = names.get(0);
        if (names.size() == 1) {
            return first.replace('-', ' ');
        }
        int low = names.stream().mapToInt(Trains::number).min().orElse(0);
        int high = names.stream().mapToInt(Trains::number).max().orElse(0);
        return base(first).replace('-', ' ') + " " + low + " to " + high;
    }

    private static int number(String name) {
        Matcher numbered = NUMBERED.matcher(name);
        return numbered.matches() ? Integer.parseInt(numbered.group(2)) : 0;
    }
}
