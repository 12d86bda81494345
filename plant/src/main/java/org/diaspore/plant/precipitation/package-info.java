/// Precipitation: hydrate out of pregnant liquor in tanks on seed, its sizes, and the seed's way
/// round.
///
/// Each tank is a population balance at steady state (growth, agglomeration, secondary nucleation)
/// solved together with its liquor, so that hydrate gains what the liquor loses. Example:
/// `Precipitator.of(settings, 2, 10, Stage.GROWTH).run(Inlets.of(slurry))`.
///
/// Tried and dropped: upwind growth between pivots, exact in number and mass, but it smears sizes
/// by a quarter over one cycle of seed; a symmetric correction of it, which leaves waves from class
/// to class and several steady states; Hounslow's growth, exact in three moments, but its numbers
/// go below zero ahead of a front.
@NullMarked
package org.diaspore.plant.precipitation;

import org.jspecify.annotations.NullMarked;
