package org.diaspore.plant.precipitation;

/// What a population balance found: solid by size class in the tank and what came of the liquor.
///
/// @param solid m3 of solid per m3 of slurry by class; handed over, not kept elsewhere
/// @param precipitated m3 of solid that the liquor gave per m3 of slurry
/// @param nuclei number born per m3 of slurry over the residence time
/// @param steps Newton steps taken
/// @param converged whether it came to rest
record TankSizes(
        double[] solid, double precipitated, double nuclei, int steps, boolean converged) {}
