/// Fuel, steam and power of a plant: who uses how much, what a power house makes of it, and how
/// little heat would do.
///
/// One look at a solved plant: `EnergyUse.of(outcome, settings, reagents)` sums heat by consumer,
/// `SteamPlant.of(settings).run(demand, powerW)` raises the steam behind it, and
/// `PinchReport.of(outcome, 15)` says how much of it heat exchange could save.
///
/// Nothing here changes a plant: it reads ledgers. A power house inside the flowsheet, with its
/// condensate as streams, was dropped: every spec of the liquor loops would then see the boilers.
@NullMarked
package org.diaspore.plant.energy;

import org.jspecify.annotations.NullMarked;
