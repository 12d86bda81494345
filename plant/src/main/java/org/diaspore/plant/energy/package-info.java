/// Fuel, steam and power of a plant.
@NullMarked
package org.diaspore.plant.energy;

import org.jspecify.annotations.NullMarked;
