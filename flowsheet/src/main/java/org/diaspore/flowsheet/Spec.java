package org.diaspore.flowsheet;

import java.util.List;

/// A design specification: turn a knob until a reading is zero, solved together with the recycles.
///
/// @param turns the knobs that follow the variable, each by a factor
/// @param start first guess of the variable
/// @param scale a typical size of the variable, in its unit
/// @param lower least value allowed
/// @param upper greatest value allowed
/// @param reading what must become zero, already divided by a typical size
public record Spec(
        String name,
        List<Turn> turns,
        double start,
        double scale,
        double lower,
        double upper,
        Reading reading) {
    public Spec {
        turns = List.copyOf(turns);
        if (!(scale > 0) || !(lower <= start && start <= upper)) {
            throw new IllegalArgumentException(
                    name + ": start " + start + " outside " + lower + ".." + upper);
        }
    }

    /// The knob of a node, turned to `factor` times the variable.
    public record Turn(String node, String knob, double factor) {}
}
