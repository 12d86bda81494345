/// Plots of what the equilibrium engine computes, as SVG with a CSV of the same numbers.
///
/// Example: `Plot plot = AluminaPlots.isotherms(database, "Gibbsite").orElseThrow()`; `plot.svg()`
/// stands alone in a browser, a report or in print. A {@link org.diaspore.app.plot.Chart} holds
/// curves, a {@link org.diaspore.app.plot.RegionMap} which solid there is where.
///
/// Dropped: a charting library (a dependency for three hundred lines); plots drawn by script (no
/// SVG for a paper).
@NullMarked
package org.diaspore.app.plot;

import org.jspecify.annotations.NullMarked;
