package org.diaspore.plant.energy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.diaspore.chemistry.Table;

/// What a part of a plant uses heat for; told from the name of its node by the table
/// `consumers.tsv`.
public enum Consumer {
    ROAST("roast"),
    LEACH("leach"),
    SINTER("sinter"),
    DIGESTION("digestion"),
    PREDESILICATION("predesilication"),
    CLARIFICATION("clarification"),
    PRECIPITATION("precipitation"),
    EVAPORATION("evaporation"),
    CALCINATION("calcination"),
    OTHER("other");

    private record Word(String word, Consumer consumer) {}

    private static final List<Word> WORDS = words();

    private final String word;

    Consumer(String word) {
        this.word = word;
    }

    /// The word in figures and tables.
    public String word() {
        return word;
    }

    /// Whether its steam is of the high level.
    public boolean needsHighPressure() {
        return this == DIGESTION;
    }

    /// The consumer a node belongs to; the first word of the table that its name contains decides.
    public static Consumer of(String node) {
        for (Word entry : WORDS) {
            if (node.contains(entry.word)) {
                return entry.consumer;
            }
        }
        return OTHER;
    }

    private static List<Word> words() {
        List<Word> words = new ArrayList<>();
        for (Table.Row row : Table.read(Consumer.class, "consumers.tsv").rows()) {
            Consumer consumer = valueOf(row.text("consumer").toUpperCase(Locale.ROOT));
            words.add(new Word(row.text("word"), consumer));
        }
        return List.copyOf(words);
    }
}
