/// What a geochemical database holds: master species, aqueous species, minerals and gases with
/// their equilibrium constants, and the parameters of its activity model.
///
/// Two sources make a {@link org.diaspore.chemistry.database.Database}: a file in the format of
/// PHREEQC, and the project's own tables for Bayer liquor. Records only; an equilibrium engine
/// compiles them into arrays.
@NullMarked
package org.diaspore.chemistry.database;

import org.jspecify.annotations.NullMarked;
