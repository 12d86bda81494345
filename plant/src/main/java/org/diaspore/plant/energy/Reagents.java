package org.diaspore.plant.energy;

/// Reagents bought whose making took energy elsewhere, kg/s.
///
/// @param limeKgPerS CaO in quicklime
/// @param causticKgPerS NaOH, 100 %
/// @param sodaAshKgPerS sodium carbonate
public record Reagents(double limeKgPerS, double causticKgPerS, double sodaAshKgPerS) {}
