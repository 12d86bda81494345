package org.diaspore.plant.precipitation;

/// How fast the sizes in one tank change, at the supersaturation that a precipitated amount leaves.
///
/// Written by {@link RateSource}, read by {@link PopulationBalance}; a workspace, not a value. The
/// slopes are by precipitated amount, m3 of solid per m3 of slurry.
final class Rates {
    /// Growth of the diameter, m/s.
    double growthMPerS;

    double growthSlope;

    /// Rate constant of agglomeration of small particles, m3/s.
    double agglomerationM3PerS;

    double agglomerationSlope;

    /// Nuclei born per surface of hydrate, 1/(m2 s).
    double nucleiPerM2S;

    double nucleiSlope;

    void clear() {
        growthMPerS = 0;
        growthSlope = 0;
        agglomerationM3PerS = 0;
        agglomerationSlope = 0;
        nucleiPerM2S = 0;
        nucleiSlope = 0;
    }
}
