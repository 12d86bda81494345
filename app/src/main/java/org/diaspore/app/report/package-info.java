/// The output side: what a solved plant looks like on a terminal, as JSON and CSV, and as one web
/// page with its drawing.
///
/// ```java
/// System.out.print(TerminalReport.of(result, Paint.none()));
/// ReportFolder.write(result, Path.of("out")); // report.html, result.json, four CSV files
/// ```
///
/// Nothing is computed here that is not read off a {@link org.diaspore.plant.Result}; every number
/// is shown in the units of the trade, and its grade (measured, derived, assumed, claimed) beside
/// it.
///
/// Tried and dropped: a drawing of the whole site in one piece (legible only on a wall); power and
/// fuel as streams of the mass drawings (they belong to the energy ledger).
@NullMarked
package org.diaspore.app.report;

import org.jspecify.annotations.NullMarked;
