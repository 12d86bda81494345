package org.diaspore.flowsheet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// Chooses the torn streams of one strongly connected part of a network, and the order of its
/// nodes.
final class Tearing {
    private final Network network;
    private final boolean[] inside;
    private final Set<Integer> torn = new TreeSet<>();

    Tearing(Network network, int[] component, TearChoice choice) {
        this.network = network;
        this.inside = new boolean[network.nodes.length];
        for (int node : component) {
            inside[node] = true;
        }
        switch (choice) {
            case TearChoice.AsDrawn drawn -> cutAgainstTheDrawing();
            case TearChoice.Fewest fewest -> cutFew(inside);
            case TearChoice.Named named -> {
                for (String name : named.streams()) {
                    int stream = network.streamIndex.getOrDefault(name, -1);
                    if (stream >= 0 && isInner(stream) && isInKnot(stream)) {
                        torn.add(stream);
                    }
                }
                cutFew(inside);
            }
        }
    }

    int[] torn() {
        return torn.stream().mapToInt(Integer::intValue).toArray();
    }

    /// The nodes in an order where every stream but the torn ones runs forward.
    int[] order() {
        List<Integer> order = new ArrayList<>();
        for (int[] single : Components.of(successors(-1), inside)) {
            order.add(single[0]);
        }
        return order.stream().mapToInt(Integer::intValue).toArray();
    }

    private boolean isInner(int stream) {
        int to = network.consumer[stream];
        return to >= 0 && inside[to] && inside[network.producer[stream]];
    }

    private void cutAgainstTheDrawing() {
        for (int s = 0; s < network.streams.length; s++) {
            if (isInner(s) && network.consumer[s] <= network.producer[s]) {
                torn.add(s);
            }
        }
    }

    private boolean isInKnot(int stream) {
        for (int[] knot : knots(inside, -1)) {
            if (Arrays.binarySearch(knot, network.producer[stream]) >= 0
                    && Arrays.binarySearch(knot, network.consumer[stream]) >= 0) {
                return true;
            }
        }
        return false;
    }

    private void cutFew(boolean[] allowed) {
        for (int[] knot : knots(allowed, -1)) {
            boolean[] members = new boolean[allowed.length];
            for (int node : knot) {
                members[node] = true;
            }
            torn.add(bestCut(members));
            cutFew(members);
        }
    }

    private int bestCut(boolean[] members) {
        int best = -1;
        int bestLeft = Integer.MAX_VALUE;
        for (int s = 0; s < network.streams.length; s++) {
            if (isInner(s)
                    && !torn.contains(s)
                    && members[network.producer[s]]
                    && members[network.consumer[s]]) {
                int left = 0;
                for (int[] knot : knots(members, s)) {
                    left += 2 * knot.length;
                }
                if (!network.flowsheet.starts().containsKey(network.streams[s])) {
                    left++;
                }
                if (left < bestLeft) {
                    bestLeft = left;
                    best = s;
                }
            }
        }
        return best;
    }

    /// Parts that still hold a cycle when the torn streams and `alsoCut` are cut.
    private List<int[]> knots(boolean[] allowed, int alsoCut) {
        int[][] successors = successors(alsoCut);
        List<int[]> knots = new ArrayList<>();
        for (int[] part : Components.of(successors, allowed)) {
            int node = part[0];
            if (part.length > 1 || Arrays.stream(successors[node]).anyMatch(to -> to == node)) {
                knots.add(part);
            }
        }
        return knots;
    }

    private int[][] successors(int alsoCut) {
        List<List<Integer>> lists = new ArrayList<>();
        for (int n = 0; n < inside.length; n++) {
            lists.add(new ArrayList<>());
        }
        for (int s = 0; s < network.streams.length; s++) {
            if (isInner(s) && s != alsoCut && !torn.contains(s)) {
                lists.get(network.producer[s]).add(network.consumer[s]);
            }
        }
        return lists.stream()
                .map(list -> list.stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
    }
}
