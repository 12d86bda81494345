package org.diaspore.plant.precipitation;

import org.diaspore.chemistry.SizeGrid;

/// The pivots of a size grid: every particle of a class has the class's middle size.
///
/// Particles are spheres: volume `pi/6 x³`, surface `pi x²`.
final class SizeClasses {
    final SizeGrid grid;
    final int count;
    final double logRatio;
    final double[] sizeM;
    final double[] volumeM3;
    final double[] surfaceM2;

    SizeClasses(SizeGrid grid) {
        this.grid = grid;
        this.count = grid.classes();
        this.logRatio = Math.log(grid.ratio());
        this.sizeM = new double[count];
        this.volumeM3 = new double[count];
        this.surfaceM2 = new double[count];
        for (int i = 0; i < count; i++) {
            double x = grid.middleM(i);
            sizeM[i] = x;
            volumeM3[i] = Math.PI / 6 * x * x * x;
            surfaceM2[i] = Math.PI * x * x;
        }
    }
}
