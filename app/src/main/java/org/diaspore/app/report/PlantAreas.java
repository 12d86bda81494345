package org.diaspore.app.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.diaspore.flowsheet.Flowsheet;
import org.diaspore.flowsheet.Node;

/// The areas that a plant is drawn in: its groups, a large group by what its operations belong to.
///
/// Digestion, clarification, precipitation, evaporation and calcination have a package each. What
/// belongs to none, such as a splitter, is drawn with the operation before it.
final class PlantAreas {
    private static final int LARGEST = 30;
    private static final Set<String> AREAS =
            Set.of("digestion", "clarification", "precipitation", "evaporation", "calcination");

    private final Map<String, String> areas = new HashMap<>();
    private final List<String> names;

    private PlantAreas(Flowsheet flowsheet) {
        for (String group : flowsheet.nodes().stream().map(Node::group).distinct().toList()) {
            List<Node> nodes =
                    flowsheet.nodes().stream().filter(node -> node.group().equals(group)).toList();
            if (nodes.size() > LARGEST) {
                divide(group, nodes);
            } else {
                nodes.forEach(node -> areas.put(node.name(), group));
            }
        }
        names = flowsheet.nodes().stream().map(this::area).distinct().toList();
    }

    static PlantAreas of(Flowsheet flowsheet) {
        return new PlantAreas(flowsheet);
    }

    /// In the order of the flowsheet.
    List<String> names() {
        return names;
    }

    String area(Node node) {
        return areas.getOrDefault(node.name(), node.group());
    }

    private void divide(String group, List<Node> nodes) {
        List<Node> waiting = new ArrayList<>();
        String area = "";
        for (Node node : nodes) {
            String own = node.operation().getClass().getPackageName();
            own = own.substring(own.lastIndexOf('.') + 1);
            if (AREAS.contains(own)) {
                area = group + " " + own;
            }
            waiting.add(node);
            if (!area.isEmpty()) {
                for (Node one : waiting) {
                    areas.put(one.name(), area);
                }
                waiting.clear();
            }
        }
    }
}
