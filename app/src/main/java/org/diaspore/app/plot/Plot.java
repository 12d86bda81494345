package org.diaspore.app.plot;

/// A drawing with the numbers behind it.
public sealed interface Plot permits Chart, RegionMap {
    /// File name without its ending.
    String name();

    String title();

    /// A document of its own.
    String svg();

    /// The plotted numbers, one per line.
    String csv();
}
