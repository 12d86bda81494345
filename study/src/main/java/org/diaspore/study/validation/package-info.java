/// Whole refineries and single operations beside published figures: which cases there are, what
/// they publish, what the model says, and whether that lies within a band fixed beforehand.
///
/// ```java
/// RefineryValidation found = RefineryValidation.of(Map.of("nalco.yaml", plantCase));
/// found.rows().stream().filter(row -> row.verdict() == Verdict.OUTSIDE).forEach(...);
/// ```
///
/// Dropped: a band as wide as the model's own spread (a model that knows little would always be
/// right), and one score over all rows (strong and weak cases do not add up).
@NullMarked
package org.diaspore.study.validation;

import org.jspecify.annotations.NullMarked;
