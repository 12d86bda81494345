package org.diaspore.chemistry;

/// Classes of particle size, m: each class ends where the next begins, sizes in a geometric row.
///
/// A ratio of the cube root of 2 doubles the volume of a particle from class to class (Hounslow,
/// Ryall, Marshall, AIChE J. 34 (1988) 1821).
///
/// @param smallestM lower end of the first class, m
/// @param ratio upper end of a class by its lower end
/// @param classes how many there are
public record SizeGrid(double smallestM, double ratio, int classes) {
    /// Ratio of sizes whose volumes stand 1 to 2.
    public static final double VOLUME_DOUBLES = Math.cbrt(2);

    /// Classes of hydrate in a plant: 25 from 1 to 323 micrometres.
    public static final SizeGrid HYDRATE = new SizeGrid(1e-6, VOLUME_DOUBLES, 25);

    public SizeGrid {
        if (!(smallestM > 0) || !(ratio > 1) || classes < 1) {
            throw new IllegalArgumentException(smallestM + " m, " + ratio + ", " + classes);
        }
    }

    /// Lower end of a class, m; that of the class after the last is the upper end of the grid.
    public double lowerM(int sizeClass) {
        return smallestM * Math.pow(ratio, sizeClass);
    }

    /// Size that stands for a class, m: the geometric mean of its ends.
    public double middleM(int sizeClass) {
        return smallestM * Math.pow(ratio, sizeClass + 0.5);
    }

    /// The class a size falls in; sizes beyond the grid fall in its end classes.
    public int classOf(double sizeM) {
        double place = Math.log(sizeM / smallestM) / Math.log(ratio);
        return (int) Math.clamp(Math.floor(place), 0, classes - 1);
    }
}
