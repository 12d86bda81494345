package org.diaspore.ore;

import org.diaspore.chemistry.InputException;

/// Alumina-to-silica mass ratio of an ore, slurry or blend.
///
/// Not additive: blend the oxides, then take the ratio. Range: greater than 0; Chinese diasporic
/// bauxite lies mostly between 2 and 12.
public record AluminaSilicaRatio(double value) {
    public AluminaSilicaRatio {
        if (!(value > 0) || Double.isInfinite(value)) {
            throw new InputException(
                    "A/S",
                    value,
                    "a finite number above 0",
                    "Try: check that SiO2 is not 0 and that both oxides use the same basis.");
        }
    }

    /// The ratio of two fractions of the same basis.
    public static AluminaSilicaRatio of(double aluminaFraction, double silicaFraction) {
        return new AluminaSilicaRatio(aluminaFraction / silicaFraction);
    }
}
