package org.diaspore.chemistry;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The bibliography of the house: key to citation, `sources.tsv`.
///
/// Every table of reference data names its sources by these keys; several keys are parted by
/// blanks.
public final class Sources {
    private static final Map<String, String> CITATION = load();

    private Sources() {}

    /// All keys, in the order of the file.
    public static List<String> keys() {
        return List.copyOf(CITATION.keySet());
    }

    public static boolean contains(String key) {
        return CITATION.containsKey(key);
    }

    /// The citation of one key, or of several parted by blanks, joined by semicolons.
    ///
    /// @throws InputException when a key is unknown
    public static String citation(String keys) {
        StringBuilder text = new StringBuilder();
        for (String key : keys.strip().split(" +")) {
            String citation = CITATION.get(key);
            if (citation == null) {
                throw new InputException(
                        "source", key, "a key of sources.tsv", "Try: add the citation there.");
            }
            text.append(text.isEmpty() ? "" : "; ").append(citation);
        }
        return text.toString();
    }

    private static Map<String, String> load() {
        Map<String, String> citations = new LinkedHashMap<>();
        for (Table.Row row : Table.read(Sources.class, "sources.tsv").rows()) {
            if (citations.put(row.text("key"), row.text("citation")) != null) {
                throw new IllegalStateException(
                        "sources.tsv line " + row.line() + ": key stands twice");
            }
        }
        return citations;
    }
}
