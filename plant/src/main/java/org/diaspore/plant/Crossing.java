package org.diaspore.plant;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.diaspore.flowsheet.Feed;
import org.diaspore.flowsheet.Ledger;
import org.diaspore.flowsheet.Node;
import org.diaspore.flowsheet.Outcome;
import org.diaspore.flowsheet.Stream;
import org.diaspore.flowsheet.Supply;

/// One stream that crosses the boundary of the plant: a line of every material ledger.
///
/// @param name stream or supply, with its node where a supply's name alone would not tell
/// @param group part of the plant it enters or leaves
/// @param inward whether it enters
public record Crossing(String name, String group, boolean inward, Stream stream) {

    /// All crossings of a solved plant, inward first, in the order of the drawing; empty ones left
    /// out.
    public static List<Crossing> of(Outcome outcome) {
        List<Crossing> inward = new ArrayList<>();
        List<Crossing> outward = new ArrayList<>();
        Set<String> consumed = new HashSet<>();
        for (Node node : outcome.flowsheet().nodes()) {
            node.inletStreams().forEach(consumed::addAll);
        }
        for (Node node : outcome.flowsheet().nodes()) {
            Ledger ledger = outcome.ledger(node.name());
            for (Supply supply : ledger.supplies()) {
                add(
                        inward,
                        new Crossing(
                                supply.name() + " to " + node.name(),
                                node.group(),
                                true,
                                supply.stream()));
            }
            for (String name : node.outletStreams()) {
                Stream stream = outcome.stream(name);
                if (node.operation() instanceof Feed) {
                    add(inward, new Crossing(name, node.group(), true, stream));
                }
                if (!consumed.contains(name)) {
                    add(outward, new Crossing(name, node.group(), false, stream));
                }
            }
        }
        inward.addAll(outward);
        return List.copyOf(inward);
    }

    private static void add(List<Crossing> list, Crossing crossing) {
        if (!crossing.stream().isEmpty()) {
            list.add(crossing);
        }
    }
}
