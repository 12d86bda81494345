/// Units of the people who write case files and read reports; everything behind is SI.
///
/// Example: `Quantity.parse("1000 degC").si()` is 1273.15. A unit is one symbol or symbols joined
/// by `/` and `*`, such as `GJ/t`; offsets (degC) stand only alone.
///
/// Dropped: a units library. The known one cannot read t/h, g/L or degC and costs 100 ns or more
/// per conversion, see `docs/decisions/0002-libraries.md`.
@NullMarked
package org.diaspore.app.unit;

import org.jspecify.annotations.NullMarked;
