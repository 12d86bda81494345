package org.diaspore.flowsheet;

/// Heat that enters (+) or leaves (-) an operation without matter, W.
public record Duty(Kind kind, String what, double watts) {
    /// Where the heat comes from or goes to.
    public enum Kind {
        /// Condensing steam behind a wall.
        STEAM,
        /// Cooling water or air.
        COOLING,
        /// Walls, radiation, shell.
        LOSS,
        /// Heat that another operation takes; such pairs sum to zero over the plant.
        RECOVERED,
        /// Fuel burnt behind a wall, lower heating value.
        FUEL
    }
}
