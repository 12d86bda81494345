/// Random ores and settings against a plant: how often it converges, and why not where it does not.
///
/// ```java
/// Robustness found = Robustness.of(new RandomRefineries(Plant.BAYER, 1, 1), 1000, 2, done -> {});
/// found.failures().forEach(trial -> ...);
/// ```
///
/// Dropped: a Sobol sequence over everything (a new setting would move every draw; here each number
/// has its own seed), and assays turned into minerals (an assay that no minerals give is a test of
/// the reader, not of the plant).
@NullMarked
package org.diaspore.study.robustness;

import org.jspecify.annotations.NullMarked;
