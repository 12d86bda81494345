/// Studies on plants: sampling of what is only known with a spread, calibration on measured rows,
/// comparison of routes, and the public claims beside what the model says.
///
/// ```java
/// Sampled spread = Sampling.of(plantCase, 256).run(List.of("upgrade.alumina_silica_ratio"));
/// ```
@NullMarked
package org.diaspore.study;

import org.jspecify.annotations.NullMarked;
