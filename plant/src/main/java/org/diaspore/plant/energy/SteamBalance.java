package org.diaspore.plant.energy;

/// What a power house burns, raises, generates and loses for a demand.
public record SteamBalance(Heat heat, Flows flows, Boiler boiler, Power power) {
    /// @param fuelW lower heating value burnt
    /// @param toWaterW heat that water and steam took in the boiler
    public record Heat(double fuelW, double toWaterW, SteamDemand demand) {}

    /// Process steam and condensate, kg/s.
    ///
    /// @param high delivered at the high level
    /// @param low delivered at the low level, beside what flashing gives
    /// @param flashed low-level steam from hot condensate that is used
    /// @param vented the same where nobody takes it
    /// @param deaerator low-level steam to the deaerator
    /// @param returned condensate
    public record Flows(
            double high,
            double low,
            double flashed,
            double vented,
            double deaerator,
            double returned) {}

    /// Around the boiler, kg/s.
    public record Boiler(double live, double feed, double blowDown, double makeUp) {}

    /// @param shaftW work of the turbines
    /// @param generatedW electricity
    /// @param feedPumpW power of the feed pump
    /// @param ownUseW other power of the power house
    /// @param needW power of the plant beside the power house
    public record Power(
            double shaftW, double generatedW, double feedPumpW, double ownUseW, double needW) {
        /// Bought from the grid; below zero it is sold.
        public double boughtW() {
            return needW + feedPumpW + ownUseW - generatedW;
        }
    }
}
