package org.diaspore.plant;

/// A rate constant over temperature, anchored at a temperature where it was seen: Arrhenius.
///
/// k(T) = k(anchor) exp(-E/R (1/T - 1/anchor)), 1/s (or 1/s over a power of a concentration).
///
/// @param activationJPerMol activation energy, J/mol
/// @param rateAtAnchor rate constant at the anchor
/// @param anchorK temperature of the anchor, K
public record RateLaw(double activationJPerMol, double rateAtAnchor, double anchorK) {
    /// CODATA 2018, exact, J/(mol K).
    public static final double GAS_CONSTANT = 8.314462618;

    public RateLaw {
        if (!(activationJPerMol >= 0 && rateAtAnchor >= 0 && anchorK > 0)) {
            throw new IllegalArgumentException(
                    activationJPerMol + " J/mol, " + rateAtAnchor + " at " + anchorK + " K");
        }
    }

    public double at(double temperatureK) {
        return rateAtAnchor
                * Math.exp(-activationJPerMol / GAS_CONSTANT * (1 / temperatureK - 1 / anchorK));
    }

    public RateLaw withRateAtAnchor(double rate) {
        return new RateLaw(activationJPerMol, rate, anchorK);
    }
}
