/// Studies on plants: sampling of what is only known with a spread, calibration on measured rows,
/// comparison of routes, and the public claims beside what the model says.
///
/// ```java
/// Map<Plant, Result> undrawn = Map.of(plantCase.plant(), PlantRun.run(plantCase));
/// Sampled sampled = new Sampling(plantCase, undrawn, 256).run(done -> {});
/// Spread ratio = sampled.spread(plantCase.plant(), "upgrade.alumina_silica_ratio");
/// ```
@NullMarked
package org.diaspore.study;

import org.jspecify.annotations.NullMarked;
