package org.diaspore.plant.precipitation;

/// Change of numbers by class where small particles join.
///
/// The kernel is `beta c(x) c(y)`, `c = exp(-(x/cutoff)^4)`: size-independent among small
/// particles, nothing among large.
sealed interface Agglomeration permits AgglomerationScheme, DoublingAgglomeration {
    /// Classes with less than this efficiency take no part.
    double LEAST_EFFICIENCY = 1e-3;

    /// Rounding of a ratio of volumes.
    double ROUNDING = 1e-12;

    /// Change of the numbers by class for a kernel of 1 m3/s, added to `change`.
    void rate(double[] number, double[] change);

    /// Its slopes by the numbers, times -`factor`, added to a system whose unknown 1 is the number
    /// in the first class.
    void slopes(double[] number, double factor, LinearSystem system);

    /// @param cutoffM size at which a particle's efficiency has fallen to 1/e; infinite for all
    ///   alike
    static Agglomeration of(SizeClasses classes, double cutoffM) {
        double volumeRatio = Math.pow(classes.grid.ratio(), 3);
        return Math.abs(volumeRatio - 2) < ROUNDING
                ? new DoublingAgglomeration(classes, cutoffM)
                : new AgglomerationScheme(classes, cutoffM);
    }

    /// c of the classes that take part.
    static double[] efficiency(SizeClasses classes, double cutoffM) {
        int active = 0;
        double[] c = new double[classes.count];
        for (int i = 0; i < c.length; i++) {
            c[i] = Math.exp(-Math.pow(classes.sizeM[i] / cutoffM, 4));
            active = c[i] >= LEAST_EFFICIENCY ? i + 1 : active;
        }
        return java.util.Arrays.copyOf(c, active);
    }
}
