/// Calcination of hydrate in rotary kilns, fluid beds and gas suspension calciners.
///
/// Preheating, furnace and cooling are stages whose heat balances are solved together, so that a
/// stage more, a hydrate bypass or a dryer saves what its temperatures allow. One example:
/// `Calciner.of(Settings.defaults().with("calcination.kind", 1))` is a fluid bed with two
/// preheating and two cooling stages.
///
/// The operation takes temperatures and the cooler's duty from the stages and closes the streams'
/// balance itself; both fuels agree within half a percent. Dropped: an overall loss that stands for
/// all stages, with which nothing could be compared; successive substitution over the stages, which
/// wanders where hydrate loses its water within a few kelvins.
@NullMarked
package org.diaspore.plant.calcination;

import org.jspecify.annotations.NullMarked;
