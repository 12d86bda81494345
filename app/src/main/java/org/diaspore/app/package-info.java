/// The command line, the case files and the reports: the edge where text becomes numbers.
///
/// Everything behind it speaks records and SI. Percent, degrees Celsius, YAML and JSON exist only
/// here. Example: `diaspore run examples/liulin.yaml --json`.
///
/// Dropped: Jackson for YAML (four jars, and its errors lose the line of a value), see
/// `docs/decisions/0002-libraries.md`.
@NullMarked
package org.diaspore.app;

import org.jspecify.annotations.NullMarked;
