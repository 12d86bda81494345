package org.diaspore.flowsheet;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/// Strongly connected components of a directed graph, upstream first (Tarjan, SIAM J. Comput. 1
/// (1972) 146).
final class Components {
    private final int[][] successors;
    private final int[] order;
    private final int[] low;
    private final boolean[] open;
    private final Deque<Integer> stack = new ArrayDeque<>();
    private final List<int[]> found = new ArrayList<>();
    private int next = 1;

    private Components(int[][] successors) {
        this.successors = successors;
        this.order = new int[successors.length];
        this.low = new int[successors.length];
        this.open = new boolean[successors.length];
    }

    /// Components of the graph over the allowed nodes, each sorted, in an order where edges run
    /// forward.
    static List<int[]> of(int[][] successors, boolean[] allowed) {
        Components run = new Components(successors);
        for (int node = successors.length - 1; node >= 0; node--) {
            if (allowed[node] && run.order[node] == 0) {
                run.visit(node, allowed);
            }
        }
        List<int[]> upstreamFirst = new ArrayList<>(run.found);
        java.util.Collections.reverse(upstreamFirst);
        return upstreamFirst;
    }

    private void visit(int node, boolean[] allowed) {
        order[node] = low[node] = next++;
        stack.push(node);
        open[node] = true;
        for (int to : successors[node]) {
            if (!allowed[to]) {
                continue;
            }
            if (order[to] == 0) {
                visit(to, allowed);
                low[node] = Math.min(low[node], low[to]);
            } else if (open[to]) {
                low[node] = Math.min(low[node], order[to]);
            }
        }
        if (low[node] == order[node]) {
            int[] component = new int[successors.length];
            int size = 0;
            int member;
            do {
                member = stack.pop();
                open[member] = false;
                component[size++] = member;
            } while (member != node);
            component = Arrays.copyOf(component, size);
            Arrays.sort(component);
            found.add(component);
        }
    }
}
