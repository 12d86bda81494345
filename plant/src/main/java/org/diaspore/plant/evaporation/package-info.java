/// Evaporation, flash cooling and the crystallisation of salts.
@NullMarked
package org.diaspore.plant.evaporation;

import org.jspecify.annotations.NullMarked;
