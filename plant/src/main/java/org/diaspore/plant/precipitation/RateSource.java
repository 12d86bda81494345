package org.diaspore.plant.precipitation;

/// Rates as a function of how much has precipitated, m3 of solid per m3 of slurry; they fall with
/// it and are nothing at {@link #mostPrecipitated}.
interface RateSource {
    void at(double precipitated, Rates rates);

    /// Precipitated amount at which the liquor is in equilibrium; 0 for a liquor at or below it.
    double mostPrecipitated();
}
