/// The operations, one file each, and the ready plants made of them.
///
/// An operation is a pure function of its inlet streams; its settings are a record filled from
/// {@link org.diaspore.plant.setting.Settings}, whose defaults, ranges, spreads and sources stand
/// in `settings.tsv`. Adding an operation is one file, one settings record and one test.
@NullMarked
package org.diaspore.plant;

import org.jspecify.annotations.NullMarked;
