/// Calcination of hydrate.
@NullMarked
package org.diaspore.plant.calcination;

import org.jspecify.annotations.NullMarked;
