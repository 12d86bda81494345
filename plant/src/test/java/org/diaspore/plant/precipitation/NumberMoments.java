package org.diaspore.plant.precipitation;

import org.diaspore.chemistry.ParticleSizes;
import org.diaspore.chemistry.SizeGrid;

/// Moments of the number by size, and feeds to take them of.
final class NumberMoments {
    private NumberMoments() {}

    /// The k-th moment of solid by class, m3/m3 to m^k/m3.
    static double of(SizeClasses classes, double[] solid, int k) {
        double sum = 0;
        for (int i = 0; i < solid.length; i++) {
            sum += solid[i] / classes.volumeM3[i] * Math.pow(classes.sizeM[i], k);
        }
        return sum;
    }

    /// A grid of 1 to 323 micrometres with 1, 2, 3 classes where the volume doubles.
    static SizeGrid grid(int perDoubling) {
        return new SizeGrid(1e-6, Math.pow(2, 1.0 / (3 * perDoubling)), 25 * perDoubling);
    }

    /// Solid by class of a Rosin-Rammler distribution.
    static double[] solid(SizeGrid grid, double total, double medianM, double spread) {
        ParticleSizes sizes = ParticleSizes.passing(0.5, medianM, spread);
        double[] solid = new double[grid.classes()];
        for (int i = 0; i < solid.length; i++) {
            solid[i] =
                    total
                            * (sizes.fractionPassing(grid.lowerM(i + 1))
                                    - sizes.fractionPassing(grid.lowerM(i)));
        }
        return solid;
    }
}
