package org.diaspore.app.casefile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.diaspore.app.unit.Quantity;
import org.diaspore.chemistry.InputException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/// A group of keys in a case file, read key by key with complaints that name line and field.
final class Section {
    private record Entry(Place keyPlace, Node node) {}

    private final String field;
    private final Place place;
    private final Map<String, Entry> entries = new LinkedHashMap<>();

    private Section(String field, Place place) {
        this.field = field;
        this.place = place;
    }

    /// @param field dotted name of the section, empty for the file itself
    /// @param place of the key that opens the section
    static Section of(Node node, String field, Place place) {
        String file = place.file();
        Section section = new Section(field, place);
        if (blank(node)) {
            return section;
        }
        if (!(node instanceof MappingNode mapping)) {
            throw place.complaint(
                    field,
                    kindOf(node),
                    "keys with values",
                    "Try: `key: value` lines indented below it, or {key: value, ...}.");
        }
        for (NodeTuple tuple : mapping.getValue()) {
            Place at = place(tuple.getKeyNode(), file);
            if (!(tuple.getKeyNode() instanceof ScalarNode scalar)) {
                throw at.complaint(
                        section.name("key"),
                        kindOf(tuple.getKeyNode()),
                        "a word",
                        "Try: quote the key.");
            }
            String key = scalar.getValue();
            Entry before = section.entries.put(key, new Entry(at, tuple.getValueNode()));
            if (before != null) {
                throw at.complaint(
                        section.name(key),
                        "the key a second time (first in line " + before.keyPlace.line() + ")",
                        "given once",
                        "Try: remove one of the two.");
            }
        }
        return section;
    }

    Place place() {
        return place;
    }

    Collection<String> keys() {
        return entries.keySet();
    }

    Place placeOf(String key) {
        Entry entry = entries.get(key);
        return entry == null ? place : entry.keyPlace;
    }

    /// Full name of a key of this section.
    String name(String key) {
        return field.isEmpty() ? key : field + "." + key;
    }

    /// Complains about the first key that is not known.
    void allow(List<String> known) {
        entries.forEach((key, entry) -> {
            if (!known.contains(key)) {
                throw entry.keyPlace.of(
                        Vocabulary.unknown(name(key), "an unknown key", key, known));
            }
        });
    }

    /// Whether the key is there with something behind it.
    boolean has(String key) {
        Entry entry = entries.get(key);
        return entry != null && !blank(entry.node);
    }

    boolean isSection(String key) {
        return node(key) instanceof MappingNode;
    }

    Section section(String key) {
        return has(key)
                ? of(node(key), name(key), placeOf(key))
                : new Section(name(key), placeOf(key));
    }

    /// The text of a value; the remedy is what to write where it is missing.
    String text(String key, String allowed, String example) {
        if (!has(key)) {
            throw placeOf(key)
                    .complaint(name(key), "nothing", allowed, "Try: " + key + ": " + example);
        }
        if (!(node(key) instanceof ScalarNode scalar)) {
            throw placeOf(key)
                    .complaint(
                            name(key), kindOf(node(key)), allowed, "Try: " + key + ": " + example);
        }
        return scalar.getValue().strip();
    }

    Optional<Given> quantity(String key, Range range) {
        return has(key) ? Optional.of(required(key, range)) : Optional.empty();
    }

    Given required(String key, Range range) {
        String text = text(key, range.words(), range.example());
        Place at = place(node(key), place.file());
        try {
            return range.check(new Given(name(key), Quantity.parse(name(key), text), at));
        } catch (InputException e) {
            throw at.of(e);
        }
    }

    /// A list of words, or a single word.
    List<String> words(String key, List<String> known) {
        if (!has(key)) {
            return List.of();
        }
        List<Node> items =
                node(key) instanceof SequenceNode list ? list.getValue() : List.of(node(key));
        List<String> words = new ArrayList<>();
        for (Node item : items) {
            Place at = place(item, place.file());
            if (!(item instanceof ScalarNode scalar)) {
                throw at.complaint(
                        name(key), kindOf(item), "a list of words", "Try: [word, word].");
            }
            if (!known.isEmpty() && !known.contains(scalar.getValue())) {
                throw at.of(
                        Vocabulary.unknown(
                                name(key),
                                "'" + scalar.getValue() + "'",
                                scalar.getValue(),
                                known));
            }
            words.add(scalar.getValue());
        }
        return words;
    }

    private Node node(String key) {
        Entry entry = entries.get(key);
        if (entry == null) {
            throw new IllegalStateException("asked for " + name(key) + ", which is not there");
        }
        return entry.node;
    }

    static String kindOf(Node node) {
        return switch (node) {
            case MappingNode m -> "a group of keys";
            case SequenceNode s -> "a list";
            case ScalarNode s when blank(s) -> "nothing";
            case ScalarNode s ->
                    "'"
                            + (s.getValue().length() > 40
                                    ? s.getValue().substring(0, 37) + "..."
                                    : s.getValue())
                            + "'";
            default -> "something else";
        };
    }

    private static boolean blank(Node node) {
        return node instanceof ScalarNode scalar
                && scalar.isPlain()
                && (scalar.getValue().isEmpty()
                        || scalar.getValue().equals("~")
                        || scalar.getValue().equals("null"));
    }

    private static Place place(Node node, String file) {
        return new Place(file, node.getStartMark().map(mark -> mark.getLine() + 1).orElse(1));
    }
}
