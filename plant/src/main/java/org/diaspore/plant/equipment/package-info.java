/// How large the vessels of a solved plant are: volumes, areas, diameters, power, number.
///
/// Example: `EquipmentList.of(PlantRun.run(plantCase))` gives one line for each mill, heater,
/// digester, flash tank, settler, tank, evaporator effect, filter and calciner. A size is read from
/// the ledger where the operation works with it (a hold-up, a surface), and else taken from the
/// streams and a setting that says "sizes only", which the steady state does not depend on.
///
/// Dropped: prices and weights; a choice of standard sizes; sizes inside the operations, which
/// would be taken thousands of times while a plant is solved.
@NullMarked
package org.diaspore.plant.equipment;

import org.jspecify.annotations.NullMarked;
