/// Precipitation: hydrate out of pregnant liquor in tanks on seed, its sizes, and the seed's way
/// round.
///
/// Each tank is a population balance at steady state (growth, agglomeration, secondary nucleation)
/// solved together with its liquor, so that hydrate gains what the liquor loses. Example:
/// `Precipitator.of(settings, 2, 10, Stage.GROWTH).run(Inlets.of(slurry))`.
///
/// Tried and dropped: a symmetric correction of upwind growth, which leaves waves from class to
/// class and several steady states of a circuit. Rejected on paper: upwind alone, which smears
/// sizes; Hounslow's growth, whose numbers can fall below zero ahead of a front.
@NullMarked
package org.diaspore.plant.precipitation;

import org.jspecify.annotations.NullMarked;
