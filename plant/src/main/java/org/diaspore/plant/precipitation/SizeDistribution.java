package org.diaspore.plant.precipitation;

import org.diaspore.chemistry.SizeGrid;
import org.diaspore.flowsheet.Ledger;
import org.diaspore.flowsheet.SizedSolid;

/// Reads the sizes of a solid as a laboratory does: mass passing a sieve, the size that a share of
/// the mass passes, surface.
///
/// The mass of a class is spread evenly over the logarithm of size between its ends. Amounts below
/// zero count as none; without solid every answer is 0.
public final class SizeDistribution {
    private static final double HYDRATE_KG_PER_M3 = 78.00 / 31.96 * 1e3;

    private final SizeGrid grid;
    private final double[] passing; // at the upper end of each class

    private SizeDistribution(SizeGrid grid, double[] passing) {
        this.grid = grid;
        this.passing = passing;
    }

    public static SizeDistribution of(SizedSolid solid) {
        double[] passing = new double[solid.classes()];
        double sum = 0;
        for (int i = 0; i < passing.length; i++) {
            sum += Math.max(0, solid.molPerS(i));
            passing[i] = sum;
        }
        for (int i = 0; i < passing.length; i++) {
            passing[i] = sum > 0 ? passing[i] / sum : 0;
        }
        return new SizeDistribution(solid.grid(), passing);
    }

    /// Mass fraction finer than a size, m.
    public double fractionBelow(double sizeM) {
        double place = Math.log(sizeM / grid.smallestM()) / Math.log(grid.ratio());
        if (passing.length == 0 || place <= 0) {
            return 0;
        }
        int i = (int) place;
        if (i >= passing.length) {
            return passing[passing.length - 1];
        }
        double below = i == 0 ? 0 : passing[i - 1];
        return below + (place - i) * (passing[i] - below);
    }

    public double fractionAbove(double sizeM) {
        return isEmpty() ? 0 : 1 - fractionBelow(sizeM);
    }

    /// Size that a mass fraction passes, m.
    public double sizeM(double fractionPassing) {
        if (isEmpty()) {
            return 0;
        }
        int i = 0;
        while (i < passing.length - 1 && passing[i] < fractionPassing) {
            i++;
        }
        double below = i == 0 ? 0 : passing[i - 1];
        double share = passing[i] > below ? (fractionPassing - below) / (passing[i] - below) : 1;
        return grid.lowerM(i) * Math.pow(grid.ratio(), Math.clamp(share, 0, 1));
    }

    /// Median by mass, m.
    public double medianM() {
        return sizeM(0.5);
    }

    public boolean isEmpty() {
        return passing.length == 0 || passing[passing.length - 1] == 0;
    }

    /// Writes what a plant reports: below 20 and 45, above 150, median.
    void report(Ledger.Builder ledger) {
        ledger.reading("below_20_um_fraction", fractionBelow(20e-6))
                .reading("below_45_um_fraction", fractionBelow(45e-6))
                .reading("above_150_um_fraction", fractionAbove(150e-6))
                .reading("d50_um", medianM() * 1e6);
    }
}
