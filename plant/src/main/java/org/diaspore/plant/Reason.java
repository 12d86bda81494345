package org.diaspore.plant;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.diaspore.flowsheet.LoopReport;
import org.diaspore.flowsheet.Outcome;

/// Why a plant did not converge, in the words of those who run one.
///
/// What could not be met or reached, then for each loop that failed what its operations warned of
/// and what to try.
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
                    "liquor charge holds blow-off A/C",
                    "no flow of liquor gives blow-off liquor this A/C; lower digestion.blow_off_ac,"
                            + " or let more dissolve: raise digestion.temperature,"
                            + " digestion.time or evaporation.strong_liquor_caustic",
                    "evaporation holds strong liquor",
                    "evaporation cannot bring the liquor to this strength; lower"
                            + " evaporation.strong_liquor_caustic or clarification.wash_ratio, or"
                            + " raise evaporation.most_removal; a liquor weaker than that asked of"
                            + " clarification.pregnant_caustic needs no evaporation at all",
                    "product take-off holds seed charge",
                    "no share of slurry to the product cyclone leaves this seed; lower"
                            + " precipitation.seed_charge, raise precipitation.growth_time, or lower"
                            + " precipitation.product_cut",
                    "evaporation holds charge moisture",
                    "the kiln's charge cannot be this dry; raise sinter.charge_moisture");

    private Reason() {}

    static String of(PlantCase plantCase, Outcome outcome) {
        List<String> lines = new ArrayList<>();
        List<String> outOfReach = BlowOffReach.warnings(plantCase, outcome);
        for (LoopReport loop : outcome.loops()) {
            if (!loop.converged()) {
                add(lines, outcome, loop, outOfReach.isEmpty());
            }
        }
        if (!outcome.converged()) {
            lines.addAll(0, outOfReach);
            lines.add(0, outcome.complaint());
        }
        return String.join("\n", lines);
    }

    /// What to change where a spec cannot be met; empty for a spec without advice.
    static String remedy(String spec) {
        return REMEDIES.getOrDefault(spec, "");
    }

    /// @param isOpen whether no other reason is known, so that every spec of the loop may be it
    private static void add(List<String> lines, Outcome outcome, LoopReport loop, boolean isOpen) {
        for (String node : loop.nodes()) {
            outcome.ledger(node).warnings().forEach(text -> lines.add(node + ": " + text));
        }
        List<String> off = loop.specs().stream().filter(spec -> isOff(loop, spec)).toList();
        List<String> suspects = off.isEmpty() && isOpen ? loop.specs() : off;
        for (String spec : suspects) {
            String remedy = remedy(spec);
            if (!remedy.isEmpty()) {
                lines.add("Try: " + remedy + ".");
            }
        }
    }

    private static boolean isOff(LoopReport loop, String spec) {
        return loop.pinned().stream().anyMatch(text -> text.startsWith(spec))
                || loop.worst().stream().anyMatch(worst -> worst.unknown().endsWith(spec));
    }
}
