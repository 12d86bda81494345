/// Water that a plant's washing draws: its own condensate first, then fresh water, cold from
/// outside and heated by steam where the wash is hot. So that no heat comes in unpaid with the
/// water.
///
/// Dropped: wash water hot from outside, which left 0.2 to 0.4 GJ/t of a refinery's heat uncounted.
@NullMarked
package org.diaspore.plant.water;

import org.jspecify.annotations.NullMarked;
