/// Flowsheets that know no bauxite: streams, operations as pure functions, recycles and design
/// specifications solved together, and an outcome that says how well it converged.
///
/// A {@link org.diaspore.flowsheet.Flowsheet} is data: nodes that name the streams they take and
/// make, and specs. {@link org.diaspore.flowsheet.Solver} compiles it once (names to indices,
/// strongly connected components, tears) and then solves it from any start:
///
/// ```java
/// Outcome outcome = new Solver(flowsheet, TearChoice.FEWEST).solve(Accelerator.NEWTON);
/// Stream alumina = outcome.stream("alumina");
/// ```
///
/// Tried and dropped: nested solution of specs inside recycles (a spec whose knob stands after the
/// tear has no effect within one pass, so the inner problem is singular for some tear choices);
/// direct substitution with Wegstein as the default (caustic loops that lose one percent a turn
/// need hundreds of passes and stop early).
@NullMarked
package org.diaspore.flowsheet;

import org.jspecify.annotations.NullMarked;
