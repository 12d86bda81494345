package org.diaspore.plant;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.diaspore.flowsheet.LoopReport;
import org.diaspore.flowsheet.Outcome;

/// Why a plant did not converge, in the words of those who run one.
///
/// For each loop that failed: what could not be met, what its operations warned of, what to try.
final class Reason {
    private static final Map<String, String> REMEDIES =
            Map.of(
                    "excess oxygen",
                    "no flow of air leaves this much oxygen at this roast temperature; lower"
                            + " roast.excess_oxygen or the roast temperature",
                    "leach liquor strength",
                    "the leach liquor cannot be held at leach.naoh by adding caustic; more wash water"
                            + " dilutes it, more lime gives caustic back",
                    "leach liquor volume",
                    "more wash water comes in than can be boiled off; lower silicate.wash_ratio and"
                            + " bauxite.wash_ratio or raise evaporation.driest",
                    "caustic make-up holds blow-off A/C",
                    "too little alumina dissolves for this A/C; lower refinery.blow_off_ac or check"
                            + " digestion temperature and extraction",
                    "evaporation holds strong liquor",
                    "evaporation cannot bring the liquor to this strength; lower or raise"
                            + " refinery.strong_liquor_caustic, wash with less water, let more alumina"
                            + " precipitate",
                    "evaporation holds charge moisture",
                    "the kiln's charge cannot be this dry; raise sinter.charge_moisture");

    private Reason() {}

    static String of(Outcome outcome) {
        List<String> lines = new ArrayList<>();
        for (LoopReport loop : outcome.loops()) {
            if (!loop.converged()) {
                add(lines, outcome, loop);
            }
        }
        if (!lines.isEmpty()) {
            lines.add(0, outcome.complaint());
        }
        return String.join("\n", lines);
    }

    private static void add(List<String> lines, Outcome outcome, LoopReport loop) {
        for (String node : loop.nodes()) {
            outcome.ledger(node).warnings().forEach(text -> lines.add(node + ": " + text));
        }
        for (String spec : loop.specs()) {
            boolean isOff =
                    loop.pinned().stream().anyMatch(text -> text.startsWith(spec))
                            || loop.worst().stream()
                                    .anyMatch(worst -> worst.unknown().endsWith(spec));
            String remedy = REMEDIES.get(spec);
            if (isOff && remedy != null) {
                lines.add("Try: " + remedy + ".");
            }
        }
    }
}
