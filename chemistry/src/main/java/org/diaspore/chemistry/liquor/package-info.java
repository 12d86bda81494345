/// Caustic liquor: equilibrium of its solids, single correlations, and the notation of plant
/// laboratories.
@NullMarked
package org.diaspore.chemistry.liquor;

import org.jspecify.annotations.NullMarked;
