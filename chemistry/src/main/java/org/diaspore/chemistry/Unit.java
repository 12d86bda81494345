package org.diaspore.chemistry;

/// A unit: value in SI = value in this unit * factor + offset. The offset is 0 but for
/// temperatures.
public record Unit(String symbol, Dimension dimension, double factor, double offset) {
    public double toSi(double value) {
        return value * factor + offset;
    }

    public double fromSi(double si) {
        return (si - offset) / factor;
    }

    /// The two units multiplied, or the first per the second with power -1.
    Unit times(Unit other, int power, String joinedSymbol) {
        return new Unit(
                joinedSymbol,
                dimension.times(other.dimension, power),
                power > 0 ? factor * other.factor : factor / other.factor,
                0);
    }
}
