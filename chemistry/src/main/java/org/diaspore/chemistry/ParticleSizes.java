package org.diaspore.chemistry;

/// Sizes of the particles of a crushed or milled solid by the law of Rosin and Rammler: the mass
/// fraction finer than x is 1 - exp(-(x/m)^n).
///
/// Source: P. Rosin, E. Rammler, J. Inst. Fuel 7 (1933) 29.
///
/// @param modulusM size that 63.2 % of the mass passes, m
/// @param spread exponent n; 0.7 to 1 for crushed ore, 1 to 1.5 for mill product, higher is
///   narrower
public record ParticleSizes(double modulusM, double spread) {
    /// Share of the mass finer than what a plant calls its top size, as on a screen in use.
    private static final double TOP_FRACTION = 0.98;

    public ParticleSizes {
        if (!(modulusM > 0 && modulusM < 10)) {
            throw new InputException(
                    "size modulus", modulusM + " m", "above 0, below 10 m", "Try: 75e-6 m.");
        }
        if (!(spread >= 0.2 && spread <= 10)) {
            throw new InputException("spread exponent", spread, "0.2 to 10", "Try: 1.");
        }
    }

    /// From one point of a sieve analysis, such as 0.80 passing 76e-6 m.
    public static ParticleSizes passing(double fraction, double sizeM, double spread) {
        if (!(fraction > 0 && fraction < 1)) {
            throw new InputException(
                    "fraction passing", fraction, "between 0 and 1, both excluded", "Try: 0.8.");
        }
        return new ParticleSizes(sizeM / Math.pow(-Math.log1p(-fraction), 1 / spread), spread);
    }

    /// From the top size, taken as what 98 % of the mass passes.
    public static ParticleSizes ofTopSize(double topSizeM, double spread) {
        return passing(TOP_FRACTION, topSizeM, spread);
    }

    /// Mass fraction finer than a size.
    public double fractionPassing(double sizeM) {
        return sizeM <= 0 ? 0 : -Math.expm1(-Math.pow(sizeM / modulusM, spread));
    }

    /// Size that a mass fraction passes, m.
    public double sizeM(double fractionPassing) {
        return modulusM * Math.pow(-Math.log1p(-fractionPassing), 1 / spread);
    }

    /// Size that 80 % of the mass passes, m.
    public double p80M() {
        return sizeM(0.8);
    }

    /// One size for each of n classes of equal mass, fine to coarse: the size at the middle of the
    /// class.
    public double[] classSizesM(int classes) {
        if (classes < 1) {
            throw new InputException("size classes", classes, "one or more", "Try: 5.");
        }
        double[] sizes = new double[classes];
        for (int k = 0; k < classes; k++) {
            sizes[k] = sizeM((k + 0.5) / classes);
        }
        return sizes;
    }

    /// The same shape with another 80 % passing size, as a mill makes it.
    public ParticleSizes withP80M(double p80M) {
        return passing(0.8, p80M, spread);
    }
}
