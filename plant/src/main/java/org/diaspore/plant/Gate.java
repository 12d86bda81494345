package org.diaspore.plant;

import java.util.ArrayList;
import java.util.List;
import org.diaspore.chemistry.Table;

/// Where matter crosses the plant's boundary, in the words of ledgers: residue, product, salts.
///
/// Told from the name of the stream or supply by the table `gates.tsv`; what the table does not
/// know keeps its own name, so that a ledger never loses a line.
final class Gate {
    private record Word(boolean inward, String word, String gate) {}

    private static final List<Word> WORDS = words();

    private Gate() {}

    static String of(Crossing crossing) {
        for (Word entry : WORDS) {
            if (entry.inward == crossing.inward() && crossing.name().contains(entry.word)) {
                return entry.gate;
            }
        }
        return crossing.name().replaceAll("[^A-Za-z0-9]+", "_");
    }

    private static List<Word> words() {
        List<Word> words = new ArrayList<>();
        for (Table.Row row : Table.read(Gate.class, "gates.tsv").rows()) {
            words.add(
                    new Word(
                            row.text("direction").equals("in"),
                            row.text("word"),
                            row.text("gate")));
        }
        return List.copyOf(words);
    }
}
