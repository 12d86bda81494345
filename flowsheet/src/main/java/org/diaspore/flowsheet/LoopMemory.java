package org.diaspore.flowsheet;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// How a loop answered its unknowns where it came together: a like case starts from this in place
/// of a Jacobian of its own.
///
/// Holds the factors of one matrix over the loop's unknowns, 8 bytes by their number squared. It
/// only ever guides steps; what they end in is judged anew.
public final class LoopMemory {
    private final List<String> tears;
    private final String[] keys;
    private final double[] scale;
    private final int specOffset;
    private final Inverse inverse;

    LoopMemory(Unknowns unknowns, List<String> tears, Inverse inverse) {
        this.tears = tears;
        this.keys = unknowns.keys();
        this.scale = unknowns.scale;
        this.specOffset = unknowns.specOffset();
        this.inverse = inverse;
    }

    /// Whether this was learnt on a loop torn at one of these streams.
    boolean isOf(List<String> others) {
        return others.stream().anyMatch(tears::contains);
    }

    /// The inverse over other unknowns: those it does not know are met by substitution.
    Inverse over(Unknowns others) {
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < keys.length; i++) {
            places.put(keys[i], i);
        }
        String[] wanted = others.keys();
        int[] place = new int[wanted.length];
        for (int u = 0; u < place.length; u++) {
            place[u] = places.getOrDefault(wanted[u], -1);
        }
        return vector -> times(vector, place, others.scale);
    }

    private double[] times(double[] vector, int[] place, double[] scales) {
        double[] known = new double[keys.length];
        for (int u = 0; u < place.length; u++) {
            int k = place[u];
            if (k >= 0) {
                known[k] = k < specOffset ? vector[u] * scales[u] / scale[k] : vector[u];
            }
        }
        double[] product = inverse.times(known);
        double[] answer = new double[vector.length];
        for (int u = 0; u < place.length; u++) {
            int k = place[u];
            answer[u] = k < 0 ? -vector[u] : product[k] * scale[k] / scales[u];
        }
        return answer;
    }
}
