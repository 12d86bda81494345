package org.diaspore.flowsheet;

/// Heat that an operation's matter gives or takes between two temperatures: one line of a pinch
/// analysis.
///
/// What gives heat cools (or condenses at one temperature), what takes heat warms (or boils at
/// one). Utilities such as live steam and cooling water are no segments: they are {@link Duty}s.
/// Not checked here, because a solver's trial states pass through; who analyses them checks.
///
/// @param what the matter and what happens to it, such as `slurry to digestion`
/// @param fromK where it starts
/// @param toK where it ends
/// @param watts heat given or taken, not negative
public record HeatSegment(String what, Side side, double fromK, double toK, double watts) {
    /// Whether heat is given or taken.
    public enum Side {
        /// Gives heat.
        HOT,
        /// Takes heat.
        COLD
    }

    /// Heat taken between two temperatures in whatever order; below zero it is given.
    public static HeatSegment taken(String what, double oneK, double otherK, double watts) {
        double low = Math.min(oneK, otherK);
        double high = Math.max(oneK, otherK);
        return watts < 0 ? hot(what, high, low, -watts) : cold(what, low, high, watts);
    }

    /// Heat given from a temperature down to another.
    public static HeatSegment hot(String what, double fromK, double toK, double watts) {
        return new HeatSegment(what, Side.HOT, fromK, toK, watts);
    }

    /// Heat taken from a temperature up to another.
    public static HeatSegment cold(String what, double fromK, double toK, double watts) {
        return new HeatSegment(what, Side.COLD, fromK, toK, watts);
    }
}
