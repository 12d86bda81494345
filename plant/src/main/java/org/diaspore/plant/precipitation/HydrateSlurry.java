package org.diaspore.plant.precipitation;

import org.diaspore.chemistry.SizeGrid;
import org.diaspore.chemistry.Substances;
import org.diaspore.flowsheet.SizedSolid;
import org.diaspore.flowsheet.Stream;

/// The hydrate of a slurry by size class, whatever the stream knows of it.
///
/// Hydrate of no known size is taken as of one size, 60 micrometres: seed that comes from nowhere.
final class HydrateSlurry {
    static final int GIBBSITE = Substances.index("gibbsite");

    // Robie & Hemingway's molar volume as compiled in solid_volumes.tsv: 31.96 cm3/mol.
    static final double M3_PER_MOL = 31.96e-6;

    private static final double UNKNOWN_SIZE_M = 60e-6;

    private HydrateSlurry() {}

    /// The grid its classes are of.
    static SizeGrid grid(Stream stream) {
        SizedSolid sizes = stream.sizes();
        return sizes.substance() == GIBBSITE ? sizes.grid() : SizeGrid.HYDRATE;
    }

    /// Hydrate by class, mol/s.
    static double[] molPerS(Stream stream) {
        SizedSolid sizes = stream.sizes();
        if (sizes.substance() == GIBBSITE) {
            return sizes.molPerS();
        }
        double[] all = new double[SizeGrid.HYDRATE.classes()];
        all[SizeGrid.HYDRATE.classOf(UNKNOWN_SIZE_M)] = stream.amount(GIBBSITE);
        return all;
    }

    /// A stream whose hydrate has these sizes.
    static Stream sized(Stream stream, SizeGrid grid, double[] molPerS) {
        return stream.withSizes(new SizedSolid(GIBBSITE, grid, molPerS));
    }
}
