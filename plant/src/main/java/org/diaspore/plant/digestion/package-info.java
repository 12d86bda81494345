/// Digestion of bauxite at the depth of rates: grinding, predesilication, heating by flash vapour
/// and live steam, digesters, flash tanks.
///
/// Minerals dissolve as shrinking grains or as first-order pools in a train of stirred vessels
/// whose liquor changes on the way; extractions follow from temperature, time, caustic, size and
/// lime. Example: `Digester.of(Settings.defaults()).run(Inlets.of(slurry))`. The train as it is
/// drawn, with n stages:
///
/// ```
/// mill -> predesilication -> heater n .. heater 1 -> live steam -> digester -> flash 1 .. flash n
///                               ^            ^                                 |           |
///                               +--vapour n  +--------------- vapour 1 --------+           v
/// ```
///
/// Dropped: partial fractions for vessels with different rates (no digits left where rates are
/// alike), and rates taken from the liquor that leaves the last vessel (no diaspore would dissolve
/// near its solubility).
@NullMarked
package org.diaspore.plant.digestion;

import org.jspecify.annotations.NullMarked;
