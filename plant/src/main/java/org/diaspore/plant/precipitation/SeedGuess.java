package org.diaspore.plant.precipitation;

import org.diaspore.chemistry.Liquor;
import org.diaspore.chemistry.ParticleSizes;
import org.diaspore.chemistry.SizeGrid;
import org.diaspore.chemistry.Substances;
import org.diaspore.chemistry.liquor.LiquorReaction;
import org.diaspore.flowsheet.Stream;

/// First guesses of streams with seed, so that a circuit starts with something to grow on; none of
/// them moves the solution.
public final class SeedGuess {
    private static final int ALUMINATE = Substances.index("NaAl(OH)4(aq)");
    private static final LiquorReaction GIBBSITE = LiquorReaction.dissolving("gibbsite");
    private static final double KG_PER_MOL = Substances.kgPerMol(HydrateSlurry.GIBBSITE);

    // Shapes of usual seed, by Rosin and Rammler.
    private static final ParticleSizes FINE = ParticleSizes.passing(0.5, 45e-6, 2.5);
    private static final ParticleSizes COARSE = ParticleSizes.passing(0.5, 75e-6, 3);
    private static final double LIQUOR_PER_SEED = 0.2;
    private static final double PRECIPITATED = 0.4;
    private static final double COOLER_K = 10;

    private SeedGuess() {}

    /// Fine seed of some kg/s hydrate, as goes to the first agglomeration tank with this liquor.
    public static Stream fine(Stream pregnant, double kgPerS) {
        return cake(pregnant, kgPerS, FINE);
    }

    /// Coarse seed of some kg/s hydrate, as goes to the first growth tank.
    public static Stream coarse(Stream pregnant, double kgPerS) {
        return cake(pregnant, kgPerS, COARSE);
    }

    /// Slurry leaving the last tank: pregnant liquor two fifths precipitated, on a charge of seed.
    ///
    /// @param chargeKgPerM3 hydrate per volume of liquor
    public static Stream slurry(Stream pregnant, double chargeKgPerM3) {
        double[] amounts = pregnant.amounts();
        double fallen = PRECIPITATED * amounts[ALUMINATE];
        GIBBSITE.run(amounts, -fallen);
        double liquorM3 = Liquor.of(pregnant.amounts()).volumeM3PerS();
        double hydrate = fallen + chargeKgPerM3 * liquorM3 / KG_PER_MOL;
        return sized(amounts, pregnant.temperatureK() - COOLER_K, hydrate, COARSE);
    }

    private static Stream cake(Stream pregnant, double kgPerS, ParticleSizes sizes) {
        double liquor = pregnant.massKgPerS();
        double share = liquor > 0 ? LIQUOR_PER_SEED * kgPerS / liquor : 0;
        double[] amounts = pregnant.times(share).amounts();
        double fallen = PRECIPITATED * amounts[ALUMINATE];
        GIBBSITE.run(amounts, -fallen);
        return sized(amounts, pregnant.temperatureK() - COOLER_K, kgPerS / KG_PER_MOL, sizes);
    }

    private static Stream sized(
            double[] amounts, double temperatureK, double mol, ParticleSizes by) {
        SizeGrid grid = SizeGrid.HYDRATE;
        double[] classes = new double[grid.classes()];
        double below = 0;
        for (int i = 0; i < classes.length; i++) {
            boolean last = i == classes.length - 1;
            double passing = last ? 1 : by.fractionPassing(grid.lowerM(i + 1));
            classes[i] = mol * (passing - below);
            below = passing;
        }
        return HydrateSlurry.sized(Stream.of(amounts, temperatureK), grid, classes);
    }
}
