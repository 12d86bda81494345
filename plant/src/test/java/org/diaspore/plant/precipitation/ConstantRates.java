package org.diaspore.plant.precipitation;

/// Rates that do not feel the liquor: for comparison with analytic solutions.
record ConstantRates(double growthMPerS, double agglomerationM3PerS, double nucleiPerM2S)
        implements RateSource {
    @Override
    public void at(double precipitated, Rates rates) {
        rates.clear();
        rates.growthMPerS = growthMPerS;
        rates.agglomerationM3PerS = agglomerationM3PerS;
        rates.nucleiPerM2S = nucleiPerM2S;
    }

    @Override
    public double mostPrecipitated() {
        return 1e6;
    }
}
