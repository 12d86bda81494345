package org.diaspore.plant.precipitation;

import org.diaspore.chemistry.ParticleSizes;
import org.diaspore.chemistry.SizeGrid;
import org.diaspore.chemistry.Substances;
import org.diaspore.flowsheet.Stream;

/// First guesses of seed streams, so that a circuit starts with something to grow on; none of them
/// moves the solution.
public final class SeedGuess {
    // Shapes of usual seed by Rosin and Rammler.
    private static final ParticleSizes FINE = ParticleSizes.passing(0.5, 45e-6, 2.5);
    private static final ParticleSizes COARSE = ParticleSizes.passing(0.5, 75e-6, 3.5);
    private static final double MOTHER_LIQUOR_SHARE = 0.2;

    private SeedGuess() {}

    /// Fine seed as a share of the hydrate that a pregnant liquor could hold as alumina: a guess of
    /// the stream that goes to the first agglomeration tank.
    public static Stream fine(Stream pregnant, double kgPerS) {
        return seed(pregnant, kgPerS, FINE);
    }

    public static Stream coarse(Stream pregnant, double kgPerS) {
        return seed(pregnant, kgPerS, COARSE);
    }

    /// Seed of some kg/s of hydrate, with a cake's share of liquor half as rich as the pregnant.
    private static Stream seed(Stream pregnant, double kgPerS, ParticleSizes sizes) {
        SizeGrid grid = SizeGrid.HYDRATE;
        double mol = kgPerS / Substances.kgPerMol(HydrateSlurry.GIBBSITE);
        double[] classes = new double[grid.classes()];
        for (int i = 0; i < classes.length; i++) {
            double above = i == classes.length - 1 ? 1 : sizes.fractionPassing(grid.lowerM(i + 1));
            double below = i == 0 ? 0 : sizes.fractionPassing(grid.lowerM(i));
            classes[i] = mol * (above - below);
        }
        double liquor = pregnant.massKgPerS();
        double share = liquor > 0 ? MOTHER_LIQUOR_SHARE * kgPerS / liquor : 0;
        double[] amounts = pregnant.times(share).amounts();
        int aluminate = Substances.index("NaAl(OH)4(aq)");
        double moved = 0.5 * amounts[aluminate];
        amounts[aluminate] -= moved;
        amounts[Substances.index("NaOH(aq)")] += moved;
        return HydrateSlurry.sized(
                Stream.of(amounts, pregnant.temperatureK() - 10), grid, classes);
    }
}
